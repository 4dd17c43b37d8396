import { draftBody, fulfillmentBody, orderBody, productBody, refundBody, returnBody } from './notice-bodies.ts'
import type { Draft, Fulfillment, Order, Product, Refund, Return, Shop } from './state.ts'

/** An order that changed: it bears the time of it, and whoever listens is told. */
export function touch(shop: Shop, order: Order, ...topics: readonly string[]): void {
  order.updatedAt = shop.now()
  for (const topic of [...topics, 'orders/updated']) shop.tell(topic, orderBody(order))
}

export function tellRefund(shop: Shop, order: Order, refund: Refund): void {
  shop.tell('refunds/create', refundBody(order, refund))
}

export function tellParcel(shop: Shop, topic: 'fulfillments/create' | 'fulfillments/update', order: Order, parcel: Fulfillment): void {
  shop.tell(topic, fulfillmentBody(order, parcel))
}

export function tellReturn(shop: Shop, topic: string, order: Order, one: Return): void {
  shop.tell(topic, returnBody(order, one))
}

export function tellDraft(shop: Shop, topic: string, draft: Draft): void {
  shop.tell(topic, draftBody(shop, draft))
}

export function tellProduct(shop: Shop, product: Product): void {
  shop.tell('products/update', productBody(product))
}
