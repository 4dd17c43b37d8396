import { amountOf, type OrderCurrency, setCurrency, toldAmount } from './amounts.ts'
import { isDone, isLosing, transactionMinor } from './read-money.ts'
import type { ShopRefund, ShopRefundLine } from './shop-order.ts'
import { type Faults, type Fields, fieldsOf, firstText, idOf, instantOf, objectsOf, ownIdOf, shown, textOf, wholeOf } from './values.ts'

/** The order a refund is of, where it stands in that; a refund by itself names it and tells its currency. */
export type RefundOwner = Readonly<{ orderSourceId: string; currency: OrderCurrency; taxesIncluded: boolean; toldAt: string }>

/** Long before any order: what a refund by itself says gives way to what its order says of it. */
const longAgo = '1970-01-01T00:00:00.000Z'
/** How a dispute ended is told after whatever was told while it ran. */
const everAfter = '9999-12-31T00:00:00.000Z'

/** One refund with what it took back, line by line; null, with the reasons in `faults`, where it cannot be read. */
export function readRefund(from: Fields, owner: RefundOwner | null, path: string, faults: Faults): ShopRefund | null {
  const sourceId = ownIdOf(from)
  const orderSourceId = owner?.orderSourceId ?? idOf(from['order_id'])
  if (sourceId === null) faults.push(`${path}.id: is missing`)
  if (orderSourceId === null) faults.push(`${path}.order_id: is missing`)
  if (sourceId === null || orderSourceId === null) return null
  const currency = owner?.currency ?? currencyOf(from)
  const taken = objectsOf(from['refund_line_items'])
  const lines = taken.map((line, at) => readLine(line, `${sourceId}/${at}`, currency, `${path}.refund_line_items[${at}]`, faults))
  const at = instantOf(from['processed_at']) ?? instantOf(from['created_at'])
  const whole = { lines: lines.filter((line) => line !== null), taxesIncluded: owner?.taxesIncluded ?? false, currency }
  const shippingMinor = shippingIn(from, whole)
  return {
    orderSourceId,
    sourceId,
    at,
    toldAt: owner?.toldAt ?? at ?? longAgo,
    amountMinor: amountIn(from, whole, shippingMinor),
    shippingMinor,
    names: namesOf(from, sourceId),
    lines: whole.lines.filter(({ quantity }) => quantity > 0),
  }
}

/** What a dispute took: nothing where it only asks, or was won. It names its order and tells its amount. */
export function readDispute(from: Fields, path: string, faults: Faults): ShopRefund | null {
  const id = ownIdOf(from)
  const orderSourceId = idOf(from['order_id'])
  const currency = currencyOf(from)
  const amount = toldAmount(from, 'amount', { ...currency, shop: textOf(from['currency'])?.toUpperCase() ?? currency.shop })
  if (id === null) faults.push(`${path}.id: is missing`)
  if (orderSourceId === null) faults.push(`${path}.order_id: is missing`)
  if (amount === null) faults.push(`${path}.amount: ${shown(from['amount'])} is no amount with at most two decimals`)
  if (id === null || orderSourceId === null || amount === null) return null
  const at = instantOf(from['initiated_at'])
  return {
    orderSourceId,
    sourceId: `dispute/${id}`,
    at,
    toldAt: textOf(from['finalized_on']) === null ? (at ?? longAgo) : everAfter,
    amountMinor: isLosing(from) ? Math.abs(amount) : 0,
    shippingMinor: 0,
    names: [id],
    lines: [],
  }
}

type Whole = Readonly<{ lines: readonly ShopRefundLine[]; taxesIncluded: boolean; currency: OrderCurrency }>

/** By itself a refund tells its currency in its sets, or in its payments. */
function currencyOf(from: Fields): OrderCurrency {
  const [line] = objectsOf(from['refund_line_items'])
  const said = [...objectsOf(from['transactions']), from]
    .map((one) => textOf(one['currency'])?.toUpperCase())
    .find((code) => code === 'USD' || code === 'EUR')
  const inSets = setCurrency(line ?? from, line ? 'subtotal' : 'total_refunded')
  return said === undefined || fieldsOf(line?.['subtotal_set']) ? inSets : { taken: said, shop: said, paid: said }
}

