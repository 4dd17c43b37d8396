import type { Alternative } from '#app/domain/policy/decision.ts'

import type { CaseSummary, MailReceipt } from './case.ts'

/** Cancellation, interception and refusal. */
export type BeforeDeliveryMail =
  CancellationConfirmedMail | InterceptionMail | InterceptionFailedMail | RefusalMail

export type CancellationConfirmedMail = Readonly<{
  kind: 'cancellation-confirmed'
  receipt: MailReceipt | null
}> &
  CaseSummary

export type InterceptionMail = Readonly<{
  kind: 'interception-requested' | 'interception-succeeded'
  receipt: MailReceipt | null
}> &
  CaseSummary

/** The carrier could not stop it; the other doors are open. */
export type InterceptionFailedMail = Readonly<{
  kind: 'interception-failed'
  alternatives: readonly Alternative[]
  orderPath: string
}> &
  CaseSummary

/** A parcel refused at the door is awaited at the warehouse, or has not come there. */
export type RefusalMail = Readonly<{
  kind: 'refusal-awaited' | 'parcel-not-returned'
  receipt: MailReceipt | null
}> &
  CaseSummary
