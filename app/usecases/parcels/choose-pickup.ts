import type { CaseView, PickupAddress } from '#app/domain/cases/case-view.ts'
import { pickupAddress } from '#app/domain/parcels/pickup-address.ts'
import { mayChoosePickup, pickupDays, type PickupPart } from '#app/domain/parcels/pickup-days.ts'
import { isPrinted } from '#app/domain/shared/printed-letters.ts'
import { findAddresses } from '#app/infra/account/addresses.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { keepWish } from '#app/infra/parcels/pickup-wish.ts'
import { turnToBooking } from '#app/infra/cases/apply-step.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { AnswerInput } from '../cases/answer-offer.ts'
import { openCase } from '../cases/open-case.ts'
import { fetchByItself } from './ask-for-pickup.ts'

/** An address the courier may be sent to: the order's own, or one that the customer keeps. */
type PickupPlace = Readonly<{ id: string; address: PickupAddress; phone: string | null }>

/** What may be chosen while no pickup is booked; null where none is to be booked next. */
export type PickupChoice = Readonly<{ days: readonly string[]; places: readonly PickupPlace[] }>

/**
 * The days and addresses that are open for a pickup. New addresses are added in the account, where the customer proves
 * anew who they are: a borrowed browser must not send a courier elsewhere.
 */
export async function readPickupChoice(portal: Portal, view: CaseView, customerId: string): Promise<PickupChoice | null> {
  if (!mayChoosePickup(view.kind, view.state)) return null
  const kept = await findAddresses(portal.db, customerId)
  const { shipAddress } = view.order
  const ordered = shipAddress ? [{ id: 'order', ...placeOf(shipAddress) }] : []
  return {
    days: pickupDays(view.store, view.facts.order.placedAt, await databaseNow(portal.db)),
    places: [...ordered, ...kept.map((address) => ({ id: address.id, ...placeOf(address) }))],
  }
}

type Postal = NonNullable<CaseView['order']['shipAddress']>

function placeOf({ phone, ...address }: Postal): Omit<PickupPlace, 'id'> {
  return { address: pickupAddress(address), phone }
}

function isPrintedAddress({ name, street, addition, postcode, city, region }: PickupAddress): boolean {
  return [name, street, addition, postcode, city, region].every((line) => isPrinted(line ?? ''))
}

export type WishInput = AnswerInput & Readonly<{ day: string; part: PickupPart; place: string; phone: string }>

export type Wished =
  | Readonly<{ done: true }>
  /**
   * `wrong-day`: no business day, too soon or too far; `wrong-place`: no address of theirs; `other-script`: one that no
   * label can print, to be written in Latin letters first.
   */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'wrong-day' | 'wrong-place' | 'other-script' }>

/** Keeps when and where the customer would like the courier to come; from then on the case waits for us. */
export async function choosePickup(portal: Portal, input: WishInput): Promise<Wished> {
  const { number, customerId, version, day, part, phone } = input
  return inTransaction(portal.db, async (db): Promise<Wished> => {
    const opened = await openCase(db, { number, customerId })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    const choice = view.version === version ? await readPickupChoice(portal, view, customerId) : null
    if (!choice) return { done: false, because: 'moved-on' }
    const place = choice.places.find(({ id }) => id === input.place)
    if (!choice.days.includes(day)) return { done: false, because: 'wrong-day' }
    if (!place) return { done: false, because: 'wrong-place' }
    if (!isPrintedAddress(place.address)) return { done: false, because: 'other-script' }
    await keepWish(db, { caseId: view.id, day, part, address: place.address, phone })
    await turnToBooking(db, view)
    await fetchByItself(db, portal, view, { day, part, address: place.address, phone })
    await writeAudit(db, {
      actor: { kind: 'customer', id: customerId },
      action: 'case.choose_pickup',
      object: { kind: 'case', id: view.id },
      after: { day, part },
      from: input.from,
    })
    return { done: true }
  })
}
