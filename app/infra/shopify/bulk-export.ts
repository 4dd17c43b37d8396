import { type Fields, fieldsOf, objectsOf, textOf } from './values.ts'

/** A value of a stream and the line of the stream it begins in. */
export type PlacedValue = Readonly<{ line: number; value: unknown }>

/** Puts together again what a bulk export of the API tells line by line. */
export type BulkExport = Readonly<{
  /** The values that are whole by now; what may still get parts is held. */
  next: (placed: PlacedValue) => readonly PlacedValue[]
  end: () => readonly PlacedValue[]
}>

type Open = Record<string, unknown>
type Held = Readonly<{ placed: PlacedValue; parts: Map<string, Open> }>

/** Where a part stands in what it is a part of, by the type in its global id. */
const placeOf: Readonly<Record<string, string>> = {
  LineItem: 'lineItems',
  ShippingLine: 'shippingLines',
  Fulfillment: 'fulfillments',
  FulfillmentLineItem: 'fulfillmentLineItems',
  FulfillmentEvent: 'events',
  Refund: 'refunds',
  RefundLineItem: 'refundLineItems',
}

/**
 * A bulk export writes an order without its lines and then, one by one, what belongs to it, each naming its parent.
 * At most one order is held. A part whose parent is not the order before it is handed out as it is.
 */
export function readBulkExport(): BulkExport {
  let held: Held | null = null
  const release = (): PlacedValue[] => {
    const whole = held ? [held.placed] : []
    held = null
    return whole
  }
  return {
    end: release,
    next: (placed) => {
      const fields = fieldsOf(placed.value)
      if (held && fields && joined(held, fields)) return []
      const whole = release()
      if (!fields || !isBareOrder(fields)) return [...whole, placed]
      held = { placed, parts: partsOf(fields) }
      return whole
    },
  }
}

function isBareOrder(fields: Fields): boolean {
  const isOrder = textOf(fields['id'])?.startsWith('gid://shopify/Order/') ?? false
  return isOrder && !('__parentId' in fields || 'lineItems' in fields || 'line_items' in fields)
}

/** The order and what stands in it already, by their ids. */
function partsOf(order: Fields): Map<string, Open> {
  const all = [order, ...objectsOf(order['fulfillments']), ...objectsOf(order['refunds'])]
  return new Map(all.flatMap((one) => (textOf(one['id']) === null ? [] : [[textOf(one['id']) ?? '', one as Open]])))
}

function joined({ parts }: Held, part: Fields): boolean {
  const parent = parts.get(textOf(part['__parentId']) ?? '')
  const place = placeOf[typeOf(part)]
  if (!parent || place === undefined) return false
  parent[place] = [...objectsOf(parent[place]), part]
  const id = textOf(part['id'])
  if (id !== null) parts.set(id, part as Open)
  return true
}

/** By its id, or, where that was not asked for, by what only it has. */
function typeOf(part: Fields): string {
  const named = /^gid:\/\/shopify\/(\w+)\//.exec(textOf(part['id']) ?? '')?.[1]
  if (named !== undefined) return named
  return 'originalPriceSet' in part || 'discountedPriceSet' in part ? 'ShippingLine' : ''
}
