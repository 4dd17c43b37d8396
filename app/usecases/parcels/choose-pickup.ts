import type { CaseView, PickupAddress, PickupChosen, ShippingPrice } from '#app/domain/cases/case-view.ts'
import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import { isPrintedAddress, pickupAddress } from '#app/domain/parcels/pickup-address.ts'
import { mayChoosePickup, pickupDays, type PickupPart } from '#app/domain/parcels/pickup-days.ts'
import { asAgreed, hasAgreed, isSamePlace, openOffer, priceThatHolds } from '#app/domain/parcels/shipping-offer.ts'
import { findAddresses } from '#app/infra/account/addresses.ts'
import { type AuditValue, writeAudit } from '#app/infra/shared/audit.ts'
import { dropBooking } from '#app/infra/parcels/ask-carrier-for.ts'
import { dropWish, keepWish } from '#app/infra/parcels/pickup-wish.ts'
import { agreeToOffer, dropOpenOffer, insertOffer } from '#app/infra/parcels/shipping-offers.ts'
import { turnPickup } from '#app/infra/cases/apply-step.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { AnswerInput } from '../cases/answer-offer.ts'
import { openCase } from '../cases/open-case.ts'
import { fetchByItself } from './ask-for-pickup.ts'
import { pricePickup } from './price-pickup.ts'

/** An address the courier may be sent to: the order's own, or one that the customer keeps. */
type PickupPlace = Readonly<{ id: string; address: PickupAddress; phone: string | null }>

/** What may be chosen while no pickup is booked. */
type PickupChoice = Readonly<{ days: readonly string[]; places: readonly PickupPlace[] }>

/**
 * The days and addresses that are open for a pickup, the address that is chosen already first; null where none is to be booked next.
 * New addresses are added in the account, where the customer proves anew who they are: a borrowed browser must not send a courier
 * elsewhere.
 */
async function readChoice(portal: Portal, view: CaseView, customerId: string): Promise<PickupChoice | null> {
  if (!mayChoosePickup(view.kind, view.state)) return null
  const kept = await findAddresses(portal.db, customerId)
  const { shipAddress } = view.order
  const ordered = shipAddress ? [{ id: 'order', ...placeOf(shipAddress) }] : []
  const places = [...ordered, ...kept.map((address) => ({ id: address.id, ...placeOf(address) }))]
  const chosen = view.pickupWish ?? view.shipping?.chosen ?? null
  const isChosen = ({ address }: PickupPlace) => chosen !== null && isSamePlace(address, chosen.address)
  return {
    days: pickupDays(view.store, view.facts.order.placedAt, await databaseNow(portal.db)),
    places: [...places.filter(isChosen), ...places.filter((place) => !isChosen(place))],
  }
}

/** The same for its page, with what a pickup costs at the first address; not asked for while an offer of it waits. */
export async function readPickupChoice(
  portal: Portal,
  view: CaseView,
  customerId: string,
): Promise<(PickupChoice & Readonly<{ price: ShippingPrice | null }>) | null> {
  const choice = await readChoice(portal, view, customerId)
  const first = choice?.places[0]
  if (!choice || !first) return choice && { ...choice, price: null }
  const now = await databaseNow(portal.db)
  const price = openOffer(view, now) ? priceThatHolds(view, first.address, now) : await pricePickup(portal, view, first.address)
  return { ...choice, price }
}

function placeOf(address: OrderAddress): Omit<PickupPlace, 'id'> {
  return { address: pickupAddress(address), phone: address.phone }
}

export type WishInput = AnswerInput &
  Readonly<{
    day: string
    part: PickupPart
    place: string
    phone: string
    /** The price that stood at the button, in minor units; null where none did. */
    shownMinor?: number | null
  }>

export type Wished =
  | Readonly<{ done: true }>
  /**
   * `wrong-day`: no business day, too soon or too far; `wrong-place`: no address of theirs; `other-script`: one that no
   * label can print, to be written in Latin letters first.
   */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'wrong-day' | 'wrong-place' | 'other-script' }>

/**
 * Keeps when and where the customer would like the courier to come; from then on the case waits for us. Where they pay for it, they
 * agree by this to the price that they were shown for that address; to another one they are asked first. Where nobody knows the price
 * yet, staff name it next.
 */
