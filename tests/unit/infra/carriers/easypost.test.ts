import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import type { BookingInput, Journey } from '#app/domain/parcels/carrier.ts'
import { carrierOf } from '#app/infra/carriers/carrier-of.ts'
import type { CarrierPort } from '#app/infra/carriers/carrier-port.ts'
import { type LocalEasyPost, startLocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'

let server: LocalEasyPost
let carrier: CarrierPort
beforeAll(async () => {
  // A Monday.
  server = await startLocalEasyPost({ now: () => new Date('2026-11-30T15:00:00Z') })
  carrier = carrierOf({ carriers: { us: { ...server.access, books: 'press' } } }, 'us')
})
afterEach(() => {
  server.planned.length = 0
})
afterAll(() => server.stop())

const { signal } = new AbortController()
const from = {
  address: { name: 'Riley', street: '12 Elm St', addition: null, postcode: '97201', city: 'Portland', region: 'OR', country: 'US' },
  phone: '+1 503 555 0100',
  email: null,
}
const to = {
  address: {
    name: 'Returns',
    street: '1200 Freight Way',
    addition: 'Dock 7',
    postcode: '89502',
    city: 'Reno',
    region: 'NV',
    country: 'US',
  },
  phone: '+1 775 555 0100',
  email: null,
}
/** 22 pounds and a little. */
const machine = { grams: 10_000, lengthMm: 600, widthMm: 400, heightMm: 300 }
const journey: Journey = { from, to, parcels: [machine], reference: 'EMR-2026-000001' }
const booking = (key: string, change: Partial<BookingInput> = {}): BookingInput => {
  return { ...journey, key, service: 'UPS/Ground', day: '2026-12-03', windowFrom: '08:00', windowTo: '13:00', ...change }
}

async function booked(input: BookingInput) {
  const answer = await carrier.book(input, signal)
  if (answer.kind !== 'booked') throw new Error(JSON.stringify(answer))
  return answer.booked
}

/** What EasyPost was charged for under a key. */
function madeBy(key: string) {
  const shipments = server.books.shipments.filter(({ asked, bought }) => asked.reference === key && bought !== null)
  const pickups = server.books.pickups.filter(({ reference, status }) => reference === key && status === 'scheduled')
  return { labels: shipments.filter(({ refund }) => refund === null).length, pickups: pickups.length }
}

test('the rates of a parcel come the cheapest first, by its weight to the pound, in the words that customers know', async () => {
  expect(await carrier.rates(journey, signal)).toEqual({
    kind: 'rates',
    rates: [
      { service: 'UPS/Ground', carrier: 'UPS', amount: { amountMinor: 2566, currency: 'USD' } },
      { service: 'USPS/GroundAdvantage', carrier: 'USPS', amount: { amountMinor: 2613, currency: 'USD' } },
      { service: 'FedEx/FEDEX_GROUND', carrier: 'FedEx', amount: { amountMinor: 2657, currency: 'USD' } },
      { service: 'UPS/3DaySelect', carrier: 'UPS', amount: { amountMinor: 4535, currency: 'USD' } },
    ],
  })
  const asked = server.books.shipments.at(-1)
  expect(asked?.asked.parcel).toEqual({ weight: 352.8, length: 23.7, width: 15.8, height: 11.9 })
  // The parcel goes from the customer to the warehouse, however EasyPost wants to be told.
  expect([asked?.from.city, asked?.to.city]).toEqual(['Portland', 'Reno'])
})

test('what no carrier takes is refused in the carriers’ own words, and more parcels than one before anybody is asked', async () => {
  const heavy = { ...journey, parcels: [{ ...machine, grams: 70_000 }] }
  expect(await carrier.rates(heavy, signal)).toEqual({ kind: 'refused', words: expect.stringContaining('UPS: Maximum weight exceeded') })
  const several = await carrier.book(booking('several', { parcels: [machine, machine] }), signal)
  expect(several).toEqual({ kind: 'refused', about: 'parcel', words: expect.stringContaining('one parcel') })
})

test('a booking is a label, a number and a pickup, with what all of it costs; asked for again it is the same one', async () => {
  const first = await booked(booking('k1'))
  expect(first).toMatchObject({ carrier: 'UPS', dropOffCode: null, cost: { amountMinor: 2566 + 610, currency: 'USD' } })
  expect(first.trackingNumber).toMatch(/^1Z/)
  expect(first.label?.format).toBe('pdf')
  expect(
    Buffer.from(first.label?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await carrier.findBooked('k1', signal)).toEqual({
    kind: 'booked',
    booked: expect.objectContaining({ bookingId: first.bookingId }),
  })
  expect((await booked(booking('k1'))).bookingId).toBe(first.bookingId)
  expect(madeBy('k1')).toEqual({ labels: 1, pickups: 1 })
  expect(await carrier.findBooked('nobody', signal)).toEqual({ kind: 'none' })
})

test('cut off after any of its questions, whether EasyPost acted or not, a booking asked for again is one label and one pickup', async () => {
  const questions = ['POST /v2/shipments', '/buy', 'POST /v2/pickups', '/pickups/', '/buy', 'GET /v2/shipments', 'GET /v2/pickups']
  let at = 0
  for (const on of questions)
    for (const mishap of ['hang-up', 'hang-up-after'] as const) {
      const key = `cut-${(at += 1)}`
      server.plan(mishap, on)
      const answer = await carrier.book(booking(key), signal)
      if (answer.kind !== 'booked') expect(answer.kind).toBe('unreachable')
      server.planned.length = 0
      const again = await booked(booking(key))
      expect(await carrier.findBooked(key, signal)).toMatchObject({ booked: { bookingId: again.bookingId } })
      expect([on, mishap, madeBy(key)]).toEqual([on, mishap, { labels: 1, pickups: 1 }])
    }
})

test('where nobody comes on that day, the label is given back and the answer says whose word it is', async () => {
  const sunday = await carrier.book(booking('sunday', { day: '2026-12-06' }), signal)
  expect(sunday).toEqual({ kind: 'refused', about: 'day', words: 'UPS: No pickup is available on the requested day.' })
  expect(madeBy('sunday')).toEqual({ labels: 0, pickups: 0 })
  const past = await carrier.book(booking('past', { day: '2026-11-27' }), signal)
  expect(past).toEqual({ kind: 'refused', about: 'day', words: 'The pickup time is in the past.' })
  expect(await carrier.findBooked('past', signal)).toEqual({ kind: 'none' })
  // The same key on another day is a new label: the one that was given back is no good any more.
  expect((await booked(booking('past'))).label).not.toBeNull()
  expect(madeBy('past')).toEqual({ labels: 1, pickups: 1 })
})

test('an address that EasyPost does not take is about the address', async () => {
  server.plan(
    {
      status: 422,
      body: {
        error: {
          code: 'ADDRESS.VERIFY.FAILURE',
          message: 'Address not found',
          errors: [{ field: 'street1', message: 'House number is missing' }],
        },
      },
    },
    'POST /v2/shipments',
  )
  const answer = await carrier.book(booking('nowhere'), signal)
  expect(answer).toEqual({ kind: 'refused', about: 'address', words: 'Address not found House number is missing' })
})

test('a booking is cancelled once, however often that is asked; once the parcel is on its way it is too late', async () => {
  const one = await booked(booking('c1'))
  server.plan('hang-up-after', '/cancel')
  expect((await carrier.cancel(one.bookingId, signal)).kind).toBe('unreachable')
  expect(await carrier.cancel(one.bookingId, signal)).toEqual({ kind: 'cancelled' })
  expect(await carrier.cancel(one.bookingId, signal)).toEqual({ kind: 'cancelled' })
  expect(madeBy('c1')).toEqual({ labels: 0, pickups: 0 })
  expect(await carrier.cancel('shp_gone/pickup_gone', signal)).toEqual({ kind: 'cancelled' })

  const gone = await booked(booking('c2'))
  server.act(gone.trackingNumber, 'pick_up')
  expect(await carrier.cancel(gone.bookingId, signal)).toEqual({ kind: 'too_late', words: 'The parcel has been picked up.' })
})

test('the post office gives a code that is shown instead of a label', async () => {
  const { dropOffCode, carrier: name } = await booked(booking('usps', { service: 'USPS/GroundAdvantage' }))
  expect([name, dropOffCode?.format]).toEqual(['USPS', 'png'])
})

test('a parcel is followed by its number; each event has one name however often it is told, and the same in a notice', async () => {
  const { trackingNumber } = await booked(booking('t1'))
  server.act(trackingNumber, 'pick_up')
  server.act(trackingNumber, 'deliver')
  const asked = await carrier.track(trackingNumber, 'UPS', signal)
  if (asked.kind !== 'news') throw new Error(asked.kind)
  expect(asked.news).toMatchObject({ trackingNumber, carrier: 'UPS' })
  expect(asked.news.events.map(({ status }) => status)).toEqual(['label_purchased', 'picked_up', 'delivered'])
  expect(asked.news.events[1]).toMatchObject({ message: 'Picked up.', place: 'Portland, US', at: '2026-11-30T15:00:00.000Z' })
  const body = server.notices.told.at(-1) ?? ''
  const told = carrier.readNotice(Buffer.from(body), lower(server.headersOf(body)))
  expect(told).toEqual({ kind: 'news', news: asked.news })
  const { news } = (await carrier.track('1Z999', 'UPS', signal)) as Extract<typeof asked, { kind: 'news' }>
  expect(news.events).toEqual([])
})

test('only what EasyPost signed is its word; a weight may be spelt both ways; another event tells of no parcel', () => {
  const body = JSON.stringify({ description: 'batch.created', result: {} })
  const read = (text: string, headers: Record<string, string>) => carrier.readNotice(Buffer.from(text), lower(headers)).kind
  expect(read(body, server.headersOf(body))).toBe('unreadable')
  expect(read(`${body} `, server.headersOf(body))).toBe('not_theirs')
  expect(read(body, {})).toBe('not_theirs')
  const weighed = '{"result":{"weight": 17, "x":1}}'
  expect(read(weighed, server.headersOf('{"result":{"weight": 17.0, "x":1}}'))).toBe('unreadable')
  expect(read(weighed, server.headersOf('{"result":{"weight": 18.0, "x":1}}'))).toBe('not_theirs')
})

test('a key that is not known is refused in words, and a label from elsewhere is not fetched', async () => {
  const stranger = carrierOf({ carriers: { us: { ...server.access, key: 'other', books: 'press' } } }, 'us')
  expect(await stranger.rates(journey, signal)).toEqual({ kind: 'refused', words: 'This api key is no longer active.' })
})

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
