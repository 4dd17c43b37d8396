import { type Fields, fieldsOf, objectsOf, textOf } from '#app/infra/shopify/values.ts'

/**
 * An order of the API in the form of the shop's files and notices, so that all three are read by the same reader and
 * say the same. The API tells only what it was asked for: what was not asked for is left out here too.
 */
export function toDocument(node: Fields): Fields {
  const customer = fieldsOf(node['customer'])
  return {
    id: node['id'],
    name: node['name'],
    email: node['email'],
    contact_email: customer?.['email'] ?? fieldsOf(customer?.['defaultEmailAddress'])?.['emailAddress'],
    phone: node['phone'],
    created_at: node['createdAt'],
    processed_at: node['processedAt'],
    updated_at: node['updatedAt'],
    cancelled_at: node['cancelledAt'],
    test: node['test'],
    source_name: node['sourceName'],
    tags: node['tags'],
    discount_codes: Array.isArray(node['discountCodes']) ? node['discountCodes'].map((code: unknown) => ({ code })) : undefined,
    taxes_included: node['taxesIncluded'],
    currency: node['currencyCode'],
    presentment_currency: node['presentmentCurrencyCode'],
    ...amount('total_price', node['totalPriceSet'], node['totalPrice']),
    ...moneyOf(node),
    ...amount('total_tax', node['totalTaxSet'] ?? node['currentTotalTaxSet'], node['totalTax']),
    ...amount('total_discounts', node['totalDiscountsSet'] ?? node['currentTotalDiscountsSet'], node['totalDiscounts']),
    shipping_address: address(node['shippingAddress']),
    billing_address: address(node['billingAddress']),
    line_items: nodesOf(node['lineItems']).map(line),
    shipping_lines: (node['shippingLines'] === undefined ? nodesOf([node['shippingLine']]) : nodesOf(node['shippingLines'])).map(
      shippingLine,
    ),
    fulfillments: nodesOf(node['fulfillments']).map(toFulfilment),
    refunds: nodesOf(node['refunds']).map(toRefund),
  }
}

/** What came in and went back, by the names that the files have for it. */
function moneyOf(node: Fields): Fields {
  return {
    financial_status: node['displayFinancialStatus'],
    ...amount('current_total_price', node['currentTotalPriceSet'], undefined),
    ...amount('total_outstanding', node['totalOutstandingSet'], undefined),
    ...amount('total_received', node['totalReceivedSet'], node['totalReceived']),
    ...amount('total_refunded', node['totalRefundedSet'], node['totalRefunded']),
    ...amount('total_refunded_shipping', node['totalRefundedShippingSet'], undefined),
    ...amount('net_payment', node['netPaymentSet'], undefined),
    ...amount('total_tip_received', node['totalTipReceivedSet'], undefined),
    ...amount('original_total_duties', node['originalTotalDutiesSet'], undefined),
    ...amount('original_total_additional_fees', node['originalTotalAdditionalFeesSet'], undefined),
    ...amount('total_shipping_price', node['totalShippingPriceSet'], node['totalShippingPrice']),
    ...amount('current_shipping_price', node['currentShippingPriceSet'], undefined),
    transactions: listOf(node['transactions'], transaction),
    disputes: listOf(node['disputes'], (one) => ({ initiated_as: one['initiatedAs'], status: one['status'] })),
  }
}

function transaction(from: Fields): Fields {
  return {
    id: from['id'],
    kind: from['kind'],
    status: from['status'],
    authorization: from['authorizationCode'],
    payment_id: from['paymentId'],
    ...amount('amount', from['amountSet'], from['amount']),
  }
}

/** As a set, and as the bare number of older versions. */
function amount(name: string, set: unknown, bare: unknown): Fields {
  return { [`${name}_set`]: moneySet(set), [name]: bare }
}

/** What a connection holds, in either of the two shapes it may be asked in. */
export function nodesOf(connection: unknown): Fields[] {
  const fields = fieldsOf(connection)
  if (!fields) return objectsOf(connection)
  if (Array.isArray(fields['nodes'])) return objectsOf(fields['nodes'])
  return objectsOf(objectsOf(fields['edges']).map((edge) => edge['node']))
}

function moneySet(value: unknown): Fields | null {
  const set = fieldsOf(value)
  return set && { shop_money: money(set['shopMoney']), presentment_money: money(set['presentmentMoney']) }
}

