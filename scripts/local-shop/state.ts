import { z } from 'zod'

import { discount } from './discount-shape.ts'

/**
 * What a shop has, as plain values that can be kept in a file and read again. Amounts are minor units, ids are global ones.
 */
const text = z.string().nullable()

/** An amount as the shop books it, and as the customer paid it. */
const amount = z.readonly(z.object({ shop: z.int(), presentment: z.int() }))

const address = z.readonly(
  z.object({
    firstName: text,
    lastName: text,
    company: text,
    address1: text,
    address2: text,
    zip: text,
    city: text,
    provinceCode: text,
    countryCode: text,
    phone: text,
  }),
)

const attribute = z.object({ key: z.string(), value: text })

const line = z.object({
  id: z.string(),
  sku: text,
  title: z.string(),
  variantTitle: text,
  variantId: text,
  quantity: z.int(),
  /** Taken out of the order: cancelled, refunded or returned. */
  removed: z.int(),
  unitPrice: amount,
  discounts: z.array(amount),
  taxes: z.array(amount),
  attributes: z.array(attribute),
})

const shippingLine = z.object({
  id: z.string(),
  title: z.string(),
  price: amount,
  discounted: amount,
  discounts: z.array(amount),
  taxes: z.array(amount),
  removed: z.boolean(),
})

const transaction = z.object({
  id: z.string(),
  kind: z.enum(['SALE', 'CAPTURE', 'REFUND', 'AUTHORIZATION', 'VOID']),
  status: z.enum(['SUCCESS', 'PENDING', 'FAILURE']),
  gateway: z.string(),
  formattedGateway: z.string(),
  amount,
  parentId: text,
  paymentId: z.string(),
  processedAt: z.string(),
  card: z.object({ company: z.string(), last: z.string() }).nullable(),
})

/** One without a handle is the shop's own. */
const hold = z.object({ id: z.string(), handle: text, externalId: text, reason: z.string(), notes: text })

const fulfillmentOrder = z.object({
  id: z.string(),
  status: z.enum(['OPEN', 'ON_HOLD', 'CLOSED', 'CANCELLED']),
  lines: z.array(z.object({ id: z.string(), lineId: z.string(), total: z.int(), remaining: z.int() })),
  holds: z.array(hold),
  createdAt: z.string(),
  updatedAt: z.string(),
})

const fulfillmentEvent = z.object({
  id: z.string(),
  status: z.string(),
  message: text,
  happenedAt: z.string(),
  city: text,
  province: text,
  country: text,
  estimatedDeliveryAt: text,
})

const fulfillment = z.object({
  id: z.string(),
  name: z.string(),
  fulfillmentOrderId: text,
  status: z.string(),
  displayStatus: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  estimatedDeliveryAt: text,
  tracking: z.array(z.object({ company: text, number: text, url: text })),
  lines: z.array(z.object({ id: z.string(), lineId: z.string(), quantity: z.int() })),
  events: z.array(fulfillmentEvent),
})

const refund = z.object({
  id: z.string(),
  createdAt: z.string(),
  note: text,
  lines: z.array(
    z.object({ id: z.string(), lineId: z.string(), quantity: z.int(), restockType: z.string(), subtotal: amount, tax: amount }),
  ),
  shipping: amount,
  transactionIds: z.array(z.string()),
  returnId: text,
})

const returnLine = z.object({
  id: z.string(),
  fulfillmentLineId: z.string(),
  quantity: z.int(),
  processed: z.int(),
  refunded: z.int(),
  reason: z.string(),
  reasonNote: z.string(),
  feePercent: z.number().nullable(),
})

const exchangeLine = z.object({
  id: z.string(),
  variantId: z.string(),
  quantity: z.int(),
  processed: z.int(),
  lineIds: z.array(z.string()),
})

const reverseLine = z.object({
  id: z.string(),
  fulfillmentLineId: z.string(),
  quantity: z.int(),
  dispositions: z.array(z.object({ id: z.string(), type: z.string(), quantity: z.int(), createdAt: z.string() })),
})

const backOrder = z.object({ id: z.string(), status: z.enum(['OPEN', 'CLOSED', 'CANCELED']), lines: z.array(reverseLine) })

