import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { Category, Channel, DeliveryStatus, OrderKind, Series } from '#app/domain/policy/facts.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { PackedParcel } from '#app/domain/parcels/packed-parcel.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'
import type { MoneyFault } from './order-money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/**
 * An order with all that its page shows; plain values, ready for JSON. Instants are UTC with three decimals.
 */
export type OrderView = Readonly<{
  id: string
  /** As the customer knows it: `#1001`. */
  name: string
  store: StoreId
  channel: Channel
  kind: OrderKind
  currency: Currency
  shipTo: string
  shipAddress: OrderAddress | null
  email: string | null
  phone: string | null
  /** Placed to try the shop out. */
  test: boolean
  placedAt: string
  cancelledAt: string | null
  /** Nothing of it was on its way to anybody. */
  overTheCounter: boolean
  total: Money
  /** As it was ordered; some of it may have been given back. */
  shippingPaid: Money
  shippingRefunded: Money
  /** What came in for all of it, what went back by whomever, and what is left of that: nothing where nobody knows. */
  received: Money
  givenBack: Money
  /** What the shop itself says that it gave back. */
  shopRefunded: Money
  balance: Money
  moneyFaults: readonly MoneyFault[]
  /** This and the two dates are those of the parcel that was sent last. */
  deliveryStatus: DeliveryStatus
  shippedAt: string | null
  /** Null also where it was delivered and nobody said when. */
  deliveredAt: string | null
  lines: readonly OrderLineView[]
  shipments: readonly ShipmentView[]
  /** Newest first, those that are over too. */
  cases: readonly OrderCaseView[]
  /** What was claimed under warranty and still counts; which of it a request minds is said by its lines. */
  claims: readonly WarrantyClaim[]
  /** When the shop was last heard of this order. */
  toldAt: string
}>

export type OrderAddress = Readonly<{
  name: string
  company: string | null
  street: string
  addition: string | null
  postcode: string
  city: string
  region: string | null
  country: string
  phone: string | null
}>

export type OrderLineView = Readonly<{
  id: string
  sku: string | null
  title: string
  variant: string | null
  quantity: number
  /** Refunded or removed in the shop. */
  removed: number
  /** What is back or on its way out of the order for good: removed in the shop or taken by finished cases. */
  gone: number
  /** `gone`, and what open cases hold; never above the quantity. */
  alreadyTaken: number
  /** What cases hold or took of it, the oldest first, each out of the part it was about. */
  takings: readonly Taking[]
  /** Price x quantity before discounts; `tax` is what comes on top of it. */
  list: Money
  discount: Money
  tax: Money
  paid: Money
  /** Null where the catalogue does not know the article. */
  category: Category | null
  series: Series | null
  gift: boolean
  giftForLineId: string | null
  /** The line that the buyer's cart names, where neither the merchant nor staff do: a claim, nothing rests on it. */
  giftClaimLineId: string | null
  /** Of the whole line; null unless it is a gift. */
  giftValue: Money | null
  finalMaintenanceDate: string | null
  serviceAgreement: boolean
  /** One piece as it is packed for the courier; null where the catalogue does not tell. */
  packed: PackedParcel | null
  picture: Picture | null
  properties: Readonly<Record<string, string>>
  units: readonly UnitView[]
}>

/** Pieces of a line that a case holds or, once it is `done`, took for good. */
export type Taking = Readonly<{
  quantity: number
  done: boolean
  kind: CaseKind
  /** The ids of its parcels; the order's own for what had not been sent. Empty where nobody knows any more. */
  part: readonly string[]
}>

/** One physical machine; `position` counts from 1 within its line. */
export type UnitView = Readonly<{ id: string; position: number; serial: string | null }>

export type ShipmentView = Readonly<{
  id: string
  carrier: string | null
  /** One for each piece that it was sent in; either of number and page may be missing. */
  trackings: readonly Tracking[]
  /** Was given up before it left. */
  cancelled: boolean
  status: DeliveryStatus
  shippedAt: string | null
  deliveredAt: string | null
  expectedAt: string | null
  /** Nobody has told anything of it for so long that it is not on its way any more: its customer is asked. */
  silent: boolean
  /** The first day on which it is, `YYYY-MM-DD` in the store's zone, as long as nothing more is told of it; null where it is not under way. */
  silentFrom: string | null
  /** What was last said of its arrival by a person. */
  said: ReceiptSaid | null
  lines: readonly Readonly<{ lineId: string; quantity: number }>[]
  /** Newest first. */
  events: readonly TrackingEventView[]
}>

export type Tracking = Readonly<{ number: string | null; url: string | null }>

export type ReceiptSaid = Readonly<{
  came: boolean
  by: 'customer' | 'staff'
  at: string
  /** Where it is asked after, of one that did not come. */
  conversationId: string | null
}>

export type TrackingEventView = Readonly<{
  /** The carrier's word as the shop passes it on: `in_transit`, `delivered`, … */
  status: string
  message: string | null
  place: string | null
  happenedAt: string
}>

/** A claim that neither staff declined nor its customer withdrew. */
export type WarrantyClaim = Readonly<{ lineId: string; openedAt: string }>

export type OrderCaseView = Readonly<{ number: string; kind: CaseKind; state: CaseState; filedAt: string }>

/** An order as a list shows it. */
export type OrderSummary = Readonly<{
  id: string
  name: string
  store: StoreId
  placedAt: string
  cancelledAt: string | null
  total: Money
  deliveryStatus: DeliveryStatus
  shippedAt: string | null
  deliveredAt: string | null
  /** Nobody has told anything of its parcel for so long that it is not on its way any more. */
  silent: boolean
  /** Something of it was sent and something was not. */
  partly: boolean
  /** Of the parcels that were sent: how many, and how many came. */
  parcels: Readonly<{ sent: number; delivered: number }>
  /** When the next of its parcels is expected. */
  expectedAt: string | null
  /** Whom it was sent to. */
  recipient: string | null
  lines: readonly Readonly<{
    title: string
    variant: string | null
    quantity: number
    category: Category | null
    picture: Picture | null
  }>[]
  /** Cases of the order that are not over. */
  openCases: number
}>
