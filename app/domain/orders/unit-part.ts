import type { OrderLineView, UnitView } from './order-view.ts'
import type { OrderPart } from './parts.ts'

/**
 * The part that a machine is taken to have come in. Nobody knows which of several alike was in which parcel: those that are kept
 * fill what the parts still hold, one after the other.
 */
export function partOfUnit(parts: readonly OrderPart[], line: OrderLineView, unit: Pick<UnitView, 'position'>): OrderPart {
  let before = 0
  for (const part of parts) {
    const here = part.lines.find(({ lineId }) => lineId === line.id)
    before += here ? here.holds - here.gone : 0
    if (unit.position <= before) return part
  }
  const last = parts.at(-1)
  if (!last) throw new RangeError('an order has at least one part')
  return last
}
