import { type Fields, fieldsOf, objectsOf, textOf } from '#app/infra/shopify/values.ts'

/**
 * An order of the API in the form of the shop's files and notices, so that all three are read by the same reader and
 * say the same.
 */
export function toDocument(node: Fields): Fields {
  return {
    id: node['id'],
    name: node['name'],
    email: node['email'],
    phone: node['phone'],
    created_at: node['createdAt'],
    processed_at: node['processedAt'],
    updated_at: node['updatedAt'],
    cancelled_at: node['cancelledAt'],
    test: node['test'],
    tags: node['tags'],
    taxes_included: node['taxesIncluded'],
    currency: node['currencyCode'],
    presentment_currency: node['presentmentCurrencyCode'],
    total_price_set: moneySet(node['totalPriceSet']),
    shipping_address: address(node['shippingAddress']),
    billing_address: address(node['billingAddress']),
    line_items: nodesOf(node['lineItems']).map(line),
    shipping_lines: nodesOf(node['shippingLines']).map(shippingLine),
    fulfillments: objectsOf(node['fulfillments']).map(fulfilment),
    refunds: objectsOf(node['refunds']).map(refund),
  }
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

function address(value: unknown): Fields | null {
  const from = fieldsOf(value)
  if (!from) return null
  const { countryCodeV2: country_code, provinceCode: province_code, ...same } = from
  return { ...same, country_code, province_code }
}

const taxes = (from: Fields) => objectsOf(from['taxLines']).map((tax) => ({ price_set: moneySet(tax['priceSet']) }))
const discounts = (from: Fields) =>
  objectsOf(from['discountAllocations']).map((one) => ({ amount_set: moneySet(one['allocatedAmountSet']) }))

function line(from: Fields): Fields {
  return {
    id: from['id'],
    sku: from['sku'],
    title: from['title'],
    variant_title: from['variantTitle'],
    quantity: from['quantity'],
    current_quantity: from['currentQuantity'],
    price_set: moneySet(from['originalUnitPriceSet']),
    discount_allocations: discounts(from),
    tax_lines: taxes(from),
    properties: objectsOf(from['customAttributes']).map(({ key, value }) => ({ name: key, value })),
  }
}

function shippingLine(from: Fields): Fields {
  return {
    is_removed: from['isRemoved'],
    price_set: moneySet(from['originalPriceSet']),
    discounted_price_set: moneySet(from['discountedPriceSet']),
    tax_lines: taxes(from),
  }
}

/** The API's words for what the files call otherwise. */
const shipmentWords: Readonly<Record<string, string>> = { carrier_picked_up: 'picked_up' }

function lower(value: unknown): string | null {
  const word = textOf(value)?.toLowerCase() ?? null
  return word === null ? null : (shipmentWords[word] ?? word)
}

function fulfilment(from: Fields): Fields {
  const [tracking] = objectsOf(from['trackingInfo'])
  return {
    id: from['id'],
    status: lower(from['status']),
    shipment_status: lower(from['displayStatus']),
    created_at: from['createdAt'],
    updated_at: from['updatedAt'],
    estimated_delivery_at: from['estimatedDeliveryAt'],
    tracking_company: tracking?.['company'],
    tracking_number: tracking?.['number'],
    tracking_url: tracking?.['url'],
    line_items: nodesOf(from['fulfillmentLineItems']).map((one) => ({
      id: fieldsOf(one['lineItem'])?.['id'],
      quantity: one['quantity'],
    })),
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

function refund(from: Fields): Fields {
  return {
    id: from['id'],
    created_at: from['createdAt'],
    refund_line_items: nodesOf(from['refundLineItems']).map((one) => ({
      id: one['id'],
      line_item_id: fieldsOf(one['lineItem'])?.['id'],
      quantity: one['quantity'],
      subtotal_set: moneySet(one['subtotalSet']),
      total_tax_set: moneySet(one['totalTaxSet']),
    })),
  }
}
