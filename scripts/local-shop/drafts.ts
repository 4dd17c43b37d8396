import { times } from './amounts.ts'
import { did, no, type Outcome, refused } from './faults.ts'
import type { Draft, Order, Shop } from './state.ts'
import { orderBody } from './notice-bodies.ts'
import { tellDraft } from './tell.ts'

/** What the customer is to pay. */
export function draftTotal(draft: Draft): number {
  return draft.lines.reduce((sum, { price, quantity }) => sum + times(price, quantity).presentment, 0)
}

/** The customer pays an invoice on the shop's own page: it becomes an order, once. */
export function payDraft(shop: Shop, draft: Draft): Outcome<Order> {
  if (draft.status === 'COMPLETED') return refused(no(null, 'This invoice has already been paid.'))
  const at = shop.now()
  const id = shop.newId('Order')
  const total = draftTotal(draft)
  const transaction = shop.newId('OrderTransaction')
  const needed = draft.lines.filter(({ requiresShipping }) => requiresShipping)
  const order: Order = {
    id,
    name: `#${nextNumber(shop)}`,
    email: draft.email,
    phone: null,
    note: draft.note,
    createdAt: at,
    processedAt: at,
    updatedAt: at,
    cancelledAt: null,
    cancelReason: null,
    test: false,
    sourceName: 'shopify_draft_order',
    tags: [...draft.tags],
    taxesIncluded: true,
    currency: draft.currency,
    presentmentCurrency: draft.currency,
    total: { shop: total, presentment: total },
    shippingAddress: draft.shippingAddress,
    billingAddress: draft.shippingAddress,
    lines: draft.lines.map((line) => ({
      id: line.id.replace('DraftOrderLineItem', 'LineItem'),
      sku: line.sku,
      title: line.title,
      variantTitle: null,
      variantId: line.variantId,
      quantity: line.quantity,
      removed: 0,
      unitPrice: line.price,
      discounts: [],
      taxes: [],
      attributes: [],
    })),
    shippingLines: [],
    transactions: [
      {
        id: transaction,
        kind: 'SALE',
        status: 'SUCCESS',
        gateway: 'shopify_payments',
        formattedGateway: 'Shopify Payments',
        amount: { shop: total, presentment: total },
        parentId: null,
        paymentId: `c${transaction.slice(-8)}.1`,
        processedAt: at,
        card: { company: 'Visa', last: '4242' },
      },
    ],
    fulfillmentOrders: [],
    fulfillments: [],
    refunds: [],
    returns: [],
    discountCodes: [],
  }
  if (needed.length > 0) {
    const lines = needed.map((line) => ({
      id: shop.newId('FulfillmentOrderLineItem'),
      lineId: line.id.replace('DraftOrderLineItem', 'LineItem'),
      total: line.quantity,
      remaining: line.quantity,
    }))
    order.fulfillmentOrders.push({ id: shop.newId('FulfillmentOrder'), status: 'OPEN', lines, holds: [], createdAt: at, updatedAt: at })
  }
  shop.books.orders.push(order)
  Object.assign(draft, { status: 'COMPLETED', orderId: id, completedAt: at, updatedAt: at })
  shop.tell('orders/create', orderBody(order))
  shop.tell('orders/paid', orderBody(order))
  tellDraft(shop, 'draft_orders/update', draft)
  return did(order)
}

function nextNumber({ books }: Shop): number {
  const numbers = books.orders.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0))
  return Math.max(1000, ...numbers) + 1
}
