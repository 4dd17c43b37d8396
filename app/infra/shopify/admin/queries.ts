const MONEY = '{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }'
const ADDRESS = '{ name company address1 address2 zip city provinceCode province countryCodeV2 phone }'
const TAXES = `taxLines { priceSet ${MONEY} }`
const DISCOUNTS = `discountAllocations { allocatedAmountSet ${MONEY} }`

/** What was to be paid, came in and went back. Disputes need a right of their own, which a shop may not have given: they come as notices. */
const PAYMENT = [
  'displayFinancialStatus',
  ...[
    'totalPriceSet',
    'currentTotalPriceSet',
    'totalOutstandingSet',
    'totalReceivedSet',
    'totalRefundedSet',
    'totalRefundedShippingSet',
    'totalTipReceivedSet',
    'originalTotalDutiesSet',
    'originalTotalAdditionalFeesSet',
    'totalShippingPriceSet',
  ].map((name) => `${name} ${MONEY}`),
].join(' ')

/** The parts of an order, a parcel or a refund that come page by page: how many at first, and what of each. */
const connections = {
  lineItems: {
    of: 'Order',
    first: 20,
    nodes: `id sku title variantTitle quantity currentQuantity originalUnitPriceSet ${MONEY} ${DISCOUNTS} ${TAXES}
      customAttributes { key value }`,
  },
  shippingLines: {
    of: 'Order',
    first: 3,
    nodes: `id isRemoved originalPriceSet ${MONEY} discountedPriceSet ${MONEY} ${DISCOUNTS} ${TAXES}`,
  },
  fulfillmentLineItems: { of: 'Fulfillment', first: 20, nodes: 'quantity lineItem { id }' },
  events: { of: 'Fulfillment', first: 10, nodes: 'id status message happenedAt city province country estimatedDeliveryAt' },
  refundLineItems: { of: 'Refund', first: 20, nodes: `id quantity lineItem { id } subtotalSet ${MONEY} totalTaxSet ${MONEY}` },
} as const
export type ConnectionName = keyof typeof connections

/** How many parcels and refunds an order brings along; one with as many is asked for all of them. */
export const listed = { fulfillments: 5, refunds: 5 } as const
export type ListName = keyof typeof listed

const PAGE_INFO = 'pageInfo { hasNextPage endCursor }'
const part = (name: ConnectionName) => `${name}(first: ${connections[name].first}) { nodes { ${connections[name].nodes} } ${PAGE_INFO} }`

const items = {
  fulfillments: `id status displayStatus createdAt updatedAt estimatedDeliveryAt trackingInfo { company number url }`,
  refunds: `id note createdAt processedAt totalRefundedSet ${MONEY}
    transactions(first: 5) { nodes { id kind status authorizationCode paymentId amountSet ${MONEY} } }`,
} as const
const inside = { fulfillments: `${part('fulfillmentLineItems')} ${part('events')}`, refunds: part('refundLineItems') } as const

/** A page of orders, whole but for parts that are longer than usual, in the order in which they last changed. */
export const ORDERS = `
  query Orders($size: Int!, $after: String, $filter: String) {
    orders(first: $size, after: $after, query: $filter, sortKey: UPDATED_AT) {
      nodes {
        id name email phone createdAt processedAt updatedAt cancelledAt test sourceName tags discountCodes taxesIncluded
        currencyCode presentmentCurrencyCode ${PAYMENT}
        shippingAddress ${ADDRESS} billingAddress ${ADDRESS}
        ${part('lineItems')} ${part('shippingLines')}
        fulfillments(first: ${listed.fulfillments}) { ${items.fulfillments} ${inside.fulfillments} }
        refunds(first: ${listed.refunds}) { ${items.refunds} ${inside.refunds} }
      }
      ${PAGE_INFO}
    }
  }`

/** All parcels or refunds of an order, without what is in them. */
export function allOf(list: ListName): string {
  return `query All($id: ID!) { node(id: $id) { ... on Order { ${list}(first: 250) { ${items[list]} } } } }`
}

/** The next page of a part. */
export function moreOf(name: ConnectionName): string {
  const { of, nodes } = connections[name]
  return `query More($id: ID!, $after: String) {
    node(id: $id) { ... on ${of} { ${name}(first: 50, after: $after) { nodes { ${nodes} } ${PAGE_INFO} } } } }`
}
