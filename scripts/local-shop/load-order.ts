import { type Fields, fieldsOf, flagOf, idOf, instantOf, objectsOf, textOf, wholeOf } from '#app/infra/shopify/values.ts'

import { fixed, minorOf, minus, nothing, paidFor, plus, received, refunded, share, times } from './amounts.ts'
import { gidIn } from './ids.ts'
import { loadFulfillment, openOrders } from './load-parcels.ts'
import type { Address, Amount, Line, Order, Refund, Shop, ShippingLine, Transaction } from './state.ts'

/**
 * Takes an order in the shop's file format into the books: what the file leaves out is filled in so that its money and its
 * parcels fit together. An order that is there already is replaced.
 */
export function loadOrder(shop: Shop, from: Fields): Order {
  const currency = textOf(from['currency']) ?? shop.books.currency
  const order: Order = {
    id: gidIn('Order', from['id'], shop.newId),
    name: textOf(from['name']) ?? '#1',
    email: textOf(from['email']),
    phone: textOf(from['phone']),
    note: textOf(from['note']),
    createdAt: instantOf(from['created_at']) ?? shop.now(),
    processedAt: instantOf(from['processed_at']) ?? instantOf(from['created_at']) ?? shop.now(),
    updatedAt: instantOf(from['updated_at']) ?? instantOf(from['created_at']) ?? shop.now(),
    cancelledAt: instantOf(from['cancelled_at']),
    cancelReason: textOf(from['cancel_reason'])?.toUpperCase() ?? null,
    test: flagOf(from['test']),
    sourceName: textOf(from['source_name']),
    tags: tagsIn(from['tags']),
    taxesIncluded: flagOf(from['taxes_included']),
    currency,
    presentmentCurrency: textOf(from['presentment_currency']) ?? currency,
    total: nothing,
    shippingAddress: addressIn(from['shipping_address']),
    billingAddress: addressIn(from['billing_address']),
    lines: objectsOf(from['line_items']).map((line) => lineIn(shop, line)),
    shippingLines: objectsOf(from['shipping_lines']).map((line) => shippingIn(shop, line)),
    transactions: [],
    fulfillmentOrders: [],
    fulfillments: [],
    refunds: [],
    returns: [],
    discountCodes: objectsOf(from['discount_codes']).flatMap((one) => textOf(one['code']) ?? []),
  }
  order.total = amountIn(from, 'total_price') ?? sumOf(order)
  order.transactions = paymentsIn(shop, from, order)
  for (const fulfillment of objectsOf(from['fulfillments'])) loadFulfillment(shop, order, fulfillment)
  openOrders(shop, order)
  for (const refund of objectsOf(from['refunds'])) loadRefund(shop, order, refund)
  const { orders } = shop.books
  const at = orders.findIndex(({ id }) => id === order.id)
  orders.splice(at < 0 ? orders.length : at, at < 0 ? 0 : 1, order)
  return order
}

function tagsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map(textOf) : (textOf(value)?.split(',') ?? [])
  return list.map((tag) => tag?.trim() ?? '').filter((tag) => tag !== '')
}

function addressIn(value: unknown): Address | null {
  const from = fieldsOf(value)
  if (!from) return null
  const [first, ...others] = (textOf(from['name']) ?? '').split(' ')
  return {
    firstName: textOf(from['first_name']) ?? first ?? null,
    lastName: textOf(from['last_name']) ?? others.join(' '),
    company: textOf(from['company']),
    address1: textOf(from['address1']),
    address2: textOf(from['address2']),
    zip: textOf(from['zip']),
    city: textOf(from['city']),
    provinceCode: textOf(from['province_code']),
    countryCode: textOf(from['country_code']),
    phone: textOf(from['phone']),
  }
}

/** An amount as a set, or as the bare number of the shop's currency. */
function amountIn(from: Fields, name: string): Amount | null {
  const set = fieldsOf(from[`${name}_set`])
  const shop = minorOf(textOf(fieldsOf(set?.['shop_money'])?.['amount']) ?? textOf(from[name]) ?? '')
  const presentment = minorOf(textOf(fieldsOf(set?.['presentment_money'])?.['amount']) ?? '')
  return shop === null ? null : { shop, presentment: presentment ?? shop }
}

function lineIn(shop: Shop, from: Fields): Line {
  const quantity = wholeOf(from['quantity']) ?? 1
  return {
    id: gidIn('LineItem', from['id'], shop.newId),
    sku: textOf(from['sku']),
    title: textOf(from['title']) ?? '—',
    variantTitle: textOf(from['variant_title']),
    variantId: shop.books.products.flatMap(({ variants }) => variants).find(({ sku }) => sku === textOf(from['sku']))?.id ?? null,
    quantity,
    removed: quantity - (wholeOf(from['current_quantity']) ?? quantity),
    unitPrice: amountIn(from, 'price') ?? nothing,
    discounts: objectsOf(from['discount_allocations']).map((one) => amountIn(one, 'amount') ?? nothing),
    taxes: objectsOf(from['tax_lines']).map((one) => amountIn(one, 'price') ?? nothing),
    attributes: objectsOf(from['properties']).map((one) => ({ key: textOf(one['name']) ?? '', value: textOf(one['value']) })),
  }
}