const returned = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['OPEN', 'CLOSED', 'CANCELED']),
  createdAt: z.string(),
  closedAt: text,
  lines: z.array(returnLine),
  exchange: z.array(exchangeLine),
  shippingFee: amount.nullable(),
  reverse: backOrder,
})

const order = z.object({
  id: z.string(),
  name: z.string(),
  email: text,
  phone: text,
  note: text,
  createdAt: z.string(),
  processedAt: z.string(),
  updatedAt: z.string(),
  cancelledAt: text,
  cancelReason: text,
  test: z.boolean(),
  sourceName: text,
  tags: z.array(z.string()),
  taxesIncluded: z.boolean(),
  currency: z.string(),
  presentmentCurrency: z.string(),
  total: amount,
  shippingAddress: address.nullable(),
  billingAddress: address.nullable(),
  lines: z.array(line),
  shippingLines: z.array(shippingLine),
  transactions: z.array(transaction),
  fulfillmentOrders: z.array(fulfillmentOrder),
  fulfillments: z.array(fulfillment),
  refunds: z.array(refund),
  returns: z.array(returned),
  /** Codes that it was bought with; books of before have none. */
  discountCodes: z.array(z.string()).default([]),
})

const draftLine = z.object({
  id: z.string(),
  title: z.string(),
  sku: text,
  variantId: text,
  quantity: z.int(),
  price: amount,
  requiresShipping: z.boolean(),
})

const draft = z.object({
  id: z.string(),
  name: z.string(),
  token: z.string(),
  status: z.enum(['OPEN', 'INVOICE_SENT', 'COMPLETED']),
  email: text,
  note: text,
  tags: z.array(z.string()),
  currency: z.string(),
  taxExempt: z.boolean(),
  attributes: z.array(attribute),
  shippingAddress: address.nullable(),
  lines: z.array(draftLine),
  orderId: text,
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: text,
})

const picture = z.readonly(z.object({ id: z.string(), file: z.string(), alt: text, width: z.int(), height: z.int() }))

const variant = z.object({
  id: z.string(),
  sku: text,
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  price: z.int(),
  stock: z.int(),
  /** Whether its pieces are counted, whether it is sent at all, and whether it is sold. */
  tracked: z.boolean(),
  shipped: z.boolean(),
  forSale: z.boolean(),
  pictures: z.array(picture),
})

const product = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  productType: z.string(),
  status: z.enum(['ACTIVE', 'ARCHIVED', 'DRAFT']),
  tags: z.array(z.string()),
  updatedAt: z.string(),
  createdAt: z.string(),
  variants: z.array(variant),
  pictures: z.array(picture),
})

const metafield = z.object({
  id: z.string(),
  ownerId: z.string(),
  namespace: z.string(),
  key: z.string(),
  type: z.string(),
  value: z.string(),
  at: z.string(),
})

export const books = z.object({
  currency: z.string(),
  orders: z.array(order),
  drafts: z.array(draft),
  products: z.array(product),
  metafields: z.array(metafield),
  discounts: z.array(discount).default([]),
  jobs: z.array(z.string()),
  /** What was asked with a key, and what it made; null where it failed. */
  keys: z.record(z.string(), z.object({ question: z.string(), madeId: text })),
})

export type Amount = z.infer<typeof amount>
export type Address = z.infer<typeof address>
export type Line = z.infer<typeof line>
export type ShippingLine = z.infer<typeof shippingLine>
export type Transaction = z.infer<typeof transaction>
export type Hold = z.infer<typeof hold>
export type FulfillmentOrder = z.infer<typeof fulfillmentOrder>
export type FulfillmentEvent = z.infer<typeof fulfillmentEvent>
export type Fulfillment = z.infer<typeof fulfillment>
export type Refund = z.infer<typeof refund>
export type ReturnLine = z.infer<typeof returnLine>
export type ExchangeLine = z.infer<typeof exchangeLine>
export type Return = z.infer<typeof returned>
export type Order = z.infer<typeof order>
export type DraftLine = z.infer<typeof draftLine>
export type Draft = z.infer<typeof draft>
export type Picture = z.infer<typeof picture>
export type Variant = z.infer<typeof variant>
export type Product = z.infer<typeof product>
export type Metafield = z.infer<typeof metafield>
export type Books = z.infer<typeof books>

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
