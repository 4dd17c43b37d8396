import { currentTotal, fixed, minus, nothing, received, refunded } from './amounts.ts'
import { numberOf } from './ids.ts'
import type { Address, Amount, Draft, Fulfillment, Order, Product, Refund, Return, Shop } from './state.ts'

type Body = Readonly<Record<string, unknown>>

/** A number that may be more than a double holds: written without quotes by `bodyText`. */
const bare = (gid: string) => `bare:${numberOf(gid)}`

/** The text of a body, with its ids as the numbers they are. */
export function bodyText(body: unknown): string {
  return JSON.stringify(body).replace(/"bare:(\d+)"/g, '$1')
}

function ids(gid: string): Body {
  return { id: bare(gid), admin_graphql_api_id: gid }
}

function sets({ currency, presentmentCurrency }: Order, name: string, amount: Amount): Body {
  return {
    [name]: fixed(amount.shop),
    [`${name}_set`]: {
      shop_money: { amount: fixed(amount.shop), currency_code: currency },
      presentment_money: { amount: fixed(amount.presentment), currency_code: presentmentCurrency },
    },
  }
}

/** An order as notices tell it. */
export function orderBody(order: Order): Body {
  const left = minus(currentTotal(order), minus(received(order), refunded(order)))
  const amounts = (name: string, amount: Amount) => sets(order, name, amount)
  return {
    ...ids(order.id),
    name: order.name,
    order_number: Number(/\d+$/.exec(order.name)?.[0] ?? 0),
    email: order.email ?? '',
    contact_email: order.email,
    phone: order.phone,
    note: order.note,
    tags: order.tags.join(', '),
    test: order.test,
    source_name: order.sourceName,
    created_at: order.createdAt,
    processed_at: order.processedAt,
    updated_at: order.updatedAt,
    cancelled_at: order.cancelledAt,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    currency: order.currency,
    presentment_currency: order.presentmentCurrency,
    taxes_included: order.taxesIncluded,
    financial_status: financialWord(order),
    ...amounts('total_price', order.total),
    ...amounts('current_total_price', currentTotal(order)),
    total_outstanding: fixed(left.shop),
    shipping_address: addressBody(order.shippingAddress),
    billing_address: addressBody(order.billingAddress),
    line_items: order.lines.map((line) => ({
      ...ids(line.id),
      sku: line.sku,
      title: line.title,
      variant_title: line.variantTitle,
      variant_id: line.variantId && bare(line.variantId),
      quantity: line.quantity,
      current_quantity: line.quantity - line.removed,
      ...amounts('price', line.unitPrice),
      total_discount: fixed(0),
      discount_allocations: line.discounts.map((amount) => ({ ...amounts('amount', amount), discount_application_index: 0 })),
      tax_lines: line.taxes.map((amount) => ({ title: 'Tax', ...amounts('price', amount) })),
      properties: line.attributes.map(({ key, value }) => ({ name: key, value })),
    })),
    shipping_lines: order.shippingLines.map((line) => ({
      id: bare(line.id),
      title: line.title,
      is_removed: line.removed,
      ...amounts('price', line.price),
      ...amounts('discounted_price', line.discounted),
      discount_allocations: line.discounts.map((amount) => amounts('amount', amount)),
      tax_lines: line.taxes.map((amount) => ({ title: 'Tax', ...amounts('price', amount) })),
    })),
    discount_codes: order.discountCodes.map((code) => ({ code })),
    fulfillments: order.fulfillments.map((one) => fulfillmentBody(order, one)),
    refunds: order.refunds.map((one) => refundBody(order, one)),
  }
}

function financialWord(order: Order): string {
  const [came, back] = [received(order).presentment, refunded(order).presentment]
  if (came === 0) return 'pending'
  if (back === 0) return came < currentTotal(order).presentment ? 'partially_paid' : 'paid'
  return back < came ? 'partially_refunded' : 'refunded'
}

function addressBody(from: Address | null): Body | null {
  if (!from) return null
  return {
    first_name: from.firstName,
    last_name: from.lastName,
    name: [from.firstName, from.lastName].filter((part) => part !== null && part !== '').join(' '),
    company: from.company,
    address1: from.address1,
    address2: from.address2,
    zip: from.zip,
    city: from.city,
    province_code: from.provinceCode,
    country_code: from.countryCode,
    phone: from.phone,
  }
}

