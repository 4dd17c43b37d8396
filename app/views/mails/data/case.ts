import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Clause } from '#app/domain/policy/decision.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/** What every mail about a case says of it. */
export type CaseSummary = Readonly<{
  /** `EMR-2026-000123`. */
  number: string
  caseKind: CaseKind
  customerName: string | null
  store: StoreId
  /** As the shop shows it: `#1001`. */
  orderName: string
  /** What it looks like, and what stands for it where there is no picture; mails written before there were pictures do not say. */
  lines: readonly Readonly<{ title: string; quantity: number; picture?: Picture | null; category?: Category | null }>[]
  /** The case's page below the portal's address: `/cases/EMR-2026-000123`. */
  casePath: string
}>

/**
 * The quote as the case froze it, labels in the mail's language. `amount` is a magnitude, the sign stands in
 * `sign`; an amount of null reads "quoted before pickup", never as zero.
 */
export type MailReceipt = Readonly<{
  lines: readonly Readonly<{ label: string; sign: '+' | '-'; amount: Money | null; clause: Clause | null }>[]
  /** What is refunded; null while a person still decides it. */
  refund: Money | null
  /** What that amount is called, where it is no refund but what an exchange leaves to pay or to get back. */
  totalLabel?: string
  /** What it would be if inspection finds another condition than the declared one. */
  secondRefund: Readonly<{ ifFound: 'unused' | 'used' | 'damaged'; refund: Money }> | null
}>

export type MailPickup = Readonly<{
  /** `YYYY-MM-DD`, and `HH:MM` to `HH:MM`, where the parcel is collected. */
  day: string
  window: Readonly<{ from: string; to: string }>
  carrier: string
  trackingNumber: string | null
  /** Ready to print, a line each. */
  address: readonly string[]
  phone: string
  /** One where the mail does not say. */
  parcels?: number
}>

/** What staff wrote with the step, in the customer's language; mails written before it was told do not say. */
export type StaffNote = Readonly<{ note?: string | null }>

/** A parcel on its way to the customer. */
export type MailShipment = Readonly<{ carrier: string; trackingNumber: string | null }>
