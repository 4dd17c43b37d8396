import { amountOf, hasAmount, type OrderCurrency, sumOf } from './amounts.ts'
import { isRecord } from './line-properties.ts'
import type { ShopLine } from './shop-order.ts'
import { type Faults, type Fields, fieldsOf, firstText, idOf, objectsOf, ownIdOf, shown, textOf, wholeOf } from './values.ts'

export type LineTerms = Readonly<{ currency: OrderCurrency; taxesIncluded: boolean; cancelled: boolean }>

/** Where a cart says which line a gift was given with. */
const giftProperty = '_gift_for'

/** One line of an order, or null where it sells nothing (a quantity of 0). */
export function readLine(from: Fields, position: number, terms: LineTerms, path: string, faults: Faults): ShopLine | null {
  const sourceId = ownIdOf(from)
  const quantity = wholeOf(from['quantity'])
  if (sourceId === null) faults.push(`${path}.id: is missing`)
  if (quantity === null) faults.push(`${path}.quantity: ${shown(from['quantity'])} is no whole number`)
  if (!hasAmount(from, 'price')) faults.push(`${path}.price: is missing`)
  if (sourceId === null || quantity === null || quantity === 0) return null

  const amounts = readAmounts(from, quantity, terms, path, faults)
  const properties = readProperties(from['properties'])
  const current = wholeOf(from['current_quantity']) ?? quantity
  return {
    sourceId,
    position,
    quantity,
    ...amounts,
    properties,
    sku: textOf(from['sku']),
    title: firstText(from['title'], from['name']) ?? '—',
    variant: variantOf(from['variant_title']),
    droppedQuantity: terms.cancelled ? quantity : Math.max(0, quantity - current),
    giftForSourceId: null,
    giftForClaimed: idOf(properties[giftProperty]),
    serials: [],
  }
}

type Amounts = Pick<ShopLine, 'listMinor' | 'discountMinor' | 'taxMinor' | 'paidMinor'>

/**
 * What was paid for the line: price x quantity, less its discount allocations, plus tax where the price is
 * without it. `total_discount` repeats what the allocations say, so it counts only in documents that are too
 * old to have those.
 */
function readAmounts(from: Fields, quantity: number, terms: LineTerms, path: string, faults: Faults): Amounts {
  const { currency } = terms
  const listMinor = amountOf(from, 'price', currency, path, faults) * quantity
  const discountMinor = discountOf(from, currency, path, faults)
  const taxMinor = terms.taxesIncluded ? 0 : taxOf(from, currency, path, faults)
  const paidMinor = listMinor - discountMinor + taxMinor
  if (discountMinor > listMinor) faults.push(`${path}.discount_allocations: are more than the line's price`)
  return { listMinor, discountMinor, taxMinor, paidMinor }
}

export function discountOf(from: Fields, currency: OrderCurrency, path: string, faults: Faults): number {
  if (!Array.isArray(from['discount_allocations'])) return amountOf(from, 'total_discount', currency, path, faults)
  return sumOf(objectsOf(from['discount_allocations']), (allocation, at) =>
    amountOf(allocation, 'amount', currency, `${path}.discount_allocations[${at}]`, faults),
  )
}

export function taxOf(from: Fields, currency: OrderCurrency, path: string, faults: Faults): number {
  return sumOf(objectsOf(from['tax_lines']), (tax, at) => amountOf(tax, 'price', currency, `${path}.tax_lines[${at}]`, faults))
}

function variantOf(value: unknown): string | null {
  const text = textOf(value)
  return text === 'Default Title' ? null : text
}

/** Properties as name and text, whether they come as a list of pairs or as an object. */
function readProperties(value: unknown): Record<string, string> {
  const pairs: [string, unknown][] = Array.isArray(value)
    ? objectsOf(value).map((pair) => [textOf(pair['name']) ?? '', pair['value']])
    : Object.entries(fieldsOf(value) ?? {})
  const properties: Record<string, string> = {}
  for (const [name, held] of pairs) {
    const text = isRecord(held) ? JSON.stringify(held) : typeof held === 'boolean' ? String(held) : textOf(held)
    if (name !== '' && text !== null) properties[name.replaceAll('\0', '')] = text
  }
  return properties
}
