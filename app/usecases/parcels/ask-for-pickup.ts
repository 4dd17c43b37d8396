import type { CaseView, PickupAddress } from '#app/domain/cases/case-view.ts'
import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import type { PackedParcel } from '#app/domain/parcels/packed-parcel.ts'
import { mayChoosePickup, pickupFault, type PickupFault, pickupParts, type PickupPart } from '#app/domain/parcels/pickup-days.ts'
import { hasAgreed, needsAgreement } from '#app/domain/parcels/shipping-offer.ts'
import { sentBack } from '#app/domain/parcels/sent-back.ts'
import { findLiveBooking } from '#app/infra/cases/pickups.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { askToBook, dropOtherBooking } from '#app/infra/parcels/ask-carrier-for.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { auditCaseBy, type By, byStaff } from '#app/usecases/cases/with-case.ts'

import { type StaffInput, staffStep, type StepResult } from '../cases/decide-case.ts'

/** `no-carrier`: the store is served by hand. `not-chosen`: the customer has not said when and where, or (`not-agreed`) agreed to no price. `unweighed`: nobody knows what it weighs. */
type NotAsked = 'no-carrier' | 'not-chosen' | 'not-agreed' | 'unweighed' | 'other-way' | PickupFault

export type AskedForPickup = StepResult | Readonly<{ done: false; because: NotAsked }>

/** Has the store's carrier book what the customer chose: one press of staff. `moved-on` also where that is under way. */
export async function askForPickup(portal: Portal, input: StaffInput): Promise<AskedForPickup> {
  return staffStep<NotAsked>(portal, input, async (db, view) => {
    if (view.version !== input.version || !mayChoosePickup(view.kind, view.state)) return false
    if (!view.pickupWish) return 'not-chosen'
    return fetchAt(db, portal, view, { ...chosenBy(view.pickupWish), by: byStaff(input) })
  })
}

type Chosen = Readonly<{ day: string; part: PickupPart; address: PickupAddress; phone: string }>

/**
 * Has it booked as the customer chose, where the store's setting says that the portal books by itself; what cannot be asked of a carrier
 * is left to staff.
 */
export async function fetchByItself(db: Db, portal: Portal, view: CaseView, chosen: Chosen): Promise<void> {
  if (portal.settings.carriers[view.store]?.books !== 'itself') return
  await fetchAt(db, portal, view, { ...chosenBy(chosen), by: { actor: { kind: 'system', id: null }, from: null } })
}

export type ChangeInput = StaffInput &
  Readonly<{ day: string; windowFrom: string; windowTo: string; address: PickupAddress; phone: string }>

/** Has a pickup that the carrier booked booked anew for another day or place; the one before stands until then. */
export async function changePickup(portal: Portal, input: ChangeInput): Promise<AskedForPickup> {
  return staffStep<NotAsked>(portal, input, async (db, view) => {
    const live = await findLiveBooking(db, view.id)
    if (view.version !== input.version || view.state !== 'pickup_booked' || !live) return false
    return fetchAt(db, portal, view, { ...input, replaces: live.bookingId, by: byStaff(input) })
  })
}

function chosenBy({ day, part, address, phone }: Chosen) {
  const { from: windowFrom, to: windowTo } = pickupParts[part]
  return { day, windowFrom, windowTo, address, phone, replaces: null }
}

type Fetch = Omit<ChangeInput, keyof StaffInput> & Readonly<{ replaces: string | null; by: By }>

async function fetchAt(db: Db, portal: Portal, view: CaseView, { by, ...at }: Fetch): Promise<true | false | NotAsked> {
  const { store, id: caseId } = view
  if (!portal.settings.carriers[store]) return 'no-carrier'
  if (!fitsParcel(view, 'book_pickup')) return 'other-way'
  if (needsAgreement(view)) return 'not-agreed'
  const fault = pickupFault({ store, placedAt: view.order.placedAt }, at.day, await databaseNow(db))
  if (fault) return fault
  const parcels = await packedOf(db, view)
  if (!parcels) return 'unweighed'
  const { day, windowFrom, windowTo, address, phone, replaces } = at
  const service = hasAgreed(view) ? (view.shipping?.service ?? null) : null
  const input = { kind: 'book', replaces, service, day, windowFrom, windowTo, parcels, address, phone } as const
  const askedBy = by.actor.kind === 'staff' ? by.actor.id : null
  await dropOtherBooking(db, caseId, input)
  if (!(await askToBook(db, { store, caseId, input, askedBy }))) return false
  await auditCaseBy(db, by, caseId, 'case.ask_carrier', { day, replaces })
  return true
}

/** What the courier carries; null where the catalogue does not say what something weighs. */
async function packedOf(db: Db, view: CaseView): Promise<readonly PackedParcel[] | null> {
  const order = await findOrder(db, { orderId: view.order.id, customerId: view.customer.id })
  const pieces = view.lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity }))
  return (order && sentBack(order, view.kind, pieces)?.parcels) ?? null
}
