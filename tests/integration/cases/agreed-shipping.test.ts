import { afterAll, beforeAll, expect, test } from 'vitest'

import { pickupDays } from '#app/domain/parcels/pickup-days.ts'
import { brokenConstraint } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import { agreeToShipping, choosePickup, readPickupChoice } from '#app/usecases/parcels/choose-pickup.ts'
import { nameShippingPrice, takeShippingOn } from '#app/usecases/parcels/name-shipping.ts'
import { receiptOf } from '#app/domain/cases/receipt.ts'
import { agreed as courier, askOf, bookCourier, type Bought, buy, caseOf, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

type Filed = Readonly<{ number: string; bought: Bought }>

/** A return of one machine that nobody knows the weight of, approved. */
async function approved(): Promise<Filed> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  return { number, bought }
}

const asCustomer = async ({ number, bought }: Filed) => ({
  number,
  customerId: bought.customerId,
  version: (await caseOf(portal, number)).version,
  from: null,
})

async function dayToCome(number: string, place = 0): Promise<string> {
  const { store, facts } = await caseOf(portal, number)
  return pickupDays(store, facts.order.placedAt, new Date().toISOString())[place] ?? ''
}

async function named({ number }: Filed, amountMinor: number) {
  const price = { amountMinor, carrier: 'DHL', day: await dayToCome(number), part: 'morning' } as const
  expect(await nameShippingPrice(portal, { ...(await askOf(portal, number, agent)), ...price })).toEqual({ done: true })
  return (await caseOf(portal, number)).shipping?.id ?? ''
}

async function book({ number }: Filed) {
  return bookPickup(portal, { ...(await askOf(portal, number, agent)), ...courier() })
}

const minor = async (number: string) => (await caseOf(portal, number)).decision.refund?.amountMinor

test('no courier is booked before a price is agreed to: not by the page, and not past it', async () => {
  const filed = await approved()
  const { id } = await caseOf(portal, filed.number)
  expect(await book(filed)).toEqual({ done: false, because: 'not-agreed' })
  await named(filed, 2_490)
  expect(await book(filed)).toEqual({ done: false, because: 'not-agreed' })
  const { trackingNumber, parcels, carrier, windowFrom, windowTo, address, phone } = courier()
  const day = new Date(`${await dayToCome(filed.number)}T00:00:00Z`)
  const data = { caseId: id, bookedBy: agent, day, trackingNumber, parcels, carrier, windowFrom, windowTo, address, phone }
  const past = await portal.db.pickup.create({ data, select: { id: true } }).catch(brokenConstraint)
  expect(past).toBe('pickup_agreed')
  // Until then their customer lets it go, and owes nothing.
  expect(await withdrawCase(portal, await asCustomer(filed))).toEqual({ done: true })
})

test('who chose a pickup nobody knows the price of is asked by mail with the final one; what they agree to is what is deducted', async () => {
  const filed = await approved()
  const choice = await readPickupChoice(portal, await caseOf(portal, filed.number), filed.bought.customerId)
  expect(choice?.price).toBeNull()
  const wish = { day: await dayToCome(filed.number, 1), part: 'afternoon', place: 'order', phone: '+49 30 5550101' } as const
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish })).toEqual({ done: true })
  expect(await caseOf(portal, filed.number)).toMatchObject({ answerBy: null, pickupWish: { day: wish.day } })
  const before = (await minor(filed.number)) ?? 0

  const offerId = await named(filed, 2_490)
  expect(await caseOf(portal, filed.number)).toMatchObject({ answerBy: expect.any(String), pickupWish: null })
  expect(await minor(filed.number)).toBe(before)
  const mails = await mailsOf(portal, filed.number)
  expect(mails.at(-1)).toMatchObject({
    kind: 'shipping-priced',
    payload: { price: { amountMinor: 2_490 }, quoted: null, whole: null, receipt: { refund: { amountMinor: before - 2_490 } } },
  })

  // Two tabs at once: one agreement.
  const agree = async () => agreeToShipping(portal, { ...(await asCustomer(filed)), offerId })
  expect(await Promise.all([agree(), agree()])).toEqual([{ done: true }, { done: true }])
  const agreed = await caseOf(portal, filed.number)
  expect(agreed).toMatchObject({
    answerBy: null,
    pickupWish: { phone: '+49 30 5550101' },
    facts: { returnShippingQuote: { amountMinor: 2_490 } },
  })
  expect(await portal.db.auditEntry.count({ where: { objectId: agreed.id, action: 'case.agree_shipping' } })).toBe(1)
  expect(receiptOf(agreed.decision).entries.at(-1)).toMatchObject({
    what: 'return_shipping',
    amount: { amountMinor: 2_490, currency: 'EUR' },
  })

  // The carrier charges more: that is ours.
  expect(await bookPickup(portal, { ...(await askOf(portal, filed.number, agent)), ...courier(), costMinor: 3_100 })).toEqual({
    done: true,
  })
  expect((await caseOf(portal, filed.number)).pickup?.costMinor).toBe(3_100)
  const { payload } = (await mailsOf(portal, filed.number)).find(({ kind }) => kind === 'pickup-booked') ?? {}
  expect(payload).toMatchObject({ receipt: { refund: { amountMinor: before - 2_490 } } })
  const { snapshot } = await portal.db.pickupDocument.findFirstOrThrow({ where: { caseId: agreed.id }, select: { snapshot: true } })
  expect(snapshot).toMatchObject({ quote: { total: { amountMinor: before - 2_490 } } })
  for (const step of ['pick_up', 'receive'] as const) {
    await advanceCase(portal, { ...(await askOf(portal, filed.number, agent)), step, note: null, shipment: null })
  }
  const findings = agreed.lines.map(({ orderLineId, quantity, condition }) => ({
    lineId: orderLineId,
    quantity,
    condition: condition ?? 'unopened',
    faultConfirmed: true,
    missingParts: 0,
    note: null,
  }))
  expect(await inspectCase(portal, { ...(await askOf(portal, filed.number, agent)), findings })).toEqual({ done: true })
  const refund = { ...(await askOf(portal, filed.number, finance)), reference: 're_24', amountMinor: null }
  expect(await refundCase(portal, refund)).toEqual({ done: true, issued: true })
  expect((await mailsOf(portal, filed.number)).at(-1)).toMatchObject({
    kind: 'refund-issued',
    payload: { amount: { amountMinor: before - 2_490 }, receipt: { refund: { amountMinor: before - 2_490 } } },
  })
})

