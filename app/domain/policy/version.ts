import type { HolidayRule } from '#app/domain/shared/holidays.ts'
import type { Store, StoreId } from '#app/domain/shared/stores.ts'
import type { Clause } from './decision.ts'
import type { Category, Component, Condition, Series } from './facts.ts'

/**
 * One state of the policy, whole and as data: it survives JSON, so that a draft can be written, simulated and
 * compared. Rates and shares are basis points (700 is 7 %).
 */
export type PolicyVersion = Readonly<{
  id: string
  /** It applies to orders placed from here on; the first version also to all before it. */
  effectiveFrom: string
  stores: Readonly<Record<StoreId, StoreTerms>>
  holidays: Readonly<Record<Store['holidaysOf'], readonly HolidayRule[]>>
  order: OrderTerms
  returns: ReturnTerms
  warranty: WarrantyTerms
  arrival: ArrivalTerms
  processing: ProcessingTerms
  contact: Readonly<{ email: string }>
  clauses: readonly ClauseText[]
}>

export type StoreTerms = Readonly<{
  timeZone: string
  shipTo: readonly string[]
  holidaysOf: Store['holidaysOf']
  /** What a return pickup costs in minor units; null where it is quoted before the pickup is booked. */
  returnShipping: number | null
  /** What one way of a parcel costs where no carrier says it, by where it is collected; the first zone that fits counts. */
  returnRates: readonly RateZone[]
}>

/** `regions` are states or provinces as addresses have them, empty for the whole country; `steps` rise with the weight. */
export type RateZone = Readonly<{ countries: readonly string[]; regions: readonly string[]; steps: readonly RateStep[] }>
/** In minor units of the store's currency, for a parcel of at most that weight. */
export type RateStep = Readonly<{ upToGrams: number; amountMinor: number }>

/** R 1, before delivery and at the door. */
type OrderTerms = Readonly<{
  freeHours: number
  cancelRate: number
  interceptInFreeHoursRate: number
  interceptRate: number
  refuseRate: number
}>

/** The conditions that bear a service fee; `damaged` is not taken back. */
export type FeeCondition = Exclude<Condition, 'damaged'>
export type FeeRow = Readonly<Record<FeeCondition, number>>

/** R 2 and R 3. */
type ReturnTerms = Readonly<{
  windowDays: number
  /** From the opening of a warranty claim. */
  claimWindowDays: number
  returnable: readonly Category[]
  serviceFee: Readonly<{ machine: FeeRow; accessory: FeeRow; gift: FeeRow }>
}>

/** W. */
export type WarrantyTerms = Readonly<{
  months: Readonly<Record<Series, number>>
  /** For what has no series: a defect on first use is judged by it. */
  monthsWithoutSeries: number
  /** Series of which only these components are covered. */
  coveredComponents: Readonly<Partial<Record<Series, readonly Component[]>>>
  sendInMonths: number
  unknownReceiptGraceDays: number
  notRepairable: readonly Category[]
  /** The customer's share of the shipping. */
  shippingShare: Readonly<{ covered: number; firstUse: number; notCovered: number }>
}>

/** When a parcel that is not there counts as not received. */
type ArrivalTerms = Readonly<{
  /** Without news for longer, it is on its way no more. */
  silentDays: number
  /** After the day on which its carrier says that it was delivered. */
  notThereDays: number
}>

type ProcessingTerms = Readonly<{
  reviewBusinessDays: number
  refundBusinessDays: number
  /** What the customer prints and hands over with the parcel. */
  pickupDocuments: number
}>

/** The warranty policy page and the return and exchange policy page. */
export type PageId = 'W' | 'R'

/**
 * One clause. In `text` and `reading`, `{name}` stands for one of this version's values (`policy-values.ts`
 * in the wording) and `{name|day|days}` for the word that fits its count, so that no number is written
 * twice.
 */
export type ClauseText = Readonly<{
  clause: Clause
  page: PageId
  /** The heading of the vendor's page that it stands under. */
  heading: Heading
  /** The vendor's sentences; none where the page is silent. */
  text: readonly string[]
  /** How the portal reads the page where it is silent or can be read two ways. */
  reading: string | null
  /** Whether a decision rests on it, or it only informs. */
  decides: boolean
}>

export const headings = [
  'cancelling',
  'returning',
  'return-terms',
  'requesting',
  'refund-time',
  'return-notes',
  'warranty-period',
  'warranty-service',
  'repair-timing',
  'not-covered',
  'warranty-notes',
  'prohibited',
  'liability',
] as const
export type Heading = (typeof headings)[number]
