import type { LineFacts, PolicyFacts } from '#app/domain/policy/facts.ts'
import { isGift, leftOf, paidFor, paidForRest } from '#app/domain/policy/order-lines.ts'
import { settle } from '#app/domain/policy/settlement.ts'
import { proportion, type Money, type Total } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'

export type WithdrawnLine = Readonly<{ lineId: string; quantity: number; paid: Money }>

/** Who bears the cost of sending back, at most its direct cost; a null amount is not known yet. */
export type StatutoryShipping = Readonly<{ payer: 'customer' | 'shop'; amount: Money | null }>

/** The lines that are withdrawn from: the selected ones where lines are selected, or else all that is left. No condition keeps one. */
export function linesOf(facts: PolicyFacts): WithdrawnLine[] {
  const { currency } = stores[facts.store]
  return facts.order.lines.flatMap((line) => {
    const quantity = Math.min(askedFor(facts, line), leftOf(line))
    return quantity > 0 ? [{ lineId: line.id, quantity, paid: { amountMinor: paidFor(line, quantity), currency } }] : []
  })
}

function askedFor({ action, selection = [] }: PolicyFacts, line: LineFacts): number {
  if (action !== 'return' && action !== 'exchange') return leftOf(line)
  return selection.find(({ lineId }) => lineId === line.id)?.quantity ?? 0
}

/** Whether a gift that came with one of the lines is not among them. */
export function hasGiftsKept({ order }: PolicyFacts, lines: readonly WithdrawnLine[]): boolean {
  const goes = (id: string) => lines.some(({ lineId }) => lineId === id)
  return order.lines.some((line) => {
    const { giftForLineId: host = null } = line
    return isGift(line) && leftOf(line) > 0 && !goes(line.id) && (host === null || goes(host))
  })
}

/** What of the standard delivery goes back: all of it with all that is left of the order, or else the share of what was paid. */
export function deliveryOf({ store, order, statutory }: PolicyFacts, lines: readonly WithdrawnLine[]): Money {
  const paid = (statutory?.deliveryPaid ?? order.shippingPaid)?.amountMinor ?? 0
  const rest = order.lines.reduce((sum, line) => sum + paidForRest(line), 0)
  const share = rest === 0 ? paid : proportion(paid, sumOf(lines), rest)
  return { amountMinor: share, currency: stores[store].currency }
}

/** No fee and no gift is taken off; nothing is promised above what was received and not given back. */
export function refundOf({ store, order }: PolicyFacts, lines: readonly WithdrawnLine[], delivery: Money): Total | null {
  const refund = settle(
    {
      lines: lines.map(({ paid }) => ({ paid: paid.amountMinor, fee: 0 })),
      missingGifts: [],
      shippingRefund: delivery.amountMinor,
      returnShipping: 0,
    },
    stores[store].currency,
  ).refund
  return order.balance !== undefined && refund.amountMinor > order.balance.amountMinor ? null : refund
}

/** The buyer's, unless nobody told the buyer so. */
export function returnShippingOf({ returnShippingQuote, statutory }: PolicyFacts): StatutoryShipping {
  if (statutory?.toldOfWithdrawalAt === null) return { payer: 'shop', amount: null }
  return { payer: 'customer', amount: returnShippingQuote ?? null }
}

function sumOf(lines: readonly WithdrawnLine[]): number {
  return lines.reduce((sum, { paid }) => sum + paid.amountMinor, 0)
}
