import type { Decision } from '#app/domain/policy/decision.ts'
import type { Cause, Condition, Fault } from '#app/domain/policy/facts.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { ExtraItemView } from '../parcels/extra-item.ts'
import type { InvoiceView } from './invoice.ts'
import type { ProposalView } from './proposal.ts'

/** What became of a case after its parcel came: the newest of each, null where there is none. Ready for JSON. */
export type CaseResolution = Readonly<{
  inspection: InspectionView | null
  offer: OfferView | null
  estimate: EstimateView | null
  /** What its customer was asked to pay, the oldest first. */
  invoices: readonly InvoiceView[]
  refund: RefundView | null
  /** What was paid of an offer that nobody answered, once its customer asked for more; `refund` is for that more then. */
  earlierRefund: RefundView | null
  exception: ExceptionView | null
  /** What two people were asked about, the newest first: what waits, and what they agreed to. */
  proposals: readonly ProposalView[]
  /** Of gifts that came after the refund, the oldest first. */
  giftCredits: readonly GiftCreditView[]
  /** What was in its parcel beyond what it is about, the oldest first. */
  extras: readonly ExtraItemView[]
}>

export type InspectionView = Readonly<{
  id: string
  /** The filed request decided again on what was found. */
  decision: Decision
  /** What follows from the findings; null where no rule gives an amount. */
  refund: Money | null
  missingParts: Money
  at: string
  findings: readonly FindingView[]
}>

type FindingView = Readonly<{
  lineId: string
  declaredQuantity: number
  quantity: number
  condition: Condition
  fault: Fault
  missingMinor: number
  note: string | null
}>

/** What it means that nobody answers an offer: yes; or no answer, so that what was offered is paid and the rest stays open, or a person looks where that is nothing. */
export type IfSilent = 'accepted' | 'part-paid' | 'decided-by-person'

type OfferView = Readonly<{
  id: string
  amount: Money
  note: string | null
  answerBy: string
  ifSilent: IfSilent
  answer: 'accepted' | 'disputed' | 'time-over' | null
}>

type EstimateView = Readonly<{
  id: string
  finding: string
  /** What diagnosis found to be the cause: why it is charged. Null on one from before this was asked. */
  cause: Cause | null
  price: Money
  answerBy: string
  answer: 'accepted' | 'declined' | 'time-over' | null
}>

export type RefundBasisName = 'filed' | 'inspected' | 'accepted-offer' | 'exception' | 'person' | 'difference'

export type RefundView = Readonly<{
  id: string
  /** The version of the case it was proposed for: another one makes it void. */
  version: number
  amount: Money
  basis: RefundBasisName
  reference: string
  proposedBy: Readonly<{ id: string; name: string }>
  approvedBy: Readonly<{ id: string; name: string }> | null
  /** When the shop was asked to give it back; null where it was not. */
  orderedAt: string | null
  /** Null while a second person has not agreed, and while the shop has not given it. */
  issuedAt: string | null
}>

/** A yes against the policy, or after a no; or a remedy of a recall, which holds in whatever condition things come back. */
type ExceptionView = Readonly<{
  recall?: boolean
  id: string
  /** The version of the case it was proposed for: another one makes a proposal void. */
  version: number
  /** Where no rule says the amount; null where one does, or where no money is asked for. */
  amount: Money | null
  /** As the customer reads it. */
  reason: string
  internalReason: string
  proposedBy: Readonly<{ id: string; name: string }>
  proposedAt: string
  agreedBy: Readonly<{ id: string; name: string }> | null
  agreedAt: string | null
}>

/** What was given back for a gift that came after it had been deducted. */
type GiftCreditView = Readonly<{
  id: string
  lineId: string
  amount: Money
  reference: string
  proposedBy: Readonly<{ id: string; name: string }>
  approvedBy: Readonly<{ id: string; name: string }> | null
  /** When the shop was asked to give it back; null where it was not. */
  orderedAt: string | null
  /** Null while a second person has not agreed, and while the shop has not given it. */
  issuedAt: string | null
}>
