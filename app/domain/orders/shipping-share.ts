import { proportion, type Money } from '#app/domain/shared/money.ts'

import type { OrderView } from './order-view.ts'
import { type OrderPart, partsOf } from './parts.ts'

/**
 * What was paid for the shipping of one part, by what was paid for what it holds: all parts together come to what was paid for all of
 * it. Never more than is left of that, where some was given back.
 */
export function shippingShare(order: OrderView, part: Pick<OrderPart, 'key'>): Money {
  const { amountMinor: paid, currency } = order.shippingPaid
  const weights = weightsOf(order)
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0)
  const at = weights.findIndex(({ key }) => key === part.key)
  const upTo = (count: number) => weights.slice(0, count).reduce((sum, { weight }) => sum + weight, 0)
  const share = at < 0 || whole === 0 ? 0 : proportion(paid, upTo(at + 1), whole) - proportion(paid, upTo(at), whole)
  return { amountMinor: Math.min(share, Math.max(0, paid - order.shippingRefunded.amountMinor)), currency }
}

/** Of what nothing was paid for, by the pieces. */
function weightsOf(order: OrderView): Array<Readonly<{ key: string; weight: number }>> {
  const byPrice = weighed(order, ({ paid, quantity }, holds) => proportion(paid.amountMinor, holds, quantity))
  return byPrice.some(({ weight }) => weight > 0) ? byPrice : weighed(order, (_, holds) => holds)
}

type Line = OrderView['lines'][number]

function weighed(order: OrderView, weigh: (line: Line, holds: number) => number) {
  const lines = new Map(order.lines.map((line) => [line.id, line]))
  return partsOf(order).map(({ key, lines: held }) => ({
    key,
    weight: held.reduce((sum, { lineId, holds }) => {
      const line = lines.get(lineId)
      return line ? sum + weigh(line, holds) : sum
    }, 0),
  }))
}
