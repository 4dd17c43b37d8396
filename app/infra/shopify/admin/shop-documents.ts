import { commandDocuments } from './commands/documents.ts'
import { MORE_VARIANTS, PRODUCTS } from './product-queries.ts'
import { allOf, moreOf, ORDERS } from './queries.ts'

/**
 * Everything the portal says to a shop, by name. A shop is asked by these names only, so that the test which holds each
 * document to Shopify's own schemas knows them all.
 */
export const shopDocuments = {
  orders: ORDERS,
  'all-fulfillments': allOf('fulfillments'),
  'all-refunds': allOf('refunds'),
  'more-lineItems': moreOf('lineItems'),
  'more-shippingLines': moreOf('shippingLines'),
  'more-fulfillmentLineItems': moreOf('fulfillmentLineItems'),
  'more-events': moreOf('events'),
  'more-refundLineItems': moreOf('refundLineItems'),
  products: PRODUCTS,
  'more-variants': MORE_VARIANTS,
  ...commandDocuments,
} as const
export type ShopDocumentName = keyof typeof shopDocuments