function money(value: unknown): Fields | null {
  const fields = fieldsOf(value)
  return fields && { amount: fields['amount'], currency_code: fields['currencyCode'] }
}

/** A list that was asked for, or nothing. */
function listOf(value: unknown, read: (one: Fields) => Fields): Fields[] | undefined {
  return value === undefined ? undefined : nodesOf(value).map(read)
}

function address(value: unknown): Fields | null {
  const from = fieldsOf(value)
  if (!from) return null
  return {
    ...from,
    first_name: from['firstName'],
    last_name: from['lastName'],
    country_code: from['countryCodeV2'] ?? from['countryCode'],
    province_code: from['provinceCode'],
  }
}

const taxes = (from: Fields) => listOf(from['taxLines'], (tax) => ({ price_set: moneySet(tax['priceSet']), price: tax['price'] }))
const discounts = (from: Fields) => listOf(from['discountAllocations'], (one) => ({ amount_set: moneySet(one['allocatedAmountSet']) }))

function line(from: Fields): Fields {
  const variant = fieldsOf(from['variant'])
  return {
    id: from['id'],
    sku: from['sku'] ?? variant?.['sku'],
    title: from['title'] ?? from['name'],
    variant_title: from['variantTitle'],
    quantity: from['quantity'],
    current_quantity: from['currentQuantity'],
    ...amount('price', from['originalUnitPriceSet'], from['originalUnitPrice']),
    ...amount('total_discount', from['totalDiscountSet'], from['totalDiscount']),
    discount_allocations: discounts(from),
    tax_lines: taxes(from),
    properties: objectsOf(from['customAttributes']).map(({ key, value }) => ({ name: key, value })),
  }
}

function shippingLine(from: Fields): Fields {
  return {
    is_removed: from['isRemoved'],
    ...amount('price', from['originalPriceSet'], from['originalPrice'] ?? from['price']),
    discounted_price_set: moneySet(from['discountedPriceSet']),
    discount_allocations: discounts(from),
    tax_lines: taxes(from),
  }
}

/** The API's words for what the files call otherwise. */
const shipmentWords: ReadonlyMap<string, string> = new Map([['carrier_picked_up', 'picked_up']])

function lower(value: unknown): string | null {
  const word = textOf(value)?.toLowerCase() ?? null
  return word === null ? null : (shipmentWords.get(word) ?? word)
}

/** A parcel; one that comes by itself names its order. */
export function toFulfilment(from: Fields): Fields {
  const trackings = objectsOf(from['trackingInfo'])
  return {
    id: from['id'],
    order_id: fieldsOf(from['order'])?.['id'],
    status: lower(from['status']),
    shipment_status: lower(from['displayStatus']),
    created_at: from['createdAt'],
    updated_at: from['updatedAt'],
    estimated_delivery_at: from['estimatedDeliveryAt'],
    tracking_company: trackings[0]?.['company'],
    tracking_numbers: trackings.map(({ number }) => number),
    tracking_urls: trackings.map(({ url }) => url),
    line_items: nodesOf(from['fulfillmentLineItems']).map((one) => ({ id: fieldsOf(one['lineItem'])?.['id'], quantity: one['quantity'] })),
    events: nodesOf(from['events']).map((event) => ({
      id: event['id'],
      status: lower(event['status']),
      message: event['message'],
      happened_at: event['happenedAt'],
      city: event['city'],
      province: event['province'],
      country: event['country'],
      estimated_delivery_at: event['estimatedDeliveryAt'],
    })),
  }
}

/** A refund; one that comes by itself names its order. */
export function toRefund(from: Fields): Fields {
  return {
    id: from['id'],
    order_id: fieldsOf(from['order'])?.['id'],
    note: from['note'],
    created_at: from['createdAt'],
    processed_at: from['processedAt'],
    ...amount('total_refunded', from['totalRefundedSet'], from['totalRefunded']),
    transactions: listOf(from['transactions'], transaction),
    refund_shipping_lines: nodesOf(from['refundShippingLines']).map((one) => ({
      subtotal_amount_set: moneySet(one['subtotalAmountSet']),
      tax_amount_set: moneySet(one['taxAmountSet']),
    })),
    refund_line_items: nodesOf(from['refundLineItems']).map((one) => ({
      id: one['id'],
      line_item_id: fieldsOf(one['lineItem'])?.['id'],
      quantity: one['quantity'],
      subtotal_set: moneySet(one['subtotalSet']),
      total_tax_set: moneySet(one['totalTaxSet']),
    })),
  }
}