test('an offer that another took the place of is agreed to by nobody; the newest is, for any day at its place', async () => {
  const filed = await approved()
  const first = await named(filed, 2_490)
  const second = await named(filed, 1_990)
  expect(await agreeToShipping(portal, { ...(await asCustomer(filed)), offerId: first })).toEqual({ done: false, because: 'moved-on' })
  expect(await agreeToShipping(portal, { ...(await asCustomer(await approved())), number: filed.number, offerId: second })).toEqual({
    done: false,
    because: 'no-such-case',
  })
  const wish = { day: await dayToCome(filed.number, 2), part: 'afternoon', place: 'order', phone: '+49 30 5550101' } as const
  // Another price stood at the button: they are asked about this one.
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish, shownMinor: 2_490 })).toEqual({ done: true })
  expect(await caseOf(portal, filed.number)).toMatchObject({ pickupWish: null, shipping: { agreedAt: null, chosen: { day: wish.day } } })
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish, shownMinor: 1_990 })).toEqual({ done: true })
  const agreed = await caseOf(portal, filed.number)
  expect(agreed.shipping).toMatchObject({ amount: { amountMinor: 1_990 }, agreedAt: expect.any(String) })
  expect(await book(filed)).toEqual({ done: true })
})

test('what was agreed to cannot be made another one, nor give back more than was filed', async () => {
  const filed = await approved()
  const id = await named(filed, 2_490)
  expect(await agreeToShipping(portal, { ...(await asCustomer(filed)), offerId: id })).toEqual({ done: true })
  const change = (data: object) => portal.db.shippingOffer.update({ where: { id }, data, select: { id: true } }).catch(brokenConstraint)
  expect(await change({ amountMinor: 1 })).toBe('shipping_offer_stays')
  const { decision } = await portal.db.shippingOffer.findUniqueOrThrow({ where: { id }, select: { decision: true } })
  expect(await change({ decision: { ...(decision as object), outcome: 'review' } })).toBe('shipping_offer_stays')
  const other = await approved()
  const open = await named(other, 2_490)
  const generous = { ...(decision as object), refund: { amountMinor: 1_000_000, currency: 'EUR' } }
  const data = { agreedAt: new Date(), agreedBy: other.bought.customerId, decision: generous }
  expect(await portal.db.shippingOffer.update({ where: { id: open }, data, select: { id: true } }).catch(brokenConstraint)).toBe(
    'shipping_offer_within_filed',
  )
})

test('what the shop takes on is asked of nobody, and nothing is deducted for it', async () => {
  const filed = await approved()
  const before = await minor(filed.number)
  const taken = { ...(await askOf(portal, filed.number, agent)), reason: 'It came broken' }
  expect(await takeShippingOn(portal, taken)).toEqual({ done: true })
  expect(await takeShippingOn(portal, taken)).toEqual({ done: false, because: 'no-price-asked' })
  expect(await book(filed)).toEqual({ done: true })
  expect(await minor(filed.number)).toBe(before)
  expect((await mailsOf(portal, filed.number)).map(({ kind }) => kind)).not.toContain('shipping-priced')
})

