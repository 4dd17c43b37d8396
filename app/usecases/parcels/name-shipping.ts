import type { CaseView, PickupChosen, ShippingPrice } from '#app/domain/cases/case-view.ts'
import { isPrintedAddress, pickupAddress } from '#app/domain/parcels/pickup-address.ts'
import { mayChoosePickup, pickupDays, type PickupPart } from '#app/domain/parcels/pickup-days.ts'
import { asAgreed, asksPrice } from '#app/domain/parcels/shipping-offer.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { turnPickup } from '#app/infra/cases/apply-step.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { dropWish } from '#app/infra/parcels/pickup-wish.ts'
import { insertOffer } from '#app/infra/parcels/shipping-offers.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { shippingPriced } from '#app/views/mails/shipping-mails.ts'

import type { StaffInput } from '../cases/decide-case.ts'
import { mailCustomer } from '../cases/open-case.ts'
import { auditCase, type NotGiven, withCase } from '../cases/with-case.ts'

/** `no-price-asked`: its customer pays nothing, or no pickup is to be booked. `no-place`: nobody knows an address to collect from. */
export type ShippingNamed =
  | Readonly<{ done: true }>
  | Readonly<{ done: false; because: 'moved-on' | 'not-allowed' | 'no-price-asked' | 'no-place' | 'wrong-pickup-day' }>
  | NotGiven

export type PriceInput = StaffInput & Readonly<{ amountMinor: number; carrier: string | null; day: string; part: PickupPart }>

/**
 * Names what the way back costs, as the carrier told staff, for the place that its customer chose, else the order's own. The customer
 * is asked by mail, and has as long to answer as for any offer; until they agree, nothing is booked.
 */
export async function nameShippingPrice(portal: Portal, input: PriceInput): Promise<ShippingNamed> {
  return withCase(portal, input, async (db, { view }, role): Promise<ShippingNamed> => {
    if (role === null) return refused('not-allowed')
    if (view.version !== input.version) return refused('moved-on')
    if (!mayPrice(view)) return refused('no-price-asked')
    if (!pickupDays(view.store, view.facts.order.placedAt, await databaseNow(db)).includes(input.day)) return refused('wrong-pickup-day')
    const place = placeToCollect(view)
    if (!place) return refused('no-place')
    const { amountMinor, carrier, day, part, staffId } = input
    const price: ShippingPrice = { amount: { amountMinor, currency: stores[view.store].currency }, source: 'staff', service: null, carrier }
    await insertOffer(db, { caseId: view.id, price, chosen: { day, part, ...place }, staffId, reason: null, agreed: null })
    await dropWish(db, view.id)
    await turnPickup(db, view, { to: 'customer', anew: true })
    await auditCase(db, input, view.id, 'case.name_shipping', price.amount)
    await tell(db, view)
    return { done: true }
  })
}

/** Takes the way back on the shop, for a reason that staff write down: its customer pays nothing for it, and has nothing to agree to. */
export async function takeShippingOn(portal: Portal, input: StaffInput & Readonly<{ reason: string }>): Promise<ShippingNamed> {
  return withCase(portal, input, async (db, { view }, role): Promise<ShippingNamed> => {
    if (role === null) return refused('not-allowed')
    if (view.version !== input.version) return refused('moved-on')
    if (!mayPrice(view)) return refused('no-price-asked')
    const { staffId, reason } = input
    const amount = { amountMinor: 0, currency: stores[view.store].currency }
    const price: ShippingPrice = { amount, source: 'staff', service: null, carrier: null }
    const agreed = { customerId: null, decision: asAgreed(view, amount).decision }
    await insertOffer(db, { caseId: view.id, price, chosen: null, staffId, reason, agreed })
    await auditCase(db, input, view.id, 'case.take_shipping', amount)
    return { done: true }
  })
}

function mayPrice(view: CaseView): boolean {
  return asksPrice(view) && mayChoosePickup(view.kind, view.state)
}

/** Where its customer wants it collected, or was offered that it is; else where it was delivered. */
function placeToCollect({ pickupWish, shipping, order, phone }: CaseView): Pick<PickupChosen, 'address' | 'phone'> | null {
  const chosen = pickupWish ?? shipping?.chosen
  if (chosen) return { address: chosen.address, phone: chosen.phone }
  const address = order.shipAddress && pickupAddress(order.shipAddress)
  return address && isPrintedAddress(address) ? { address, phone: order.shipAddress?.phone ?? phone } : null
}

async function tell(db: Db, before: CaseView): Promise<void> {
  const view = await findCase(db, { number: before.number, staff: true })
  const mail = view && shippingPriced(view)
  if (mail) await mailCustomer(db, view, mail)
}

function refused<Because extends string>(because: Because): Readonly<{ done: false; because: Because }> {
  return { done: false, because }
}
