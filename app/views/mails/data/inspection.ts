import type { IfSilent } from '#app/domain/cases/outcome-view.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { CaseSummary, MailReceipt } from './case.ts'

export type InspectionMail = OfferSentMail | OfferAnsweredMail | CaseRejectedMail | RefundIssuedMail | GiftCreditedMail

type Condition = 'unopened' | 'unused' | 'used' | 'damaged' | 'missing'

/** Inspection found something else than was declared: other amounts, to accept or dispute. */
export type OfferSentMail = Readonly<{
  kind: 'offer-sent'
  differences: readonly Readonly<{
    title: string
    /** Null where nobody was asked. */
    declared: Condition | null
    found: Condition
    /** How many of it, where that differs; mails written before do not say. */
    quantities?: Readonly<{ declared: number; found: number }> | null
    /** What is taken off for parts that are missing. */
    missingParts?: Money | null
    /** It came faulty, it was said, and is not. */
    faultNotConfirmed?: boolean
    /** As staff wrote it. */
    finding: string | null
  }>[]
  receipt: MailReceipt
  answerBy: string
  /** What silence means. */
  ifSilent: IfSilent
}> &
  CaseSummary

export type OfferAnsweredMail = Readonly<{
  kind: 'offer-answered'
  /**
   * Nobody answered: `time-over`, and it counts as accepted; `part-paid`, what was offered is paid and the rest stays open;
   * `decided-by-person`, somebody looks at it.
   */
  answer: 'accepted' | 'disputed' | 'time-over' | Exclude<IfSilent, 'accepted'>
  refund: Money | null
}> &
  CaseSummary

/** The items cannot be taken back and are sent back. */
export type CaseRejectedMail = Readonly<{ kind: 'case-rejected'; reason: string }> & CaseSummary

export type RefundIssuedMail = Readonly<{
  kind: 'refund-issued'
  amount: Money
  /** The payment's own name such as `Visa` or `PayPal`, never a number of a card. */
  method: string | null
  /** The reference by which a bank can find it. */
  reference: string | null
  receipt: MailReceipt | null
}> &
  CaseSummary

/** A gift that had been deducted came, and what was taken off for it is given back. */
export type GiftCreditedMail = Readonly<{
  kind: 'gift-credited'
  gift: string
  amount: Money
  /** As of a refund; left out by mails of before. */
  method?: string | null
  reference: string
}> &
  CaseSummary
