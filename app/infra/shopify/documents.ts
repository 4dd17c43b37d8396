import { type Fields, fieldsOf } from './values.ts'

/** A document of the shop by what it tells of. */
export type ShopDocument = Readonly<{ kind: 'order' | 'fulfilment' | 'event' | 'refund'; fields: Fields }>

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
  const kind = kindOf(fields)
  return kind ? [{ kind, fields }] : unwrapped(fields)
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
    const list = Array.isArray(held) ? held : [held]
    const objects = list.map(fieldsOf)
    return objects.every((one) => one !== null) ? objects.map((one) => ({ kind, fields: one })) : null
  }
  return null
}
