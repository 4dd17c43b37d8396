import { formatInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import type { DeliveryStatus } from '../facts.ts'
import { receiptWindowEnd, returnWindow } from '../return-window.ts'
import type { Situation } from '../situation.ts'
import { freeHoursEnd } from '../whole-order.ts'
import { bound, progress, type PlannedWindow, type WindowBound, type WindowState } from './axis-window.ts'

/** What R 1 opens before delivery: cancelling, intercepting, refusing at the door. */
export function beforeDeliveryWindows(situation: Situation): PlannedWindow[] {
  return [...cancelWindows(situation), ...interceptWindows(situation), refuseAtDoor(situation)]
}

function cancelWindows(situation: Situation): PlannedWindow[] {
  const { placed, shipped, now } = situation
  const free = freeHoursEnd(situation)
  const wasShipped = progressOf(situation) > 0
  const shippedEarly = wasShipped && (shipped ?? free) <= free
  const freeEnd = shippedEarly ? bound('shipped', shipped) : bound('free_hours_over', free)
  const windows: PlannedWindow[] = [
    {
      id: 'cancel_free',
      action: 'cancel',
      clause: 'R1.A',
      state: wasShipped || now > free ? 'past' : 'open',
      from: bound('placed', placed),
      to: freeEnd,
      ...asIf('unshipped', Math.min(now, free)),
    },
  ]
  if (shippedEarly) return windows
  windows.push({
    id: 'cancel_review',
    action: 'cancel',
    clause: 'R1.A',
    state: wasShipped ? 'past' : now > free ? 'open' : 'ahead',
    from: bound('free_hours_over', free),
    to: bound('shipped', shipped),
    ...asIf('unshipped', Math.max(now, free + 1)),
  })
  return windows
}

function interceptWindows(situation: Situation): PlannedWindow[] {
  const { shipped, delivered, now } = situation
  const free = freeHoursEnd(situation)
  const come = progressOf(situation)
  // What is on its way within the free hours was shipped in them, also where nobody noted when.
  const from = shipped ?? (come === 0 || now <= free ? now : null)
  const deliveredEarly = delivered !== null && delivered <= free
  const windows: PlannedWindow[] = []
  if (from !== null && from <= free) {
    windows.push({
      id: 'intercept_free',
      action: 'intercept',
      clause: 'R1.A',
      state: stateBetween(come, now > free),
      from: bound('shipped', shipped),
      to: deliveredEarly ? bound('delivered', delivered) : bound('free_hours_over', free),
      ...asIf('in_transit', Math.min(now, free), shipped),
    })
  }
  if (deliveredEarly) return windows
  const afterFree = shipped === null || shipped <= free
  windows.push({
    id: 'intercept',
    action: 'intercept',
    clause: 'R1.B',
    state: come > 0 && come < 3 && now <= free ? 'ahead' : stateBetween(come, false),
    from: afterFree && windows.length > 0 ? bound('free_hours_over', free) : bound('shipped', shipped),
    to: bound('delivered', delivered),
    ...asIf('in_transit', Math.max(now, free + 1), shipped),
  })
  return windows
}

/** Open while the parcel is on its way, unless its time is over. */
function stateBetween(come: number, over: boolean): WindowState {
  if (come === 3 || over) return 'past'
  return come === 0 ? 'ahead' : 'open'
}

function refuseAtDoor(situation: Situation): PlannedWindow {
  const come = progressOf(situation)
  return {
    id: 'refuse_at_door',
    action: 'refuse',
    clause: 'R1.C',
    state: come === 3 ? 'past' : come === 2 ? 'open' : 'ahead',
    from: bound('at_door', null),
    to: bound('delivered', situation.delivered),
    ...asIf('out_for_delivery', situation.now, situation.shipped),
  }
}

/** What opens with the delivery: refusing the unopened package, and returning. */
export function fromDeliveryWindows(situation: Situation): PlannedWindow[] {
  const { delivered } = situation
  const from = bound('delivered', delivered)
  const refusing = { id: 'refuse_unopened', action: 'refuse', clause: 'R1.C' } as const
  const returning = { id: 'return', action: 'return', clause: 'R2.window' } as const
  return [
    fromDelivery(situation, refusing, from, receiptWindowEnd(situation)),
    fromDelivery(situation, returning, from, returnWindow(situation).end),
  ]
}

function fromDelivery(
  situation: Situation,
  window: Pick<PlannedWindow, 'id' | 'action' | 'clause'>,
  from: WindowBound,
  end: EpochMs | null,
): PlannedWindow {
  const { now, shipped, delivered } = situation
  const isDelivered = progressOf(situation) === 3
  const over = end !== null && now > end
  const askedAt = end === null ? now : Math.min(now, end)
  return {
    ...window,
    state: !isDelivered ? 'ahead' : over ? 'past' : 'open',
    from,
    to: bound('return_window_over', end),
    ...asIf('delivered', askedAt, shipped, isDelivered ? delivered : askedAt),
  }
}

function progressOf({ facts }: Situation): number {
  return progress[facts.order.deliveryStatus]
}

/** The order as it would stand at a moment in the window; what has not happened yet happens then. */
export function asIf(
  deliveryStatus: DeliveryStatus,
  askedAt: EpochMs,
  shipped: EpochMs | null = null,
  delivered: EpochMs | null = null,
): Pick<PlannedWindow, 'askedAt' | 'order'> {
  return {
    askedAt,
    order: {
      deliveryStatus,
      shippedAt: shipped === null ? null : formatInstant(Math.min(shipped, askedAt)),
      deliveredAt: delivered === null ? null : formatInstant(delivered),
    },
  }
}
