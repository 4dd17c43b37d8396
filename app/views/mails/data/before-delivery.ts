import type { Alternative } from '#app/domain/policy/decision.ts'

import type { CaseSummary, MailReceipt } from './case.ts'

/** Cancellation, interception and refusal. */
export type BeforeDeliveryMail =
  | CancellationConfirmedMail
  | NothingToRefundMail
  | InterceptionRequestedMail
  | InterceptionSucceededMail
  | InterceptionFailedMail
  | RefusalAwaitedMail
  | ParcelNotReturnedMail

type WithReceipt = Readonly<{ receipt: MailReceipt | null }> & CaseSummary

/** Where nothing is left to refund, that is not promised; the mail that ends it says so. */
export type CancellationConfirmedMail = Readonly<{ kind: 'cancellation-confirmed'; nothingToRefund?: boolean }> & WithReceipt

/** Nothing was received for what is cancelled, or nothing is left of it: it ends without a refund. */
export type NothingToRefundMail = Readonly<{ kind: 'nothing-to-refund' }> & CaseSummary

export type InterceptionRequestedMail = Readonly<{ kind: 'interception-requested' }> & WithReceipt

export type InterceptionSucceededMail = Readonly<{ kind: 'interception-succeeded' }> & WithReceipt

/** The carrier could not stop it; the other doors are open. */
export type InterceptionFailedMail = Readonly<{ kind: 'interception-failed'; alternatives: readonly Alternative[]; orderPath: string }> &
  CaseSummary

/** A parcel refused at the door is awaited at the warehouse. */
export type RefusalAwaitedMail = Readonly<{ kind: 'refusal-awaited' }> & WithReceipt

/** It has not come there. */
export type ParcelNotReturnedMail = Readonly<{ kind: 'parcel-not-returned' }> & WithReceipt
