import { nodesOf, toDocument, toFulfilment, toRefund } from './admin/to-document.ts'
import { parseJson } from './json-text.ts'
import { lookAlikeOf } from './other-documents.ts'
import { type Fields, fieldsOf, flagOf, textOf } from './values.ts'

/** A document of the shop by what it tells of. */
export type ShopDocument = Readonly<{
  kind: 'order' | 'fulfilment' | 'event' | 'refund' | 'dispute'
  fields: Fields
  /** Lists of it that go on behind what was asked for. */
  cutOff?: readonly string[]
}>

/** Under these keys somebody else passes on what the shop told. */
const envelopes = ['data', 'payload', 'body', 'node', 'detail', 'record', 'json', 'response']

const wrappers: ReadonlyArray<readonly [key: string, kind: ShopDocument['kind']]> = [
  ['order', 'order'],
  ['orders', 'order'],
  ['fulfillment', 'fulfilment'],
  ['fulfillments', 'fulfilment'],
  ['fulfillment_event', 'event'],
  ['fulfillment_events', 'event'],
  ['refund', 'refund'],
  ['refunds', 'refund'],
  ['dispute', 'dispute'],
  ['disputes', 'dispute'],
]

/** The types by which the shop tells a dispute from a payment. */
const disputes = new Set(['chargeback', 'inquiry'])

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
  if (!fields || lookAlikeOf(fields) !== null) return null
  if (isOfTheApi(fields)) return [{ kind: 'order', fields: toDocument(fields), cutOff: cutOffIn(fields) }]
  const kind = kindOf(fields)
  return kind ? [{ kind, fields }] : unwrapped(fields)
}

/** An order in the form of the Admin API, which tells only what it was asked for. */
function isOfTheApi(fields: Fields): boolean {
  if ('line_items' in fields) return false
  if (textOf(fields['id'])?.startsWith('gid://shopify/Order/')) return true
  return 'lineItems' in fields && ['createdAt', 'processedAt', 'updatedAt'].some((moment) => moment in fields)
}

/** An order also holds fulfilments and refunds, so what it is itself comes before what it holds. */
function kindOf(fields: Fields): ShopDocument['kind'] | null {
  if ('fulfillment_id' in fields && ('happened_at' in fields || 'status' in fields)) return 'event'
  if ('refund_line_items' in fields) return 'refund'
  if ('order_id' in fields && 'amount' in fields && disputes.has(String(fields['type']))) return 'dispute'
  if ('order_id' in fields && 'line_items' in fields) return 'fulfilment'
  return 'line_items' in fields || 'order_number' in fields || 'total_price' in fields ? 'order' : null
}

function unwrapped(fields: Fields): ShopDocument[] | null {
  for (const [key, kind] of wrappers) {
    const held = fields[key]
    if (held === undefined) continue
    const list = Array.isArray(held) ? held : isConnection(held) ? nodesOf(held) : [held]
    const objects = list.map(fieldsOf)
    if (!objects.every((one) => one !== null)) return null
    return objects.map((one) => documentOf(kind, one))
  }
  if (isConnection(fields)) return documentsIn(nodesOf(fields))
  const held = envelopes.map((name) => opened(fields[name])).find((one) => one !== null)
  return held === undefined ? null : (documentsIn(held) ?? answersIn(held))
}

function isConnection(value: unknown): boolean {
  const fields = fieldsOf(value)
  return Array.isArray(fields?.['edges']) || Array.isArray(fields?.['nodes'])
}

function documentOf(kind: ShopDocument['kind'], fields: Fields): ShopDocument {
  if (kind === 'order' && (isOfTheApi(fields) || ('lineItems' in fields && !('line_items' in fields))))
    return { kind, fields: toDocument(fields), cutOff: cutOffIn(fields) }
  if (kind === 'fulfilment' && 'createdAt' in fields) return { kind, fields: toFulfilment(fields), cutOff: cutOffIn(fields) }
  if (kind === 'refund' && 'createdAt' in fields) return { kind, fields: toRefund(fields), cutOff: cutOffIn(fields) }
  return { kind, fields }
}

/** What an order is made of, by the names of the API. */
const madeOf = new Set([
  'lineItems',
  'shippingLines',
  'fulfillments',
  'fulfillmentLineItems',
  'events',
  'refunds',
  'refundLineItems',
  'refundShippingLines',
  'transactions',
])

/** The lists in it that an order is made of and that were asked for only in part. */
function cutOffIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(cutOffIn)
  const found = Object.entries(fieldsOf(value) ?? {}).flatMap(([name, held]) => {
    const goesOn = madeOf.has(name) && flagOf(fieldsOf(fieldsOf(held)?.['pageInfo'])?.['hasNextPage'])
    return [...(goesOn ? [name] : []), ...cutOffIn(held)]
  })
  return [...new Set(found)]
}

/** What an envelope holds; some hold it as text. */
function opened(held: unknown): unknown {
  if (typeof held !== 'string') return fieldsOf(held) ?? (Array.isArray(held) ? held : null)
  const parsed = parseJson(held)
  return parsed.ok ? (fieldsOf(parsed.value) ?? (Array.isArray(parsed.value) ? parsed.value : null)) : null
}

/** The orders in what the API answers under names of its questions: `{ customer: { orders } }`, `{ orderUpdate: { order } }`. */
function answersIn(data: unknown): ShopDocument[] | null {
  const fields = fieldsOf(data)
  if (!fields || lookAlikeOf(fields) !== null) return null
  const found = Object.values(fields).flatMap((one) => (fieldsOf(one) ? (documentsIn(one) ?? []) : []))
  return found.length > 0 ? found : null
}
