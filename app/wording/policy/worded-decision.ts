import type { CoverageStatus, Outcome } from '#app/domain/policy/decision.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'

/** The words that stand around the parts of a decision. */
export type DecisionWords = Readonly<{
  actions: Readonly<Record<RequestKind, string>>
  outcomes: Readonly<Record<Outcome, string>>
  coverage: Readonly<Record<CoverageStatus, string>>
  clause: string
  next: string
  until: (instant: string) => string
  wasUntil: (instant: string) => string
  lines: string
  paid: (amount: string) => string
  fee: (rate: string, amount: string) => string
  lineDenied: string
  giftDeduction: string
  shippingRefund: string
  returnShipping: string
  quotedLater: string
  refund: string
  warranty: (from: string, to: string) => string
  judgedOn: (day: string) => string
  handOverBy: (day: string) => string
  repairFee: Readonly<Record<'free' | 'quoted', string>>
  shippingShare: (share: string) => string
  /** Of which both ways were quoted. */
  shippingShareOf: (share: string, amount: string) => string
  instead: string
  reviewBy: (day: string) => string
  version: (id: string) => string
  /** Before what would be paid, were it found so. */
  ifFound: Readonly<Record<'unused' | 'used' | 'damaged' | 'without_gifts', string>>
}>
