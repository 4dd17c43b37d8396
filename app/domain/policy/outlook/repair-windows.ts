import { addMonths } from '#app/domain/shared/calendar.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import { endOfDay } from '#app/domain/shared/time-zone.ts'
import type { LineFacts } from '../facts.ts'
import { isGift, isPastMaintenance } from '../order-lines.ts'
import { dayOf, type Situation } from '../situation.ts'
import { asIf } from './axis-windows.ts'
import { bound, type PlannedWindow } from './axis-window.ts'

/** Repair of the order's first machine: under warranty, then as paid maintenance for life. */
export function repairWindows(situation: Situation): PlannedWindow[] {
  const machine = firstMachine(situation)
  if (!machine) return []
  const { now, shipped, delivered, facts } = situation
  const isDelivered = facts.order.deliveryStatus === 'delivered'
  const ends = warrantyEnds(situation, machine)
  const end = isDelivered ? ends.known : null
  const over = end !== null && now > end
  const received = (at: EpochMs) => asIf('delivered', at, shipped, isDelivered ? delivered : now)
  return [
    {
      id: 'repair_covered',
      action: 'repair',
      clause: 'W1.series',
      state: !isDelivered ? 'ahead' : over ? 'past' : 'open',
      from: bound('delivered', delivered),
      to: bound('warranty_over', end),
      ...received(Math.min(now, ends.known)),
    },
    {
      id: 'repair_paid',
      action: 'repair',
      clause: 'W1.lifetime',
      state: over ? 'open' : 'ahead',
      from: bound('warranty_over', end),
      to: bound('never', null),
      ...received(over ? now : ends.certain + 1),
    },
  ]
}

/**
 * The machine that the repair windows are about, or undefined where the order has none that is maintained.
 */
export function firstMachine({ facts, today }: Situation): LineFacts | undefined {
  return facts.order.lines.find((line) => {
    const isMachine = line.category === 'machine' && !isGift(line) && Boolean(line.series)
    return isMachine && !isPastMaintenance(line, today)
  })
}

/**
 * The end of the warranty, and the moment from which it is certainly over, which is later where the day of
 * receipt is not known. An order on its way is taken to be received now.
 */
function warrantyEnds(situation: Situation, machine: LineFacts): { known: EpochMs; certain: EpochMs } {
  const { facts, store, now, placed, shipped, delivered } = situation
  const { warranty } = situation.policy.version
  const isDelivered = facts.order.deliveryStatus === 'delivered'
  const months = machine.series ? warranty.months[machine.series] : warranty.monthsWithoutSeries
  const received = isDelivered ? (delivered ?? shipped ?? placed) : now
  const lastDay = addMonths(dayOf(situation, received), months)
  const grace = isDelivered && delivered === null ? warranty.unknownReceiptGraceDays : 0
  return { known: endOfDay(store.zone, lastDay), certain: endOfDay(store.zone, lastDay + grace) }
}
