import { isVoucherCode } from '#app/domain/account/voucher-code.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import { paidInvoice } from '#app/domain/shop/invoice-tag.ts'

import { amountOf, currencyCode, currencyInSets, hasAmount, type OrderCurrency, sumOf, toldAmount } from './amounts.ts'
import { countryOf, readAddress, unknownCountry } from './read-address.ts'
import { readFulfilment } from './read-fulfilment.ts'
import { discountOf, type LineTerms, readLine, taxOf } from './read-line.ts'
import { tagsOf, toldByMerchant } from './order-tags.ts'
import { readMoney } from './read-money.ts'
import { readRefund, type RefundOwner } from './read-refund.ts'
import type { ShopLine, ShopOrder } from './shop-order.ts'
import { type Faults, type Fields, fieldsOf, firstText, flagOf, instantOf, objectsOf, ownIdOf, shown, textOf } from './values.ts'

export type OrderRead = Readonly<{ ok: true; order: ShopOrder }> | Readonly<{ ok: false; faults: readonly string[] }>

/** No database column of ours holds more for one order, and no such order exists. */
const mostMinor = 1_000_000_000

/**
 * Reads one order as the shop writes it. Tolerant of what the shop leaves out or writes in another shape;
 * every fault that is left is named with its path, and an order with one is not taken in half.
 *
 * `store` overrides what currency and country say. The order's own currency is the one that was paid in,
 * where a store of ours sells in it, else the one that the shop booked.
 */
export function readOrder(value: unknown, store: StoreId | null = null): OrderRead {
  const from = fieldsOf(value)
  if (!from) return { ok: false, faults: [`order: ${shown(value)} is no object`] }
  const faults: Faults = []
  const sourceId = ownIdOf(from)
  const placedAt = instantOf(from['processed_at']) ?? instantOf(from['created_at'])
  const currency = currencyOf(from, store, faults)
  if (sourceId === null) faults.push('order.id: is missing')
  if (placedAt === null) faults.push(`order.created_at: ${shown(from['created_at'])} is no date and time`)
  if (sourceId === null || placedAt === null || currency === null) return { ok: false, faults }

  const shipTo = shipToOf(from)
  const cancelledAt = instantOf(from['cancelled_at'])
  const terms = { currency, taxesIncluded: flagOf(from['taxes_included']), cancelled: cancelledAt !== null }
  const lines = readLines(from, terms, faults)
  nameLeftOut(from, terms, faults)
  const updatedAt = instantOf(from['updated_at']) ?? placedAt
  const shippingMinor = shippingOf(from, terms, faults)
  const refunds = readRefunds(from, { ...terms, orderSourceId: sourceId, toldAt: updatedAt }, lines, faults)
  const order: ShopOrder = {
    sourceId,
    placedAt,
    cancelledAt,
    shipTo,
    lines,
    ...contactOf(from),
    name: textOf(from['name']) ?? `#${textOf(from['order_number']) ?? sourceId}`,
    store: store ?? storeOf(currency.taken, shipTo),
    currency: currency.taken,
    test: flagOf(from['test']),
    overTheCounter: textOf(from['source_name']) === 'pos' && !fieldsOf(from['shipping_address']),
    totalMinor: totalOf(from, lines, terms, faults),
    shippingMinor,
    updatedAt,
    shipments: readShipments(from, sourceId, lines, faults),
    refunds,
    ...readMoney(from, { ...terms, lines, shippingMinor, refunds }),
    ...tagged(from['tags']),
    ...codesOf(from['discount_codes']),
  }
  return faults.length === 0 ? { ok: true, order } : { ok: false, faults }
}

function currencyOf(from: Fields, store: StoreId | null, faults: Faults): OrderCurrency | null {
  const booked = currencyCode(from['currency']) ?? currencyInSets(from, 'shop_money')
  const paid = currencyCode(from['presentment_currency']) ?? currencyInSets(from, 'presentment_money') ?? booked
  const shop = booked ?? paid
  if (shop === null || paid === null) {
    faults.push('order.currency: is missing')
    return null
  }
  const wanted: readonly string[] = store ? [stores[store].currency] : ['USD', 'EUR']
  const taken = [paid, shop].find((code): code is Currency => wanted.includes(code))
  if (taken) return { taken, shop, paid }
  const sells = store ? `the ${store} store sells in ${stores[store].currency}` : 'no store sells in it'
  faults.push(`order.currency: ${paid === shop ? shop : `${paid} and ${shop}`}: ${sells}`)
  return null
}

function storeOf(currency: Currency, shipTo: string): StoreId {
  if (currency === 'USD') return 'us'
  return shipTo === 'DE' ? 'de' : 'eu'
}

function shipToOf(from: Fields): string {
  const shipping = countryOf(fieldsOf(from['shipping_address']))
  return shipping === unknownCountry ? countryOf(fieldsOf(from['billing_address'])) : shipping
}

function contactOf(from: Fields): Pick<ShopOrder, 'email' | 'phone' | 'shipAddress'> {
  const customer = fieldsOf(from['customer'])
  const shipping = fieldsOf(from['shipping_address'])
  const billing = fieldsOf(from['billing_address'])
  return {
    email: firstText(from['email'], from['contact_email'], customer?.['email']),
    phone: firstText(from['phone'], shipping?.['phone'], billing?.['phone'], customer?.['phone']),
    shipAddress: readAddress(shipping ?? billing),
  }
}

