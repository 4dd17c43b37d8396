import { daysAdded, ledgerOf } from '#app/domain/warranty/repair-ledger.ts'
import type { KnownOrder } from '#app/usecases/requests/known-order.ts'

import { unitClaim } from './unit-claim.ts'

/**
 * By how many days the warranty of each line's machines ends later than by itself: for earlier repairs, and for what a machine took over of
 * another. Of several machines of a line what the one with most days has. Nothing where nothing was added.
 */
export function addedDaysOf(known: KnownOrder): Readonly<Record<string, number>> {
  if (known.repairs.length === 0 && known.exchanged.length === 0) return {}
  const machines = known.order.lines.filter(({ category }) => category === 'machine')
  const added = machines.map((line): readonly [string, number] => {
    const kept = line.units.filter(({ position }) => position <= line.quantity - line.gone)
    const days = kept.map((unit) => {
      const { claim } = unitClaim(known, line, unit)
      const repairs = known.repairs.filter(({ thingId }) => thingId === unit.id)
      return daysAdded(claim, ledgerOf(claim, repairs))
    })
    return [line.id, Math.max(0, ...days)]
  })
  return Object.fromEntries(added.filter(([, days]) => days > 0))
}
