import type { OrderLineView, UnitView } from '#app/domain/orders/order-view.ts'
import { partsByDay } from '#app/domain/orders/parts.ts'
import { partOfUnit } from '#app/domain/orders/unit-part.ts'
import { type ClaimFacts, endAfterRepairs } from '#app/domain/warranty/repair-ledger.ts'
import { type TakenOver, takeOver } from '#app/domain/warranty/taken-over.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import type { KnownOrder } from '#app/usecases/requests/known-order.ts'

/** The claim that a machine of an order turned out defective now, on which its warranty is read, and what it took over of another. */
type UnitClaim = Readonly<{ claim: ClaimFacts; takenOver: (TakenOver & Readonly<{ caseNumber: string }>) | null }>

/** The same warranty that decides a request decides what is told of a machine before one. */
export function unitClaim(known: KnownOrder, line: OrderLineView, unit: UnitView): UnitClaim {
  const { order, now } = known
  const plain: ClaimFacts = {
    now,
    action: 'repair',
    store: order.store,
    order: orderFacts(order, partOfUnit(partsByDay(order), line, unit)),
    selection: [{ lineId: line.id, quantity: 1 }],
    repair: { component: 'unknown', cause: 'defect' },
  }
  const takenOver = takenOverBy(known, plain, line.id)
  return { claim: takenOver ? { ...plain, repair: { ...plain.repair, pausedDays: takenOver.days } } : plain, takenOver }
}

/**
 * What the machines of a line took over of the one that they came for in an exchange. Which of several alike went back is not known,
 * so the last one counts as gone.
 */
export function takenOverBy(known: KnownOrder, claim: ClaimFacts, lineId: string | undefined): UnitClaim['takenOver'] {
  const came = known.exchanged.find((each) => each.lineId === lineId)
  const first = known.order.lines.find(({ id }) => id === came?.firstLineId)
  const unit = first?.units.at(-1)
  if (!came || !first || !unit) return null
  // What it came for may have come in an exchange itself.
  const end = endAfterRepairs(
    unitClaim(known, first, unit).claim,
    known.repairs.filter(({ thingId }) => thingId === unit.id),
  )
  const taken = takeOver(endAfterRepairs(claim, []), end)
  return taken && { ...taken, caseNumber: came.number }
}
