import { nodesOf, toDocument } from './admin/to-document.ts'
import { type Fields, fieldsOf, textOf } from './values.ts'

/** A document of the shop by what it tells of. */
export type ShopDocument = Readonly<{ kind: 'order' | 'fulfilment' | 'event' | 'refund'; fields: Fields }>

/** Under these keys somebody else passes on what the shop told. */
const envelopes = ['data', 'payload', 'body', 'node']

const wrappers: ReadonlyArray<readonly [key: string, kind: ShopDocument['kind']]> = [
  ['order', 'order'],
  ['orders', 'order'],
  ['fulfillment', 'fulfilment'],
  ['fulfillments', 'fulfilment'],
  ['fulfillment_event', 'event'],
  ['fulfillment_events', 'event'],
  ['refund', 'refund'],
  ['refunds', 'refund'],
]

/**
 * The documents in a value: bare, in a list, or under the shop's key for them; null where it is none of
 * these.
 */
export function documentsIn(value: unknown): ShopDocument[] | null {
  if (Array.isArray(value)) {
    const each = value.map(documentsIn)
    return each.every((documents) => documents !== null) ? each.flat() : null
  }
  const fields = fieldsOf(value)
  if (!fields) return null
  if (isNoSale(fields)) return null
  if ('lineItems' in fields && 'createdAt' in fields) return [{ kind: 'order', fields: toDocument(fields) }]
  const kind = kindOf(fields)
  return kind ? [{ kind, fields }] : unwrapped(fields)
}

/** Looks like an order or a parcel and is none: a draft, a cart on its way to the till, what a warehouse is asked to do. */
function isNoSale(fields: Fields): boolean {
  const id = textOf(fields['admin_graphql_api_id']) ?? textOf(fields['id']) ?? ''
  if (/gid:\/\/shopify\/(DraftOrder|FulfillmentOrder|AbandonedCheckout|Cart|Return)\//.test(id)) return true
  return ['invoice_url', 'invoice_sent_at', 'abandoned_checkout_url', 'request_status', 'return_line_items'].some(
    (name) => name in fields,
  )
}

/** An order also holds fulfilments and refunds, so what it is itself comes before what it holds. */
function kindOf(fields: Fields): ShopDocument['kind'] | null {
  if ('fulfillment_id' in fields && ('happened_at' in fields || 'status' in fields)) return 'event'
  if ('refund_line_items' in fields) return 'refund'
  if ('order_id' in fields && 'line_items' in fields) return 'fulfilment'
  return 'line_items' in fields || 'order_number' in fields || 'total_price' in fields ? 'order' : null
}

function unwrapped(fields: Fields): ShopDocument[] | null {
  for (const [key, kind] of wrappers) {
    const held = fields[key]
    if (held === undefined) continue
    const connection = fieldsOf(held)
    const isConnection = connection && ('edges' in connection || 'nodes' in connection)
    const list = Array.isArray(held) ? held : isConnection ? nodesOf(held) : [held]
    const objects = list.map(fieldsOf)
    if (!objects.every((one) => one !== null)) return null
    return objects.flatMap((one) => (kind === 'order' ? orderIn(one) : [{ kind, fields: one }]))
  }
  const held = envelopes.map((name) => fields[name]).find((one) => fieldsOf(one) !== null || Array.isArray(one))
  return held === undefined ? null : documentsIn(held)
}

function orderIn(fields: Fields): ShopDocument[] {
  if ('lineItems' in fields && !('line_items' in fields)) return [{ kind: 'order', fields: toDocument(fields) }]
  return [{ kind: 'order', fields }]
}