export async function choosePickup(portal: Portal, input: WishInput): Promise<Wished> {
  const { number, customerId, version, day, part, phone } = input
  const known = await findCase(portal.db, { number, customerId })
  // Asked for before anything is held: a carrier may take its time.
  const place = known && (await readChoice(portal, known, customerId))?.places.find(({ id }) => id === input.place)
  const price = place ? await pricePickup(portal, known, place.address) : null
  return inTransaction(portal.db, async (db): Promise<Wished> => {
    const opened = await openCase(db, { number, customerId })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    const choice = view.version === version ? await readChoice(portal, view, customerId) : null
    if (!choice || known?.shipping?.id !== view.shipping?.id) return { done: false, because: 'moved-on' }
    if (!choice.days.includes(day)) return { done: false, because: 'wrong-day' }
    if (!place) return { done: false, because: 'wrong-place' }
    if (!isPrintedAddress(place.address)) return { done: false, because: 'other-script' }
    const chosen = { day, part, address: place.address, phone }
    if (price) await answerPrice(db, portal, view, { price, chosen, input })
    else {
      await dropOpenOffer(db, view.id)
      await keepChoice(db, portal, view, chosen)
    }
    await auditChoice(db, view, input, 'case.choose_pickup', { day, part })
    return { done: true }
  })
}

type Priced = Readonly<{ price: ShippingPrice; chosen: PickupChosen; input: WishInput }>

/** Agrees to the price where it is the one that was shown; else asks its customer about it. */
async function answerPrice(db: Db, portal: Portal, view: CaseView, { price, chosen, input }: Priced): Promise<void> {
  const { customerId } = input
  const isShown = input.shownMinor === price.amount.amountMinor
  const agreed = isShown ? { customerId, decision: asAgreed(view, price.amount).decision } : null
  await insertOffer(db, { caseId: view.id, price, chosen, staffId: null, reason: null, agreed })
  if (!isShown) {
    await dropWish(db, view.id)
    // What was to be booked at the price before is not wanted any more.
    await dropBooking(db, view.id)
    await turnPickup(db, view, { to: 'customer' })
    return
  }
  await keepChoice(db, portal, view, chosen)
  await auditChoice(db, view, input, 'case.agree_shipping', price.amount)
}

export type AgreeInput = AnswerInput & Readonly<{ offerId: string }>

/**
 * The customer agrees to the offer that waits for them: courier and price as it says, and nothing else. One that another took the place
 * of, or for whose day no courier can be had any more, is agreed to by nobody; the same one is agreed to once.
 */
export async function agreeToShipping(portal: Portal, input: AgreeInput): Promise<Wished> {
  return inTransaction(portal.db, async (db): Promise<Wished> => {
    const opened = await openCase(db, input)
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    if (hasAgreed(view) && view.shipping?.id === input.offerId) return { done: true }
    const offer = openOffer(view, await databaseNow(db))
    const mayAgree = view.version === input.version && mayChoosePickup(view.kind, view.state)
    if (!mayAgree || !offer?.chosen || offer.id !== input.offerId) return { done: false, because: 'moved-on' }
    await agreeToOffer(db, offer.id, { customerId: input.customerId, decision: asAgreed(view, offer.amount).decision })
    await keepChoice(db, portal, view, offer.chosen)
    await auditChoice(db, view, input, 'case.agree_shipping', offer.amount)
    return { done: true }
  })
}

/** It is ours to book from now on; where the store's carrier is asked by itself, it is, once nothing is left to agree to. */
async function keepChoice(db: Db, portal: Portal, view: CaseView, chosen: PickupChosen): Promise<void> {
  await keepWish(db, { caseId: view.id, ...chosen })
  await turnPickup(db, view, { to: 'staff' })
  const after = await findCase(db, { caseId: view.id })
  if (after) await fetchByItself(db, portal, after, chosen)
}

async function auditChoice(db: Db, view: CaseView, { customerId, from }: AnswerInput, action: string, after: AuditValue): Promise<void> {
  await writeAudit(db, { actor: { kind: 'customer', id: customerId }, action, object: { kind: 'case', id: view.id }, after, from })
}
