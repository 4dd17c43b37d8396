import type { InvoicePurpose } from '#app/domain/cases/invoice.ts'
import type { ActorKind } from '#app/domain/cases/step-rows.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { CaseSummary } from './case.ts'

export type InvoiceMail = InvoiceOpenedMail | PaymentReceivedMail | PaymentMissedMail | PaymentReturnedMail

export type InvoiceOpenedMail = Readonly<{
  kind: 'invoice-opened'
  purpose: InvoicePurpose
  amount: Money
  /** The last instant to pay. */
  by: string
  /** The shop's own page on which it is paid; null where there is none yet. */
  payUrl: string | null
}> &
  CaseSummary

export type PaymentReceivedMail = Readonly<{ kind: 'payment-received'; purpose: InvoicePurpose; amount: Money }> & CaseSummary

/** It is not paid for, so it does not happen; `by` whom it ended, `system` where the time was over. */
export type PaymentMissedMail = Readonly<{ kind: 'payment-missed'; by: ActorKind }> & CaseSummary

/** What was paid has been given back. */
export type PaymentReturnedMail = Readonly<{
  kind: 'payment-returned'
  amount: Money
  /** The payment's own name such as `Visa` or `PayPal`, never a number of a card. */
  method: string | null
  reference: string
}> &
  CaseSummary