test('of a repair in warranty both ways are priced together, and half of that is its customer’s on page and mail', async () => {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }])
  const repair = { component: 'fiber_source', cause: 'defect' } as const
  const number = await fileRequest(portal, bought, { action: 'repair', lines: [{ lineId: bought.lineIds[0] ?? '' }], repair })
  for (const step of ['troubleshoot', 'ask_to_send_in'] as const) {
    await advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: 'Try', shipment: null })
  }
  const { answerBy } = await caseOf(portal, number)
  await named({ number, bought }, 4_801)
  const offered = await caseOf(portal, number)
  // The month to hand it over goes on.
  expect(offered.answerBy).toBe(answerBy)
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ price: { amountMinor: 2_401 }, whole: { amountMinor: 4_801 } })
  await bookCourier(portal, number, agent, 4_801)
  expect((await caseOf(portal, number)).decision.coverage?.customerShipping).toEqual({ amountMinor: 2_401, currency: 'EUR' })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({
    share: { whole: { amountMinor: 4_801 }, part: { amountMinor: 2_401 } },
  })
})

/** A return of what was weighed: 14.8 kg, 22.90 within Germany. */
async function weighed(): Promise<Filed> {
  const bought = await buy(portal, [{ sku: 'WEIGHED-20W', price: '1000.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
  return { number, bought }
}

test('a price that the table tells stands at the button; who presses it agrees to just that, and is asked about any other', async () => {
  const filed = await weighed()
  const { customerId } = filed.bought
  const choice = await readPickupChoice(portal, await caseOf(portal, filed.number), customerId)
  expect(choice?.price).toMatchObject({ amount: { amountMinor: 2_290 }, source: 'table' })
  const wish = { day: await dayToCome(filed.number), part: 'morning', place: 'order', phone: '+49 30 5550101', shownMinor: 2_290 } as const
  // Another price stood there: theirs to look at, and nothing is booked.
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish, shownMinor: 2_289 })).toEqual({ done: true })
  expect(await caseOf(portal, filed.number)).toMatchObject({ pickupWish: null, shipping: { agreedAt: null, source: 'table' } })
  expect(await book(filed)).toEqual({ done: false, because: 'not-agreed' })

  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish })).toEqual({ done: true })
  expect(await caseOf(portal, filed.number)).toMatchObject({
    pickupWish: { day: wish.day },
    shipping: { amount: { amountMinor: 2_290 }, agreedAt: expect.any(String) },
    decision: { refund: { amountMinor: 90_710 } },
  })
})

test('for a place that the table does not know staff name the price, whatever stood at the button for another', async () => {
  const filed = await weighed()
  const { customerId } = filed.bought
  const paris = {
    name: 'Ada',
    company: null,
    street: 'Rue 1',
    addition: null,
    postcode: '75001',
    city: 'Paris',
    region: null,
    country: 'FR',
  }
  const { id: place } = await portal.db.customerAddress.create({ data: { ...paris, customerId, phone: null }, select: { id: true } })
  const wish = { day: await dayToCome(filed.number), part: 'morning', place, phone: '+49 30 5550101', shownMinor: 2_290 } as const
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish })).toEqual({ done: true })
  expect(await caseOf(portal, filed.number)).toMatchObject({ pickupWish: { address: { city: 'Paris' } }, shipping: null })
  expect(await book(filed)).toEqual({ done: false, because: 'not-agreed' })
  await named(filed, 4_990)
  // Another place again: what was asked for the one before is no more.
  await portal.db.customerAddress.update({ where: { id: place }, data: { postcode: '75002' }, select: { id: true } })
  expect(await choosePickup(portal, { ...(await asCustomer(filed)), ...wish })).toEqual({ done: true })
  expect((await caseOf(portal, filed.number)).shipping).toBeNull()
  await named(filed, 4_990)
  expect((await caseOf(portal, filed.number)).shipping?.chosen?.address.city).toBe('Paris')
})

test('a price above the one shown before filing is told with both, and the refund is by the agreed one', async () => {
  const filed = await weighed()
  const offerId = await named(filed, 3_290)
  expect((await mailsOf(portal, filed.number)).at(-1)?.payload).toMatchObject({
    price: { amountMinor: 3_290 },
    quoted: { amountMinor: 2_290 },
  })
  expect(await agreeToShipping(portal, { ...(await asCustomer(filed)), offerId })).toEqual({ done: true })
  expect(await minor(filed.number)).toBe(89_710)
})

test('who sent it without a pickup of ours is charged for no courier, though one was quoted', async () => {
  const filed = await weighed()
  expect(await minor(filed.number)).toBe(90_710)
  const arrived = { ...(await askOf(portal, filed.number, agent)), step: 'arrive', note: null, shipment: null } as const
  expect(await advanceCase(portal, { ...arrived, version: 1 })).toEqual({ done: false, because: 'moved-on' })
  expect(await minor(filed.number)).toBe(90_710)
  expect(await advanceCase(portal, arrived)).toEqual({ done: true })
  expect(await minor(filed.number)).toBe(93_000)
})