/** Who sold it and how, and whether it pays an invoice, stands in the order's tags; the decisions on orders and on invoices say why. */
function tagged(value: unknown): Pick<ShopOrder, 'channel' | 'kind' | 'paysInvoice'> {
  const tags = new Set(tagsOf(value).map((tag) => tag.toLowerCase()))
  const paysInvoice = paidInvoice([...tags])
  return {
    ...(paysInvoice === null ? {} : { paysInvoice }),
    channel: tags.has('resold') ? 'resold' : tags.has('retailer') ? 'retailer' : 'official',
    kind: tags.has('custom') ? 'custom' : tags.has('bulk') ? 'bulk' : 'standard',
  }
}

function codesOf(value: unknown): Pick<ShopOrder, 'discountCodes'> {
  const codes = objectsOf(value)
    .flatMap((one) => textOf(one['code']) ?? [])
    .filter(isVoucherCode)
  return codes.length === 0 ? {} : { discountCodes: codes }
}

function readLines(from: Fields, terms: LineTerms, faults: Faults): ShopLine[] {
  const all = objectsOf(from['line_items'])
  const read = all.map((line, at) => readLine(line, at + 1, terms, `order.line_items[${at}]`, faults))
  const lines = read.filter((line) => line !== null)
  const ids = new Set<string>()
  for (const { sourceId } of lines) {
    if (ids.has(sourceId)) faults.push(`order.line_items: two lines have the id ${sourceId}`)
    ids.add(sourceId)
  }
  if (lines.length === 0 && faults.length === 0) faults.push('order.line_items: the order has no lines')
  return toldByMerchant(
    lines.map((line) => ({ ...line, giftForClaimed: giftTarget(line, lines) })),
    from['tags'],
  )
}

/**
 * The API tells only what it was asked for. Where it tells of a tax on top or of discounts and was not asked what of
 * them falls on each line, what was paid for a line is not known.
 */
function nameLeftOut(from: Fields, { currency, taxesIncluded }: LineTerms, faults: Faults): void {
  if (!(textOf(from['id'])?.startsWith('gid://') ?? false)) return
  const lines = objectsOf(from['line_items'])
  const isLeftOut = (...names: readonly string[]) => lines.some((line) => !names.some((name) => hasField(line, name)))
  const amounts = {
    tax: amountOf(from, 'total_tax', currency, 'order', faults),
    cut: amountOf(from, 'total_discounts', currency, 'order', faults),
  }
  if (!taxesIncluded && amounts.tax > 0 && isLeftOut('tax_lines'))
    faults.push('order.line_items: tax came on top, and the answer leaves out the taxLines of the lines')
  if (amounts.cut > 0 && isLeftOut('discount_allocations', 'total_discount', 'total_discount_set'))
    faults.push('order.line_items: there is a discount, and the answer leaves out the discountAllocations of the lines')
}

function hasField(fields: Fields, name: string): boolean {
  return fields[name] !== undefined && fields[name] !== null
}

/** The cart may name the line of a gift by id or by SKU; what it names must be another line of the order. */
function giftTarget(line: ShopLine, lines: readonly ShopLine[]): string | null {
  const named = line.giftForClaimed
  if (named === null) return null
  const others = lines.filter((other) => other.sourceId !== line.sourceId)
  const target = others.find((other) => other.sourceId === named) ?? others.find((other) => other.sku === named)
  return target?.sourceId ?? null
}

/**
 * What was paid to have it sent; a shipping line that was taken off again was not paid. A code for free shipping may
 * stand in the allocations, in the reduced price or only in the order's own total of it: the least counts.
 */
function shippingOf(from: Fields, { currency, taxesIncluded }: LineTerms, faults: Faults): number {
  const kept = objectsOf(from['shipping_lines']).filter((line) => !flagOf(line['is_removed']))
  const net = sumOf(kept, (line, at) => {
    const path = `order.shipping_lines[${at}]`
    const reduced = hasAmount(line, 'discounted_price') ? amountOf(line, 'discounted_price', currency, path, faults) : Infinity
    const full = hasAmount(line, 'price') || reduced === Infinity ? amountOf(line, 'price', currency, path, faults) : Infinity
    return Math.max(0, Math.min(reduced, full - discountOf(line, currency, path, faults)))
  })
  const tax = taxesIncluded ? 0 : sumOf(kept, (line, at) => taxOf(line, currency, `order.shipping_lines[${at}]`, faults))
  const told = toldAmount(from, 'total_shipping_price', currency)
  return told === null ? net + tax : Math.min(net, Math.max(0, told)) + tax
}

function totalOf(from: Fields, lines: readonly ShopLine[], { currency }: LineTerms, faults: Faults): number {
  const sum = lines.reduce((total, line) => total + line.paidMinor, 0)
  const told = ['total_price', 'current_total_price'].find((field) => hasAmount(from, field))
  const total = told === undefined ? sum : amountOf(from, told, currency, 'order', faults)
  if (total > mostMinor || sum > mostMinor) faults.push('order.total_price: is more than ten million')
  return total
}

function readShipments(from: Fields, orderId: string, lines: readonly ShopLine[], faults: Faults): ShopOrder['shipments'] {
  const known = new Set(lines.map((line) => line.sourceId))
  return objectsOf(from['fulfillments']).flatMap((fulfilment, at) => {
    const read = readFulfilment(fulfilment, orderId, `order.fulfillments[${at}]`, faults)
    return read ? [{ ...read, lines: read.lines.filter(({ lineSourceId }) => known.has(lineSourceId)) }] : []
  })
}

function readRefunds(from: Fields, owner: RefundOwner, lines: readonly ShopLine[], faults: Faults): ShopOrder['refunds'] {
  const known = new Set(lines.map((line) => line.sourceId))
  const read = objectsOf(from['refunds'])
    .map((refund, at) => readRefund(refund, owner, `order.refunds[${at}]`, faults))
    .filter((refund) => refund !== null)
  return read.map((refund) => ({ ...refund, lines: refund.lines.filter(({ lineSourceId }) => known.has(lineSourceId)) }))
}
