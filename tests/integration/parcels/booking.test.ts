import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { listCarrierCommands, listFailedBookings } from '#app/infra/parcels/list-carrier-commands.ts'
import { reportFailedPickup } from '#app/usecases/cases/customer-steps.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { changePickup } from '#app/usecases/parcels/ask-for-pickup.ts'
import { retryBooking, settleBookingByHand } from '#app/usecases/parcels/settle-booking.ts'
import { fetchDropOffCode, printAttachments } from '#app/usecases/documents/print-documents.ts'
import { workBookings } from '#app/usecases/parcels/work-bookings.ts'
import { dropOffPng } from '#scripts/local-carriers/papers.ts'
import type { LocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'
import {
  atCarrier,
  carrierCommandsOf,
  choose,
  chosenReturn,
  type Fetched,
  openWithCarrier,
  press,
  workAllBookings,
} from '#tests/support/carrier-at-work.ts'
import { askOf, bookCourier, caseOf, courierDay, hire, mailsOf } from '#tests/support/case-life.ts'

let portal: Portal
let carrier: LocalEasyPost
let close: () => Promise<void>
let agent: string
beforeAll(async () => {
  ;({ portal, carrier, close } = await openWithCarrier())
  agent = await hire(portal, 'agent')
})
afterEach(() => {
  carrier.planned.length = 0
})
afterAll(() => close())

const keysOf = async (number: string) => (await carrierCommandsOf(portal, number)).map(({ id }) => id)
const booked = async (number: string) => {
  const { labels, pickups } = atCarrier(carrier, await keysOf(number))
  return { labels: labels.length, pickups: pickups.length }
}
const statesOf = async (number: string) => (await carrierCommandsOf(portal, number)).map(({ kind, state }) => `${kind} ${state}`)
const bookedMails = async (number: string) => (await mailsOf(portal, number)).filter(({ kind }) => kind === 'pickup-booked')

async function fetched(): Promise<Fetched> {
  const made = await chosenReturn(portal, agent)
  expect(await press(portal, made.number, agent)).toEqual({ done: true })
  await workAllBookings(portal)
  return made
}

test('one press books label and pickup; the case knows its number, both papers and the label go out with one mail', async () => {
  const { number } = await chosenReturn(portal, agent)
  const wished = (await caseOf(portal, number)).pickupWish
  expect(await press(portal, number, agent)).toEqual({ done: true })
  // Pressed twice is pressed once.
  expect(await press(portal, number, agent)).toEqual({ done: false, because: 'moved-on' })
  await workAllBookings(portal)
  const view = await caseOf(portal, number)
  expect(view.state).toBe('pickup_booked')
  expect(view.events[0]).toMatchObject({ step: 'book_pickup', actor: 'system' })
  expect(view.pickup).toMatchObject({ carrier: 'DHL Express', day: wished?.day, windowFrom: '08:00', windowTo: '13:00', parcels: 1 })
  expect(view.pickup?.trackingNumber).toMatch(/^50/)
  expect(view.documents).toEqual([expect.objectContaining({ superseded: false, carrierLabel: true })])
  expect(await booked(number)).toEqual({ labels: 1, pickups: 1 })
  const mails = await bookedMails(number)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.payload).toMatchObject({ carrierLabel: true, documentIds: [view.documents[0]?.id] })
  const row = await portal.db.pickup.findFirstOrThrow({ where: { caseId: view.id } })
  expect(row).toMatchObject({ bookedBy: agent, bookingId: expect.stringMatching(/^shp_.*\/pickup_/) })
  // What is charged is in dollars here, and the store's currency is another: no amount is better than a wrong one.
  expect(row.costMinor).toBeNull()
})

test('a no of the carrier waits for staff in its own words; a later day is asked for under another name', async () => {
  const { bought, number } = await chosenReturn(portal, agent)
  await press(portal, number, agent)
  const no = { error: { code: 'PICKUP.REQUEST.INVALID', message: 'No courier on that day', errors: [] } }
  carrier.plan({ status: 422, body: no }, 'POST /v2/pickups')
  await workAllBookings(portal)
  const view = await caseOf(portal, number)
  expect(view.state).toBe('approved')
  expect(await listCarrierCommands(portal.database.pool, view.id)).toMatchObject([
    { state: 'refused', fault: 'No courier on that day', about: 'day', attempts: 1 },
  ])
  expect((await listFailedBookings(portal.db, 10)).map(({ caseNumber }) => caseNumber)).toContain(number)
  expect(await booked(number)).toEqual({ labels: 0, pickups: 0 })
  await choose(portal, { bought, number }, 1)
  expect(await press(portal, number, agent)).toEqual({ done: true })
  await workAllBookings(portal)
  expect(await statesOf(number)).toEqual(['book dropped', 'undo done', 'book done'])
  expect(await booked(number)).toEqual({ labels: 1, pickups: 1 })
})

