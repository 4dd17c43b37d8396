import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { Comparison, Difference } from '#app/domain/statutory/compare-rights.ts'
import type { Guarantee, GuaranteeReason } from '#app/domain/statutory/guarantee.ts'
import type { Withdrawal, WithdrawalReason } from '#app/domain/statutory/withdrawal.ts'

/** The words for what the law grants: what the shop does and until when, never advice. */
export type StatutorySentences = Readonly<{
  title: (country: string) => string
  notAdvice: string
  source: (source: string) => string
  withdrawal: Readonly<{
    title: string
    outcomes: Readonly<Record<Withdrawal['outcome'], string>>
    reasons: Readonly<Record<WithdrawalReason, string>>
    until: (day: string) => string
    wasUntil: (day: string) => string
    refund: (amount: string) => string
    refundWithDelivery: (amount: string, delivery: string) => string
    deduction: string
    returnShipping: Readonly<Record<'customer' | 'shop', string>>
    returnShippingOf: (amount: string) => string
    refundBy: (day: string) => string
    refundMayWait: string
    sendBackBy: (day: string) => string
    noDeduction: string
  }>
  guarantee: Readonly<{
    title: string
    outcomes: Readonly<Record<Guarantee['outcome'], string>>
    reasons: Readonly<Record<GuaranteeReason, string>>
    period: (from: string, to: string) => string
    presumedUntil: (day: string) => string
    free: string
    remedies: string
    repairAdds: (months: number) => string
  }>
  better: Readonly<Record<Exclude<Comparison['better'], null>, string>>
  neither: string
  about: Readonly<Record<Difference['about'], string>>
  /** What each side says of one thing. */
  sides: (about: string, shop: string, statutory: string) => string
  noEnd: string
  nothing: string
  payer: Readonly<Record<'customer' | 'shop', string>>
  shopOutcomes: Readonly<Record<'eligible' | 'ineligible' | 'review', string>>
  repairFee: Readonly<Record<'free' | 'quoted', string>>
  /** Both answers beside each other on a page. */
  beside: Readonly<{
    title: string
    noFee: string
    serviceFee: string
    better: string
    sides: Readonly<Record<'statutory' | Exclude<RequestKind, 'repair' | 'not_received'>, string>>
    /** Where it is too late to withdraw, and not yet for the shop's own terms. */
    onlyShop: string
    forExchange: string
    /** What the shop would not take back. */
    others: (items: string) => string
    how: string
  }>
}>
