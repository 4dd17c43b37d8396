/** An amount in minor units: as the shop books it, and as the customer paid it. */
export type Amount = Readonly<{ shop: number; presentment: number }>

export type Address = Readonly<{
  firstName: string | null
  lastName: string | null
  company: string | null
  address1: string | null
  address2: string | null
  zip: string | null
  city: string | null
  provinceCode: string | null
  countryCode: string | null
  phone: string | null
}>

type Attribute = Readonly<{ key: string; value: string | null }>

export type Line = {
  id: string
  sku: string | null
  title: string
  variantTitle: string | null
  variantId: string | null
  quantity: number
  /** Taken out of the order: cancelled, refunded or returned. */
  removed: number
  unitPrice: Amount
  discounts: Amount[]
  taxes: Amount[]
  attributes: Attribute[]
}

export type ShippingLine = {
  id: string
  title: string
  price: Amount
  discounted: Amount
  discounts: Amount[]
  taxes: Amount[]
  removed: boolean
}

type Card = Readonly<{ company: string; last: string }>

export type Transaction = {
  id: string
  kind: 'SALE' | 'CAPTURE' | 'REFUND' | 'AUTHORIZATION' | 'VOID'
  status: 'SUCCESS' | 'PENDING' | 'FAILURE'
  gateway: string
  formattedGateway: string
  amount: Amount
  parentId: string | null
  paymentId: string
  processedAt: string
  card: Card | null
}

export type Hold = { id: string; handle: string; externalId: string | null; reason: string; notes: string | null }

export type FulfillmentOrder = {
  id: string
  status: 'OPEN' | 'ON_HOLD' | 'CLOSED' | 'CANCELLED'
  lines: Array<{ id: string; lineId: string; total: number; remaining: number }>
  holds: Hold[]
  createdAt: string
  updatedAt: string
}

export type FulfillmentEvent = {
  id: string
  status: string
  message: string | null
  happenedAt: string
  city: string | null
  province: string | null
  country: string | null
  estimatedDeliveryAt: string | null
}

export type Fulfillment = {
  id: string
  name: string
  fulfillmentOrderId: string | null
  status: string
  displayStatus: string
  createdAt: string
  updatedAt: string
  estimatedDeliveryAt: string | null
  tracking: Array<{ company: string | null; number: string | null; url: string | null }>
  lines: Array<{ id: string; lineId: string; quantity: number }>
  events: FulfillmentEvent[]
}

export type Refund = {
  id: string
  createdAt: string
  note: string | null
  lines: Array<{ id: string; lineId: string; quantity: number; restockType: string; subtotal: Amount; tax: Amount }>
  shipping: Amount
  transactionIds: string[]
  returnId: string | null
}

export type ReturnLine = {
  id: string
  fulfillmentLineId: string
  quantity: number
  processed: number
  refunded: number
  reason: string
  reasonNote: string
  feePercent: number | null
}

export type ExchangeLine = { id: string; variantId: string; quantity: number; processed: number; lineIds: string[] }

type ReverseLine = {
  id: string
  fulfillmentLineId: string
  quantity: number
  dispositions: Array<{ id: string; type: string; quantity: number; createdAt: string }>
}

export type Return = {
  id: string
  name: string
  status: 'OPEN' | 'CLOSED' | 'CANCELED'
  createdAt: string
  closedAt: string | null
  lines: ReturnLine[]
  exchange: ExchangeLine[]
  shippingFee: Amount | null
  reverse: { id: string; status: 'OPEN' | 'CLOSED' | 'CANCELED'; lines: ReverseLine[] }
}

export type Order = {
  id: string
  name: string
  email: string | null
  phone: string | null
  note: string | null
  createdAt: string
  processedAt: string
  updatedAt: string
  cancelledAt: string | null
  cancelReason: string | null
  test: boolean
  sourceName: string | null
  tags: string[]
  taxesIncluded: boolean
  currency: string
  presentmentCurrency: string
  total: Amount
  shippingAddress: Address | null
  billingAddress: Address | null
  lines: Line[]
  shippingLines: ShippingLine[]
  transactions: Transaction[]
  fulfillmentOrders: FulfillmentOrder[]
  fulfillments: Fulfillment[]
  refunds: Refund[]
  returns: Return[]
}

export type DraftLine = {
  id: string
  title: string
  sku: string | null
  variantId: string | null
  quantity: number
  price: Amount
  requiresShipping: boolean
}

export type Draft = {
  id: string
  name: string
  token: string
  status: 'OPEN' | 'INVOICE_SENT' | 'COMPLETED'
  email: string | null
  note: string | null
  tags: string[]
  currency: string
  taxExempt: boolean
  attributes: Attribute[]
  shippingAddress: Address | null
  lines: DraftLine[]
  orderId: string | null
  createdAt: string
  updatedAt: string
  completedAt: string | null
}

export type Picture = Readonly<{ id: string; file: string; alt: string | null; width: number; height: number }>

export type Variant = { id: string; sku: string | null; title: string; price: number; stock: number; sellsWithoutStock: boolean }

export type Product = {
  id: string
  handle: string
  title: string
  productType: string
  status: 'ACTIVE' | 'ARCHIVED' | 'DRAFT'
  tags: string[]
  updatedAt: string
  createdAt: string
  variants: Variant[]
  pictures: Picture[]
}

export type Metafield = { id: string; ownerId: string; namespace: string; key: string; type: string; value: string; at: string }

/** What a shop has. Plain values, so that the demo can keep them from one start to the next. */
export type Books = {
  currency: string
  orders: Order[]
  drafts: Draft[]
  products: Product[]
  metafields: Metafield[]
  jobs: string[]
  /** What was asked with a key, and what it made; null where it failed. */
  keys: Record<string, { question: string; madeId: string | null }>
}

/** A shop that does things: its books, its clock, the next of its ids, and whom it tells. */
export type Shop = Readonly<{
  key: string
  domain: string
  origin: string
  books: Books
  now: () => string
  newId: (type: string) => string
  tell: (topic: string, body: unknown) => void
}>