test('what was refused is asked again with one press, or booked by hand; then nothing is booked at the carrier', async () => {
  const again = await chosenReturn(portal, agent)
  await press(portal, again.number, agent)
  carrier.plan({ status: 402, body: { error: { code: 'PAYMENT', message: 'No funds', errors: [] } } }, '/buy')
  await workAllBookings(portal)
  const [refused] = await carrierCommandsOf(portal, again.number)
  const asked = { id: refused?.id ?? '', staffId: agent, from: null }
  expect(await retryBooking(portal, asked)).toEqual({ done: true })
  await workAllBookings(portal)
  expect(await booked(again.number)).toEqual({ labels: 1, pickups: 1 })
  expect(await retryBooking(portal, asked)).toEqual({ done: false, because: 'moved-on' })
  expect(await settleBookingByHand(portal, { ...asked, id: agent })).toEqual({ done: false, because: 'no-such-command' })

  const hand = await chosenReturn(portal, agent)
  await press(portal, hand.number, agent)
  // Booked at the carrier, and nobody heard of it.
  carrier.plan('hang-up-after', '/buy')
  carrier.plan('hang-up-after', '/buy')
  await workBookings(portal)
  await workBookings(portal)
  expect(await bookCourier(portal, hand.number, agent)).toEqual({ done: true })
  await workAllBookings(portal)
  expect(await statesOf(hand.number)).toEqual(['book by_hand', 'undo done'])
  expect(await caseOf(portal, hand.number)).toMatchObject({ state: 'pickup_booked', pickup: { carrier: 'Sample Express' } })
  expect(await bookedMails(hand.number)).toHaveLength(1)
})

test('another day is booked anew before the old one is taken back; a day that nobody comes on keeps the old one', async () => {
  const { number } = await fetched()
  const before = await caseOf(portal, number)
  const at = { day: courierDay(), windowFrom: '13:00', windowTo: '18:00', phone: '+49 30 1', address: before.pickup?.address }
  if (!at.address) throw new Error('nothing is booked')
  const change = { ...(await askOf(portal, number, agent)), ...at, address: at.address }
  const no = { error: { code: 'PICKUP.REQUEST.INVALID', message: 'Nobody comes', errors: [] } }
  carrier.plan({ status: 422, body: no }, 'POST /v2/pickups')
  expect(await changePickup(portal, change)).toEqual({ done: true })
  await workAllBookings(portal)
  expect((await caseOf(portal, number)).pickup).toEqual(before.pickup)
  expect(await booked(number)).toEqual({ labels: 1, pickups: 1 })
  expect(await changePickup(portal, change)).toEqual({ done: true })
  await workAllBookings(portal)
  const after = await caseOf(portal, number)
  expect(after.pickup).toMatchObject({ day: at.day, windowFrom: '13:00', phone: '+49 30 1' })
  expect(after.pickup?.trackingNumber).not.toBe(before.pickup?.trackingNumber)
  expect(await booked(number)).toEqual({ labels: 1, pickups: 1 })
  expect(await bookedMails(number)).toHaveLength(2)
  expect(await statesOf(number)).toEqual(['book done', 'book dropped', 'undo done', 'book done', 'cancel done'])
})

