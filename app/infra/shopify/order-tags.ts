import type { ShopLine } from './shop-order.ts'
import { textOf } from './values.ts'

/** `gift GOGGLES for MOPA-60W`: which article is a gift of which. */
const giftTag = /^gift\s+(\S+)\s+for\s+(\S+)$/i
/** `serial MOPA-60W MP60-0417`: which number a piece of that article has; one tag a piece, in the order of the pieces. */
const serialTag = /^serial\s+(\S+)\s+(\S.*)$/i

export function tagsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map(textOf) : (textOf(value) ?? '').split(',')
  return list.map((tag) => (tag ?? '').trim()).filter((tag) => tag !== '')
}

/** What the order's tags say of its lines. Only the merchant writes tags; a cart cannot. */
export function toldByMerchant(lines: readonly ShopLine[], tags: unknown): ShopLine[] {
  const said = tagsOf(tags)
  const hosts = new Map(
    said.map((tag) => giftTag.exec(tag)).flatMap((found) => (found ? [[plain(found[1]), plain(found[2])] as const] : [])),
  )
  const serials = said
    .map((tag) => serialTag.exec(tag))
    .flatMap((found) => (found ? [{ sku: plain(found[1]), serial: found[2] ?? '' }] : []))
  if (hosts.size === 0 && serials.length === 0) return [...lines]
  return lines.map((line) => ({ ...line, giftForSourceId: hostOf(line, lines, hosts), serials: take(serials, line) }))
}

function hostOf(line: ShopLine, lines: readonly ShopLine[], hosts: ReadonlyMap<string, string>): string | null {
  const host = hosts.get(plain(line.sku))
  return lines.find((other) => host !== undefined && other.sourceId !== line.sourceId && plain(other.sku) === host)?.sourceId ?? null
}

/** As many of the article's numbers as the line has pieces; the next line of the article gets the next ones. */
function take(serials: Array<Readonly<{ sku: string; serial: string }>>, { sku, quantity }: ShopLine): string[] {
  const own = serials.filter((one) => one.sku === plain(sku)).slice(0, quantity)
  for (const one of own) serials.splice(serials.indexOf(one), 1)
  return own.map(({ serial }) => serial.trim())
}

/** The shop does not tell capitals apart in tags. */
function plain(sku: string | null | undefined): string {
  return (sku ?? '').toLowerCase()
}
