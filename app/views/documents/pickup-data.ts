import type { ExchangeDifference } from '#app/domain/cases/exchange-difference.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Language, Paper, StoreId } from '#app/domain/shared/stores.ts'

/** The kinds of case in which a courier collects a parcel. */
export type PickupKind = 'refusal' | 'return' | 'exchange' | 'repair'

/** `page` is a full sheet of the store's paper; `label` is 4 × 6 in (Letter stores) or A6 (A4 stores). */
export type DocumentFormat = 'page' | 'label'

/** Where a parcel comes from or goes to; the country is ISO 3166-1 alpha-2 and printed as a name. */
export type DocumentAddress = Readonly<{
  name: string
  company: string | null
  street: string
  addition: string | null
  postcode: string
  city: string
  /** State or province, printed for countries whose addresses carry one. */
  region: string | null
  country: string
}>

/** What the customer said of an item when filing; null where the kind of case does not ask (repair). */
type DeclaredCondition = 'unopened' | 'unused' | 'used' | 'damaged' | null

export type DocumentContentsLine = Readonly<{
  title: string
  sku: string
  serials: readonly string[]
  quantity: number
  declaredCondition: DeclaredCondition
}>

export type DocumentGiftLine = Readonly<{ title: string; sku: string; quantity: number }>

/**
 * One line of the quote as the case froze it. `label` is in the customer's language, `labelInEnglish` null
 * where that is English already. `amount` is a magnitude, the sign stands in `sign`; an amount of null is
 * printed as "quoted before the pickup is booked", never as zero.
 */
export type DocumentQuoteLine = Readonly<{
  label: string
  labelInEnglish: string | null
  sign: '+' | '-'
  amount: Money | null
  clause: string | null
}>

export type DocumentQuote = Readonly<{
  lines: readonly DocumentQuoteLine[]
  /** Null while a person still decides the amount. */
  total: Money | null
  /** Of an exchange for something of the shop, which way its total goes; left out of anything else. */
  settles?: ExchangeDifference['settles']
  /** The total if inspection finds another condition than the declared one: "if inspection finds it used". */
  secondTotal: Readonly<{ ifFound: 'unused' | 'used' | 'damaged'; total: Money }> | null
}>

export type CustomsLine = Readonly<{
  title: string
  quantity: number
  /** Null prints an empty field to fill in by hand. */
  hsCode: string | null
  /** ISO 3166-1 alpha-2 country of origin, null as above. */
  origin: string | null
  /** Value of the whole line; null, as above, where nothing was paid for it with us. */
  value: Money | null
}>

/** Present only where the parcel crosses a customs border; the return note then is a pro-forma invoice. */
export type CustomsBlock = Readonly<{
  reasonForExport: 'returned-goods' | 'repair' | 'exchange'
  lines: readonly CustomsLine[]
  /** Null where the value of a line is not known. */
  total: Money | null
}>

type DocumentCarrier = Readonly<{
  name: string
  trackingNumber: string | null
  /** True when staff have the carrier's own label, which is handed out beside ours as it is. */
  ownLabel: boolean
}>

type DocumentPickup = Readonly<{
  /** `YYYY-MM-DD` in the sender's place; null while no day is booked. */
  day: string | null
  /** `HH:MM` to `HH:MM`, the sender's local time. */
  window: Readonly<{ from: string; until: string }> | null
}>

/**
 * Everything the two printed documents say: a frozen, JSON-serialisable snapshot, so that one case prints
 * the same bytes for ever. A new snapshot (a new `documentId`) supersedes the old one.
 */
export type PickupDocumentData = Readonly<{
  /** In the code's link as `d`; also the seed of the file's identifier. */
  documentId: string
  /** Counts the snapshots of one case from 1; printed as "Edition 2". */
  edition: number
  /** A superseded print stays readable but is marked across the page. */
  superseded: boolean
  language: Language
  /** English beside the customer's language; null where that is English already. */
  secondLanguage: 'en' | null
  paper: Paper
  format: DocumentFormat
  /** `EMR-2026-000123`, the content of the Code 128. */
  caseNumber: string
  orderNumber: string
  kind: PickupKind
  store: StoreId
  sender: DocumentAddress
  senderPhone: string
  warehouse: DocumentAddress
  warehousePhone: string | null
  parcel: Readonly<{ number: number; of: number }>
  pickup: DocumentPickup
  carrier: DocumentCarrier | null
  contents: readonly DocumentContentsLine[]
  gifts: readonly DocumentGiftLine[]
  /** Null for a repair without a price. */
  quote: DocumentQuote | null
  customs: CustomsBlock | null
  policyVersion: string
  /**
   * ISO instant of the snapshot: the file's creation date, and the printed day of issue in the store's zone.
   */
  issuedAt: string
  /** The whole signed link, as `caseLink` makes it: content of the QR code. */
  qrUrl: string
}>