test('a withdrawal takes the booking back, also while it is being booked; a pickup that failed is taken back and booked anew', async () => {
  const one = await fetched()
  const { version } = await caseOf(portal, one.number)
  expect(await withdrawCase(portal, { number: one.number, customerId: one.bought.customerId, version, from: null })).toEqual({ done: true })
  await workAllBookings(portal)
  expect(await booked(one.number)).toEqual({ labels: 0, pickups: 0 })

  const two = await chosenReturn(portal, agent)
  await press(portal, two.number, agent)
  let open: () => void = () => undefined
  const until = new Promise<void>((resolve) => (open = resolve))
  carrier.plan({ until, when: 'before' }, 'POST /v2/shipments')
  const working = workBookings(portal)
  await expect.poll(() => carrier.planned.length).toBe(0)
  const seen = await caseOf(portal, two.number)
  await withdrawCase(portal, { number: two.number, customerId: two.bought.customerId, version: seen.version, from: null })
  open()
  await working
  await workAllBookings(portal)
  expect((await caseOf(portal, two.number)).state).toBe('withdrawn')
  expect(await statesOf(two.number)).toEqual(['book done', 'cancel done'])
  expect(await booked(two.number)).toEqual({ labels: 0, pickups: 0 })
  expect(await bookedMails(two.number)).toEqual([])

  const three = await fetched()
  const stood = await caseOf(portal, three.number)
  const input = { number: three.number, customerId: three.bought.customerId, version: stood.version, from: null, text: null }
  expect(await reportFailedPickup(portal, input)).toEqual({ done: true })
  await workAllBookings(portal)
  expect(await booked(three.number)).toEqual({ labels: 0, pickups: 0 })
  await choose(portal, three, 2)
  expect(await press(portal, three.number, agent)).toEqual({ done: true })
  await workAllBookings(portal)
  expect(await booked(three.number)).toEqual({ labels: 1, pickups: 1 })
  expect((await caseOf(portal, three.number)).state).toBe('pickup_booked')
})

test('a customer who chooses another day while the first is being booked gets the day that they chose', async () => {
  const made = await chosenReturn(portal, agent)
  const { carriers } = portal.settings
  const itself = Object.fromEntries(Object.entries(carriers).map(([store, access]) => [store, { ...access, books: 'itself' as const }]))
  const eager = { ...portal, settings: { ...portal.settings, carriers: itself } }
  await press(portal, made.number, agent)
  let open: () => void = () => undefined
  const until = new Promise<void>((resolve) => (open = resolve))
  carrier.plan({ until, when: 'before' }, 'POST /v2/shipments')
  const working = workBookings(eager)
  await expect.poll(() => carrier.planned.length).toBe(0)
  await choose(eager, made, 3)
  const wished = (await caseOf(portal, made.number)).pickupWish
  open()
  await working
  await workAllBookings(eager)
  expect((await caseOf(portal, made.number)).pickup?.day).toBe(wished?.day)
  expect(await statesOf(made.number)).toEqual(['book done', 'cancel done', 'book done'])
  expect(await booked(made.number)).toEqual({ labels: 1, pickups: 1 })
  expect(await bookedMails(made.number)).toHaveLength(1)
})

test('a code that a carrier gives instead of a label is shown to its customer alone and goes out with the mail', async () => {
  const made = await fetched()
  const view = await caseOf(portal, made.number)
  expect(view.documents[0]).toMatchObject({ dropOffCode: false })
  const code = await dropOffPng('USPS:9400')
  await portal.db.pickup.update({
    where: { id: view.pickup?.id ?? '' },
    data: { dropOffCode: Uint8Array.from(code) },
    select: { id: true },
  })
  const shown = await caseOf(portal, made.number)
  expect(shown.documents[0]).toMatchObject({ dropOffCode: true })
  const documentId = shown.documents[0]?.id ?? ''
  const own = await fetchDropOffCode(portal, { documentId, reader: { customerId: made.bought.customerId } })
  expect(own).toMatchObject({ format: 'png', fileName: `${made.number}-drop-off-code.png` })
  const other = await chosenReturn(portal, agent)
  expect(await fetchDropOffCode(portal, { documentId, reader: { customerId: other.bought.customerId } })).toBeNull()
  expect((await printAttachments(portal, [documentId])).map(({ fileName }) => fileName)).toContain(`${made.number}-drop-off-code.png`)
})

test('a store that lets the portal book by itself needs no press; one without a carrier is told so', async () => {
  const { carriers } = portal.settings
  const itself = Object.fromEntries(Object.entries(carriers).map(([store, access]) => [store, { ...access, books: 'itself' as const }]))
  const { number } = await chosenReturn({ ...portal, settings: { ...portal.settings, carriers: itself } }, agent)
  await workAllBookings(portal)
  expect((await caseOf(portal, number)).state).toBe('pickup_booked')
  const row = await portal.db.pickup.findFirstOrThrow({ where: { case: { number } } })
  expect(row.bookedBy).toBeNull()

  const none = { ...portal, settings: { ...portal.settings, carriers: {} } }
  const other = await chosenReturn(none, agent)
  expect(await press(none, other.number, agent)).toEqual({ done: false, because: 'no-carrier' })
})
