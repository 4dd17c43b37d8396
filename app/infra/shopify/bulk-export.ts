import { type Fields, fieldsOf, objectsOf, textOf } from './values.ts'

/**
 * A line of a bulk export: an order without its parts, or one of the parts, each of which names its parent. Parts stand
 * anywhere in the stream, also before what they are a part of.
 */
export type BulkPiece = Readonly<{
  id: string | null
  /** Null for an order. */
  parent: string | null
  /** What stands in it already and may get parts of its own. */
  within: readonly string[]
}>

/** Where a part stands in what it is a part of, by the type in its global id. */
const places: ReadonlyMap<string, string> = new Map([
  ['LineItem', 'lineItems'],
  ['ShippingLine', 'shippingLines'],
  ['Fulfillment', 'fulfillments'],
  ['FulfillmentLineItem', 'fulfillmentLineItems'],
  ['FulfillmentEvent', 'events'],
  ['Refund', 'refunds'],
  ['RefundLineItem', 'refundLineItems'],
  ['RefundShippingLine', 'refundShippingLines'],
  ['OrderTransaction', 'transactions'],
])

/** Null for a value that is whole by itself. */
export function bulkPieceOf(value: unknown): BulkPiece | null {
  const fields = fieldsOf(value)
  const parent = textOf(fields?.['__parentId'])
  if (!fields || (parent === null && !isBareOrder(fields))) return null
  const within = [...objectsOf(fields['fulfillments']), ...objectsOf(fields['refunds'])].map(({ id }) => textOf(id))
  return { id: textOf(fields['id']), parent, within: within.filter((id) => id !== null) }
}

function isBareOrder(fields: Fields): boolean {
  const isOrder = textOf(fields['id'])?.startsWith('gid://shopify/Order/') ?? false
  return isOrder && !('lineItems' in fields || 'line_items' in fields)
}

type Open = Record<string, unknown>

/**
 * The order with its parts in their places, whichever of them was told first; parts that nothing is made of here
 * (metafields, names of discounts) are passed over.
 */
export function wholeOrder(order: Fields, parts: readonly Fields[]): Fields {
  const whole = { ...order }
  const homes = new Map<string, Open>()
  const opened: Open[] = parts.map((part) => ({ ...part }))
  for (const one of [whole, ...openedIn(whole, 'fulfillments'), ...openedIn(whole, 'refunds'), ...opened]) {
    const id = textOf(one['id'])
    if (id !== null) homes.set(id, one)
  }
  for (const part of opened) {
    const home = homes.get(textOf(part['__parentId']) ?? '')
    const place = places.get(typeOf(part))
    if (home && place !== undefined) home[place] = [...objectsOf(home[place]), part]
  }
  return whole
}

/** The objects of a list, each a copy that may get parts. */
function openedIn(order: Open, list: string): Open[] {
  const opened = objectsOf(order[list]).map((one) => ({ ...one }))
  if (opened.length > 0) order[list] = opened
  return opened
}

/** By its id, or, where that was not asked for, by what only it has. */
function typeOf(part: Fields): string {
  const named = gidType(part['id'])
  if (named !== null) return named
  if ('originalPriceSet' in part || 'discountedPriceSet' in part) return 'ShippingLine'
  const parent = gidType(part['__parentId'])
  if ('lineItem' in part && parent === 'Refund') return 'RefundLineItem'
  if ('lineItem' in part && parent === 'Fulfillment') return 'FulfillmentLineItem'
  return 'subtotalAmountSet' in part ? 'RefundShippingLine' : ''
}

function gidType(id: unknown): string | null {
  return /^gid:\/\/shopify\/(\w+)\//.exec(textOf(id) ?? '')?.[1] ?? null
}
