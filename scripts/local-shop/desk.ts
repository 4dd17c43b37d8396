import type {
  Draft,
  ExchangeLine,
  Fulfillment,
  FulfillmentOrder,
  Hold,
  Line,
  Metafield,
  Order,
  Product,
  Refund,
  Return,
  Shop,
  Transaction,
  Variant,
} from './state.ts'

/** What a resolver answers: fields by their names in the schema, or functions of their arguments. */
export type View = Readonly<Record<string, unknown>>

/**
 * How each thing is told. They tell of each other in circles (an order of its parcels, a parcel of its order), so that each
 * is given all of them.
 */
type Views = Readonly<{
  order: (order: Order) => View
  line: (order: Order, line: Line) => View
  transaction: (order: Order, transaction: Transaction) => View
  fulfillment: (order: Order, fulfillment: Fulfillment) => View
  fulfillmentOrder: (order: Order, one: FulfillmentOrder) => View
  hold: (hold: Hold) => View
  refund: (order: Order, refund: Refund) => View
  return: (order: Order, one: Return) => View
  exchange: (order: Order, one: ExchangeLine) => View
  draft: (draft: Draft) => View
  product: (product: Product) => View
  variant: (product: Product, variant: Variant) => View
  metafield: (metafield: Metafield) => View
}>

/** Where questions are answered: the shop, the ways to tell of it, and the version that is spoken. */
export type Desk = Readonly<{ shop: Shop; view: Views; version: string }>