/** Null where no line is named; one of no pieces takes nothing back. */
function readLine(from: Fields, ownId: string, currency: OrderCurrency, path: string, faults: Faults): ShopRefundLine | null {
  const lineSourceId = idOf(from['line_item_id']) ?? ownIdOf(fieldsOf(from['line_item']) ?? {})
  const quantity = wholeOf(from['quantity'])
  if (lineSourceId === null) faults.push(`${path}.line_item_id: is missing`)
  if (quantity === null) faults.push(`${path}.quantity: ${shown(from['quantity'])} is no whole number`)
  if (lineSourceId === null || quantity === null) return null
  return {
    sourceId: idOf(from['id']) ?? ownId,
    lineSourceId,
    quantity,
    amountMinor: amountOf(from, 'subtotal', currency, path, faults),
    taxMinor: amountOf(from, 'total_tax', currency, path, faults),
  }
}

/**
 * What was given back in all: what the shop says of the refund, else what its payments come to (one under way counts),
 * else what its lines, its shipping and its adjustments come to.
 */
function amountIn(from: Fields, { lines, taxesIncluded, currency }: Whole, shippingMinor: number): number {
  const told = toldAmount(from, 'total_refunded', currency)
  if (told !== null) return Math.max(0, told)
  const payments = Array.isArray(from['transactions']) ? objectsOf(from['transactions']) : null
  const amounts = payments?.filter((one) => isDone(one, ['refund'], ['success', 'pending'])).map((one) => transactionMinor(one, currency))
  if (amounts?.every((minor) => minor !== null)) return amounts.reduce((sum, minor) => sum + Math.abs(minor), 0)
  const forLines = lines.reduce((sum, { amountMinor, taxMinor }) => sum + amountMinor + (taxesIncluded ? 0 : taxMinor), shippingMinor)
  const others = objectsOf(from['order_adjustments']).filter((one) => textOf(one['kind']) !== 'shipping_refund')
  return Math.max(
    0,
    others.reduce((sum, one) => sum - adjusted(one, taxesIncluded, currency), forLines),
  )
}

function shippingIn(from: Fields, { taxesIncluded, currency }: Whole): number {
  const adjustments = objectsOf(from['order_adjustments']).filter((one) => textOf(one['kind']) === 'shipping_refund')
  const byLines = objectsOf(from['refund_shipping_lines']).reduce(
    (sum, one) =>
      sum + (toldAmount(one, 'subtotal_amount', currency) ?? 0) + (taxesIncluded ? 0 : (toldAmount(one, 'tax_amount', currency) ?? 0)),
    0,
  )
  return Math.max(byLines, -adjustments.reduce((sum, one) => sum + adjusted(one, taxesIncluded, currency), 0), 0)
}

/** An adjustment is below nothing where it goes to the customer. */
function adjusted(adjustment: Fields, taxesIncluded: boolean, currency: OrderCurrency): number {
  const tax = taxesIncluded ? 0 : (toldAmount(adjustment, 'tax_amount', currency) ?? 0)
  return (toldAmount(adjustment, 'amount', currency) ?? 0) + tax
}

const commandId = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g

/** By what the payment can be found in the shop, at its provider or at the bank; and by the command of ours that its note names. */
function namesOf(from: Fields, sourceId: string): string[] {
  const names = objectsOf(from['transactions']).flatMap((one) => {
    const receipt = fieldsOf(one['receipt'])
    return [
      idOf(one['id']),
      firstText(one['authorization'], one['authorization_code']),
      textOf(one['payment_id']),
      textOf(receipt?.['id']),
      firstText(receipt?.['refund_id'], receipt?.['refund_transaction_id'], receipt?.['RefundTransactionID']),
    ]
  })
  const asked = textOf(from['note'])?.match(commandId) ?? []
  return [...new Set([sourceId, ...names, ...asked].filter((name) => name !== null))]
}