export function fulfillmentBody(order: Order, one: Fulfillment): Body {
  const [first] = one.tracking
  return {
    ...ids(one.id),
    order_id: bare(order.id),
    name: one.name,
    status: one.status.toLowerCase(),
    shipment_status: one.displayStatus === 'FULFILLED' ? null : one.displayStatus.toLowerCase().replace('carrier_', ''),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    estimated_delivery_at: one.estimatedDeliveryAt,
    tracking_company: first?.company ?? null,
    tracking_number: first?.number ?? null,
    tracking_numbers: one.tracking.map(({ number }) => number),
    tracking_url: first?.url ?? null,
    tracking_urls: one.tracking.map(({ url }) => url),
    line_items: one.lines.map(({ lineId, quantity }) => ({ ...ids(lineId), quantity })),
  }
}

export function refundBody(order: Order, refund: Refund): Body {
  const payments = order.transactions.filter(({ id }) => refund.transactionIds.includes(id))
  const amounts = (name: string, amount: Amount) => sets(order, name, amount)
  const isShippingBack = refund.shipping.presentment > 0
  return {
    ...ids(refund.id),
    order_id: bare(order.id),
    created_at: refund.createdAt,
    processed_at: refund.createdAt,
    note: refund.note,
    return: refund.returnId && ids(refund.returnId),
    refund_line_items: refund.lines.map((one) => ({
      id: bare(one.id),
      line_item_id: bare(one.lineId),
      quantity: one.quantity,
      restock_type: one.restockType.toLowerCase(),
      ...amounts('subtotal', one.subtotal),
      ...amounts('total_tax', one.tax),
    })),
    refund_shipping_lines: isShippingBack ? [{ ...amounts('subtotal_amount', refund.shipping), ...amounts('tax_amount', nothing) }] : [],
    order_adjustments: [],
    transactions: payments.map((one) => ({
      ...ids(one.id),
      order_id: bare(order.id),
      parent_id: one.parentId && bare(one.parentId),
      kind: one.kind.toLowerCase(),
      status: one.status.toLowerCase(),
      gateway: one.gateway,
      amount: fixed(one.amount.presentment),
      currency: order.presentmentCurrency,
      authorization: one.paymentId,
      payment_id: one.paymentId,
      processed_at: one.processedAt,
    })),
  }
}

export function returnBody(order: Order, one: Return): Body {
  return {
    ...ids(one.id),
    order: ids(order.id),
    name: one.name,
    status: one.status.toLowerCase(),
    total_return_line_items: one.lines.length,
    return_line_items: one.lines.map((line) => ({
      ...ids(line.id),
      quantity: line.quantity,
      return_reason: line.reason.toLowerCase(),
      return_reason_note: line.reasonNote,
      fulfillment_line_item: ids(line.fulfillmentLineId),
    })),
  }
}

export function draftBody(shop: Shop, draft: Draft): Body {
  const total = draft.lines.reduce((sum, { price, quantity }) => sum + price.presentment * quantity, 0)
  return {
    ...ids(draft.id),
    name: draft.name,
    status: draft.status.toLowerCase(),
    email: draft.email,
    note: draft.note,
    tags: draft.tags.join(', '),
    currency: draft.currency,
    total_price: fixed(total),
    invoice_url: `${shop.origin}/invoice/${draft.token}`,
    order_id: draft.orderId && bare(draft.orderId),
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
    completed_at: draft.completedAt,
    line_items: draft.lines.map(({ id, title, sku, quantity, price }) => ({
      ...ids(id),
      title,
      sku,
      quantity,
      price: fixed(price.presentment),
    })),
  }
}

export function productBody(product: Product): Body {
  return {
    ...ids(product.id),
    title: product.title,
    handle: product.handle,
    product_type: product.productType,
    status: product.status.toLowerCase(),
    tags: product.tags.join(', '),
    updated_at: product.updatedAt,
    variants: product.variants.map((one) => ({
      ...ids(one.id),
      product_id: bare(product.id),
      sku: one.sku,
      title: one.title,
      price: fixed(one.price),
      inventory_quantity: one.stock,
    })),
  }
}