function shippingIn(shop: Shop, from: Fields): ShippingLine {
  const price = amountIn(from, 'price') ?? nothing
  const discounts = objectsOf(from['discount_allocations']).map((one) => amountIn(one, 'amount') ?? nothing)
  return {
    id: gidIn('ShippingLine', from['id'], shop.newId),
    title: textOf(from['title']) ?? 'Standard',
    price,
    discounted: amountIn(from, 'discounted_price') ?? minus(price, plus(...discounts)),
    discounts,
    taxes: objectsOf(from['tax_lines']).map((one) => amountIn(one, 'price') ?? nothing),
    removed: flagOf(from['is_removed']),
  }
}

function sumOf(order: Order): Amount {
  const shipping = order.shippingLines.filter(({ removed }) => !removed)
  const taxes = order.taxesIncluded ? [] : shipping.flatMap((line) => line.taxes)
  return plus(...order.lines.map((line) => paidFor(line, order.taxesIncluded)), ...shipping.map(({ discounted }) => discounted), ...taxes)
}

const unpaid = new Set(['pending', 'authorized', 'expired', 'voided'])
const cards = [
  { company: 'Visa', last: '4242' },
  { company: 'Mastercard', last: '4444' },
] as const

/** The payments of the file, or one that paid all of it; by card, every third one by PayPal. */
function paymentsIn(shop: Shop, from: Fields, order: Order): Transaction[] {
  const told = objectsOf(from['transactions'])
  if (told.length > 0) return told.map((one) => transactionIn(shop, order, one))
  if (unpaid.has(textOf(from['financial_status'])?.toLowerCase() ?? '')) return []
  return [transactionIn(shop, order, { kind: 'sale', amount_set: setOf(order.total) })]
}

/** Made-up cards, and which of them an order was paid with: told by its number. */
function transactionIn(shop: Shop, order: Order, from: Fields): Transaction {
  const id = gidIn('OrderTransaction', from['id'], shop.newId)
  const turn = Number(/\d+$/.exec(order.name)?.[0] ?? 0)
  const gateway = textOf(from['gateway']) ?? (turn % 3 === 2 ? 'paypal' : 'shopify_payments')
  return {
    id,
    kind: kindOf(from),
    status: textOf(from['status'])?.toLowerCase() === 'failure' ? 'FAILURE' : 'SUCCESS',
    gateway,
    formattedGateway: gateway === 'paypal' ? 'PayPal' : 'Shopify Payments',
    amount: amountIn(from, 'amount') ?? nothing,
    parentId: idOf(from['parent_id']) === null ? null : gidIn('OrderTransaction', from['parent_id'], shop.newId),
    paymentId: textOf(from['payment_id']) ?? `c${id.slice(-8)}.1`,
    processedAt: instantOf(from['processed_at']) ?? order.processedAt,
    card: gateway === 'paypal' ? null : (cards[turn % 2] ?? cards[0]),
  }
}

function kindOf(from: Fields): Transaction['kind'] {
  const kind = textOf(from['kind'])?.toUpperCase()
  return kind === 'CAPTURE' || kind === 'REFUND' || kind === 'AUTHORIZATION' || kind === 'VOID' ? kind : 'SALE'
}

function setOf({ shop, presentment }: Amount): Fields {
  return { shop_money: { amount: fixed(shop) }, presentment_money: { amount: fixed(presentment) } }
}

/** A refund of the file; where it names no payments, what its lines came to went back. */
function loadRefund(shop: Shop, order: Order, from: Fields): void {
  const lines = objectsOf(from['refund_line_items']).flatMap((one): Refund['lines'] => {
    const lineId = gidIn('LineItem', one['line_item_id'], shop.newId)
    const line = order.lines.find(({ id }) => id === lineId)
    const quantity = wholeOf(one['quantity']) ?? 0
    if (!line) return []
    const net = share(minus(times(line.unitPrice, line.quantity), plus(...line.discounts)), quantity, line.quantity)
    const id = gidIn('RefundLineItem', one['id'], shop.newId)
    const tax = amountIn(one, 'total_tax') ?? share(plus(...line.taxes), quantity, line.quantity)
    return [{ id, lineId, quantity, restockType: 'NO_RESTOCK', subtotal: amountIn(one, 'subtotal') ?? net, tax }]
  })
  const createdAt = instantOf(from['created_at']) ?? order.updatedAt
  const told = objectsOf(from['transactions']).map((one) => transactionIn(shop, order, { ...one, kind: 'refund' }))
  const sale = order.transactions.find(({ kind }) => kind === 'SALE' || kind === 'CAPTURE')
  const worth = plus(...lines.flatMap(({ subtotal, tax }) => (order.taxesIncluded ? [subtotal] : [subtotal, tax])))
  const left = minus(received(order), refunded(order))
  const back = { shop: Math.min(worth.shop, left.shop), presentment: Math.min(worth.presentment, left.presentment) }
  const made = told.length > 0 || !sale || back.presentment === 0 ? told : [backTo(shop, sale, back, createdAt)]
  order.transactions.push(...made)
  const refund = { id: gidIn('Refund', from['id'], shop.newId), createdAt, note: textOf(from['note']), lines, shipping: nothing }
  order.refunds.push({ ...refund, transactionIds: made.map(({ id }) => id), returnId: null })
}

/** What goes back to the payment that it came from. */
export function backTo(shop: Shop, sale: Transaction, amount: Amount, processedAt: string): Transaction {
  const id = shop.newId('OrderTransaction')
  return { ...sale, id, kind: 'REFUND', status: 'SUCCESS', amount, parentId: sale.id, paymentId: `r${id.slice(-8)}.1`, processedAt }
}
