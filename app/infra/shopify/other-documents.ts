import { type Fields, fieldsOf, textOf } from './values.ts'

type Kind = Readonly<{
  what: string
  /** It stands under one of these keys. */
  keys: readonly string[]
  /** What tells it from an order or a parcel, which it looks like: its type in its global id, and fields that only it has. */
  alike?: Readonly<{ type: RegExp; marks: readonly string[] }>
}>

/** What the shop tells of beside orders. */
const kinds: readonly Kind[] = [
  {
    what: 'a draft of an order',
    keys: ['draft_order', 'draft_orders', 'draftOrder', 'draftOrders'],
    alike: { type: /^DraftOrder$/, marks: ['invoice_url', 'invoice_sent_at'] },
  },
  { what: 'a checkout that is not paid', keys: ['checkout', 'checkouts'], alike: { type: /Checkout$/, marks: ['abandoned_checkout_url'] } },
  { what: 'a cart', keys: ['cart'], alike: { type: /^Cart$/, marks: [] } },
  {
    what: 'what a warehouse is asked to do',
    keys: ['fulfillment_order', 'fulfillment_orders', 'fulfillmentOrders'],
    alike: { type: /^FulfillmentOrder$/, marks: ['request_status'] },
  },
  { what: 'a return', keys: ['return', 'returns'], alike: { type: /^Return$/, marks: ['return_line_items', 'returnLineItems'] } },
  { what: 'a change of an order', keys: ['order_edit'], alike: { type: /^(?:OrderEdit|CalculatedOrder)$/, marks: [] } },
  { what: 'a payment', keys: ['transaction', 'transactions'] },
  { what: 'an article', keys: ['product', 'products'] },
  { what: 'a customer', keys: ['customer', 'customers'] },
  { what: 'an answer with errors', keys: ['errors'] },
]

/** What looks like an order or a parcel and is none: a draft, a cart, what a warehouse is asked to do; null for others. */
export function lookAlikeOf(fields: Fields): string | null {
  const id = textOf(fields['admin_graphql_api_id']) ?? textOf(fields['id']) ?? ''
  const type = /^gid:\/\/shopify\/(\w+)\//.exec(id)?.[1]
  const parent = textOf(fields['__parentId'])
  if (parent !== null) return `a part of ${parent} by itself`
  if (fieldsOf(fields['line_items'])?.['additions'] !== undefined) return 'a change of an order'
  const isCart = 'line_items' in fields && 'token' in fields && !('currency' in fields || 'total_price' in fields)
  if (isCart) return 'a cart'
  const kind =
    kinds.find(({ alike }) => type !== undefined && alike?.type.test(type)) ??
    kinds.find(({ alike }) => alike?.marks.some((mark) => mark in fields))
  return kind?.what ?? null
}

/** What a document is that is not taken in, as far as that can be told. */
export function otherKindOf(value: unknown): string | null {
  const fields = fieldsOf(value)
  if (!fields) return null
  return lookAlikeOf(fields) ?? kinds.find(({ keys }) => keys.some((key) => key in fields))?.what ?? null
}
