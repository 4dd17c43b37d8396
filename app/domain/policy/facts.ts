import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { StatutoryFacts } from '#app/domain/statutory/statutory-facts.ts'

/**
 * What the policy is asked about, exactly as `policy -- preview` reads it: instants are ISO 8601 strings
 * with `Z` or an offset, dates are `YYYY-MM-DD`, amounts are in the store's currency. A key marked `?` may
 * be left out; null stands only where the type has it. `checkFacts` tells whether an unknown value is one
 * of these.
 */
export type PolicyFacts = Readonly<{
  now: string
  action: RequestKind
  store: StoreId
  order: OrderFacts
  /**
   * Needed for return, exchange and repair (exactly one for a repair); otherwise checked and then ignored.
   */
  selection?: readonly Selection[]
  /** Needed for a repair, and given for nothing else. */
  repair?: RepairFacts
  /** Needed for what was not received, and given for nothing else. */
  missing?: MissingFacts
  warrantyClaimsOpenedAt?: readonly string[]
  confirms?: Confirms
  /** What the pickup costs, where it is known; of a repair, both ways together. */
  returnShippingQuote?: Money
  /** What only the law asks about; no decision of the shop looks at it. */
  statutory?: StatutoryFacts
}>

export const requestKinds = ['cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair', 'not_received'] as const
export type RequestKind = (typeof requestKinds)[number]

export function isRequestKind(word: string): word is RequestKind {
  return (requestKinds as readonly string[]).includes(word)
}

/** Of an order in several parcels, the facts are those of one part. */
export type OrderFacts = Readonly<{
  placedAt: string
  channel: Channel
  kind: OrderKind
  /** ISO 3166-1 alpha-2. */
  shipTo: string
  shippedAt: string | null
  deliveredAt: string | null
  deliveryStatus: DeliveryStatus
  lines: readonly LineFacts[]
  shippingPaid?: Money
  /** What was received for the whole order and not yet given back, whoever gave it back and for whatever. */
  balance?: Money
}>

export const channels = ['official', 'retailer', 'resold'] as const
export type Channel = (typeof channels)[number]

export const orderKinds = ['standard', 'bulk', 'custom'] as const
export type OrderKind = (typeof orderKinds)[number]

export const deliveryStatuses = ['unshipped', 'in_transit', 'out_for_delivery', 'attempted', 'delivered'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

export type LineFacts = Readonly<{
  id: string
  sku: string
  /** Null where the catalogue does not know the article. */
  category: Category | null
  series?: Series | null
  quantity: number
  /** For the whole line, after discounts, tax included. */
  paid: Money
  gift?: boolean
  giftForLineId?: string | null
  /** Of the whole gift line, and only of a gift. */
  giftValue?: Money
  /** What cases hold or took, and what was refunded or removed outside the portal; not repairs. */
  alreadyTaken?: number
  /** How many pieces the part concerned still holds; what is not taken where left out. */
  available?: number
  finalMaintenanceDate?: string | null
  serviceAgreement?: boolean
}>

export const categories = ['machine', 'accessory', 'consumable', 'material', 'filter', 'packaging'] as const
export type Category = (typeof categories)[number]

export const seriesNames = ['nova', 'basic', 'mopa', 'super', 'dual'] as const
export type Series = (typeof seriesNames)[number]

export type Selection = Readonly<{
  lineId: string
  quantity: number
  /** May be left out for a repair only. */
  condition?: Condition
  /** How it came, as against what happened to it later; `none` where left out. */
  fault?: Fault
}>

export const conditions = ['unopened', 'unused', 'used', 'damaged'] as const
/** `unused` is opened but not used; `damaged` is damaged after receipt. */
export type Condition = (typeof conditions)[number]

export const faults = ['none', 'defective', 'damaged_on_arrival', 'wrong_item', 'missing_part'] as const
export type Fault = (typeof faults)[number]

/** What the customer confirms; left out means no. */
export type Confirms = Readonly<{ accessoriesIncluded?: boolean; originalPackaging?: boolean; unopened?: boolean }>

export type RepairFacts = Readonly<{
  component: Component
  cause: Cause
  defectiveOnFirstUse?: boolean
  /** True where left out: an order on file is the proof. */
  proofOfPurchase?: boolean
  prohibitedActions?: readonly ProhibitedAction[]
  firstRequestedAt?: string | null
  sendInAskedAt?: string | null
  handedOverAt?: string | null
  returnedAt?: string | null
  /** Days that were added to the warranty: by earlier repairs, or by the longer one of a machine that this one came for. */
  pausedDays?: number
}>

export const components = ['fiber_source', 'diode_source', 'other', 'unknown'] as const
export type Component = (typeof components)[number]

export const causes = [
  'defect',
  'wear',
  'misuse',
  'accident',
  'unauthorized_repair',
  'unauthorized_parts_or_software',
  'malware_or_force_majeure',
  'return_shipping_damage',
] as const
export type Cause = (typeof causes)[number]

export const prohibitedActions = [
  'hot_plugging',
  'looking_into_lens',
  'no_fume_extraction',
  'moving_while_operating',
  'wet_cleaning',
  'unauthorized_disassembly',
] as const
export type ProhibitedAction = (typeof prohibitedActions)[number]

/** What is known of a parcel that its customer does not have. */
export type MissingFacts = Readonly<{
  /** The first day, `YYYY-MM-DD` in the store's zone, on which nobody can say any more that it is on its way; null where it is not. */
  silentFrom?: string | null
  /** Its carrier says that it could not be delivered. */
  deliveryFailed?: boolean
  /** Where it was looked for. */
  lookedFor?: readonly LookedFor[]
  /** Whether it was sent to the right address; true where left out. */
  addressRight?: boolean
}>

export const lookedForPlaces = ['neighbours', 'safe_place', 'household'] as const
export type LookedFor = (typeof lookedForPlaces)[number]
