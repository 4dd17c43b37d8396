import type { PickupView } from '#app/domain/cases/case-view.ts'
import { pickupFault, type PickupFault } from '#app/domain/parcels/pickup-days.ts'
import type { Agreed } from '#app/infra/cases/pickups.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { bookedByHand } from '#app/infra/parcels/ask-carrier-for.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { arrangePickup } from './arrange-pickup.ts'
import type { PickupInput } from './book-pickup.ts'
import { staffStep, type StepResult } from '../cases/decide-case.ts'
import { applyTransition } from '../cases/apply-transition.ts'

export type PickupCorrected = StepResult | Readonly<{ done: false; because: PickupFault | 'pickup-unchanged' }>

/**
 * Corrects a pickup that is booked: number, day, window, address or phone. Documents and mail follow, and the trail says what
 * changed. Another day must be one on which couriers come; the booked one stays good on the day itself.
 */
export async function correctPickup(portal: Portal, { number, version, staffId, from, ...agreed }: PickupInput): Promise<PickupCorrected> {
  return staffStep<PickupFault | 'pickup-unchanged'>(portal, { number, version, staffId, from }, async (db, view) => {
    const before = view.pickup
    if (!before) return false
    const changed = changes(before, agreed)
    if (changed === null) return 'pickup-unchanged'
    const ofOrder = { store: view.store, placedAt: view.order.placedAt }
    const fault = agreed.day === before.day ? null : pickupFault(ofOrder, agreed.day, await databaseNow(db))
    if (fault) return fault
    const moved = await applyTransition(db, view, {
      step: 'correct_pickup',
      actor: { kind: 'staff', id: staffId },
      version,
      note: null,
      from,
      pickupDay: agreed.day,
      changed,
    })
    if (moved) await bookedByHand(db, view.id, staffId)
    if (moved)
      await arrangePickup(portal, db, view, { staffId, agreed: { ...agreed, costMinor: agreed.costMinor ?? before.costMinor }, before })
    return moved
  })
}

/** What the trail may say of it: that an address or a phone changed, not which they are. */
const told = ['carrier', 'day', 'windowFrom', 'windowTo', 'trackingNumber', 'parcels'] as const

function changes(before: PickupView, after: Agreed): Readonly<{ before: Changed; after: Changed }> | null {
  const parts = told.filter((name) => before[name] !== after[name])
  const moved = Object.entries(after.address).some(([name, value]) => before.address[name as keyof Agreed['address']] !== value)
  const hidden = [...(moved ? ['address'] : []), ...(before.phone === after.phone ? [] : ['phone'])]
  if (parts.length + hidden.length === 0) return null
  const of = (pickup: Agreed): Changed => Object.fromEntries(parts.map((name) => [name, pickup[name]]))
  return { before: of(before), after: { ...of(after), ...(hidden.length > 0 ? { also: hidden.join(', ') } : {}) } }
}

type Changed = Readonly<Record<string, string | number | null>>
