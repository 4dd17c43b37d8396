import type { MoneyFault } from '#app/domain/orders/order-money.ts'
import type { Tracking } from '#app/domain/orders/order-view.ts'
import type { ParcelStatus } from '#app/domain/parcels/parcel-status.ts'
import type { Channel, DeliveryStatus, OrderKind } from '#app/domain/policy/facts.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/**
 * An order as the shop holds it, in our words: ids are text, amounts minor units, instants UTC with three
 * decimals.
 */
export type ShopOrder = Readonly<{
  sourceId: string
  name: string
  store: StoreId
  currency: Currency
  channel: Channel
  kind: OrderKind
  /** ISO 3166-1 alpha-2; `ZZ` where the order does not say. */
  shipTo: string
  shipAddress: ShipAddress | null
  email: string | null
  phone: string | null
  test: boolean
  /** Of an order that pays an invoice of the portal: which. It is nobody's order here. */
  paysInvoice?: string
  /** Codes of vouchers that it was bought with; left out where there were none. */
  discountCodes?: readonly string[]
  totalMinor: number
  /** What was paid to have it sent, before any of it was given back. */
  shippingMinor: number
  /** What came in for the whole order, as far as the shop's document says so without contradicting itself. */
  receivedMinor: number
  /** What the shop gave back of it in all, and of that for the shipping. */
  refundedMinor: number
  shippingRefundedMinor: number
  moneyFaults: readonly MoneyFault[]
  /** Sold and handed over in a shop, sent to nobody. */
  overTheCounter: boolean
  placedAt: string
  cancelledAt: string | null
  updatedAt: string
  lines: readonly ShopLine[]
  shipments: readonly ShopShipment[]
  refunds: readonly ShopRefund[]
}>

export type ShipAddress = Readonly<{
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

export type ShopLine = Readonly<{
  sourceId: string
  position: number
  sku: string | null
  title: string
  variant: string | null
  quantity: number
  /** Taken out of the order by an edit or by its cancellation. */
  droppedQuantity: number
  listMinor: number
  discountMinor: number
  taxMinor: number
  paidMinor: number
  /** By the order's tags, which the merchant writes. */
  giftForSourceId: string | null
  serials: readonly string[]
  /** What the buyer's cart sent along is a claim: believed in nothing until staff confirm it. */
  giftForClaimed: string | null
  properties: Readonly<Record<string, string>>
}>

export type ShopShipment = Readonly<{
  orderSourceId: string
  sourceId: string
  carrier: string | null
  /** One for each piece that it was sent in. */
  trackings: readonly Tracking[]
  cancelled: boolean
  /** What the shop itself reports; null while nothing has left the warehouse. */
  reportedStatus: DeliveryStatus | null
  reportedAt: string
  createdAt: string
  updatedAt: string
  expectedAt: string | null
  lines: readonly Readonly<{ lineSourceId: string; quantity: number }>[]
  events: readonly ShopEvent[]
}>

export type ShopEvent = Readonly<{
  orderSourceId: string
  shipmentSourceId: string
  sourceId: string
  status: TrackingStatus
  message: string | null
  place: string | null
  happenedAt: string
  expectedAt: string | null
}>

/** The shop's own words for what a carrier said; only some of them move the order's delivery status. */
export type TrackingStatus = Exclude<ParcelStatus, 'returned_to_sender' | 'cancelled'>

/** One time that money was given back in the shop: for pieces, for shipping, as goodwill or after a dispute. */
export type ShopRefund = Readonly<{
  orderSourceId: string
  sourceId: string
  /** Null where the document does not say when. */
  at: string | null
  /** As of when this is so: a payment that was under way may have failed since. */
  toldAt: string
  amountMinor: number
  shippingMinor: number
  /** By what its payment can be found: its own number, those of its transactions and what their bank calls them. */
  names: readonly string[]
  lines: readonly ShopRefundLine[]
}>

export type ShopRefundLine = Readonly<{
  sourceId: string
  lineSourceId: string
  quantity: number
  /** What was given back for it, without the tax that came on top. */
  amountMinor: number
  taxMinor: number
}>

/** What the shop says of an order beside the order itself. */
export type ShopNews =
  | Readonly<{ kind: 'shipment'; orderSourceId: string; shipment: ShopShipment }>
  | Readonly<{ kind: 'event'; orderSourceId: string; event: ShopEvent }>
  | Readonly<{ kind: 'refund'; orderSourceId: string; refund: ShopRefund }>
