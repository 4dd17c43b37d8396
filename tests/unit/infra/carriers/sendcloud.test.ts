import { afterEach, beforeEach, expect, test } from 'vitest'

import type { BookingInput } from '#app/domain/parcels/carrier.ts'
import { openSendcloud } from '#app/infra/carriers/sendcloud/open-sendcloud.ts'

import { type LocalSendcloud, startLocalSendcloud } from '../../../../scripts/local-carriers/sendcloud/start.ts'

const patience = () => AbortSignal.timeout(20_000)
const at = (country: string, city: string) => ({
  address: { name: 'Ada Beispiel', street: 'Lindenweg 4', addition: null, postcode: '10115', city, region: null, country },
  phone: '+49 30 5550100',
  email: 'ada@example.com',
})
const parcel = { grams: 12_400, lengthMm: 700, widthMm: 500, heightMm: 420 }
const wanted: BookingInput = {
  from: at('DE', 'Berlin'),
  to: at('DE', 'Bremen'),
  parcels: [parcel],
  reference: 'EMR-2026-000123',
  key: '7b1a2c3d-0000-4000-8000-000000000001',
  service: null,
  day: '2026-12-03',
  windowFrom: '08:00',
  windowTo: '13:00',
}

let server: LocalSendcloud
const carrier = () => openSendcloud({ ...server.access, books: 'press' })

beforeEach(async () => {
  server = await startLocalSendcloud({ now: () => new Date('2026-11-30T10:00:00Z') })
})
afterEach(() => server.stop())

/** What the list of returns is looked through for is of these days. */
async function serverOfToday(): Promise<void> {
  await server.stop()
  server = await startLocalSendcloud()
}
const later = { ...wanted, day: nextTuesday() }

function nextTuesday(): string {
  const day = new Date()
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() !== 2)
  return day.toISOString().slice(0, 10)
}

test('what a courier comes for has a price, the cheapest first; what has to be brought somewhere is not offered', async () => {
  const answer = await carrier().rates(wanted, patience())
  expect(answer).toEqual({
    kind: 'rates',
    rates: [
      { service: 'dpd:return/pickup', carrier: 'DPD', amount: { amountMinor: 1275, currency: 'EUR' } },
      { service: 'dhl_de:return/pickup', carrier: 'DHL', amount: { amountMinor: 1466, currency: 'EUR' } },
      { service: 'dhl_de:freight/pickup', carrier: 'DHL', amount: { amountMinor: 5680, currency: 'EUR' } },
    ],
  })
  const heavy = await carrier().rates({ ...wanted, parcels: [{ ...parcel, grams: 400_000 }] }, patience())
  expect(heavy).toMatchObject({ kind: 'refused' })
})

test('a booking is a return and a courier at the hours of where the parcel is, with its label and the price that was quoted', async () => {
  const answer = await carrier().book(wanted, patience())
  expect(answer).toMatchObject({
    kind: 'booked',
    booked: { carrier: 'DPD', cost: { amountMinor: 1275, currency: 'EUR' }, dropOffCode: null },
  })
  const booked = answer.kind === 'booked' ? answer.booked : null
  expect(
    Buffer.from(booked?.label?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(booked?.trackingNumber).toBe(server.books.returns[0]?.trackingNumber)
  expect(server.books.pickups[0]?.asked.time_slots).toEqual([{ start_at: '2026-12-03T07:00:00Z', end_at: '2026-12-03T12:00:00Z' }])
  const athens = { ...wanted, key: '7b1a2c3d-0000-4000-8000-000000000002', from: at('GR', 'Athen'), day: '2027-06-03' }
  await carrier().book(athens, patience())
  expect(server.books.pickups[1]?.asked.time_slots).toEqual([{ start_at: '2027-06-03T05:00:00Z', end_at: '2027-06-03T10:00:00Z' }])
})

test('what a labelless service is brought with is a code to show, not a label', async () => {
  const answer = await carrier().book({ ...wanted, service: 'dhl_de:return/pickup' }, patience())
  const booked = answer.kind === 'booked' ? answer.booked : null
  expect(booked).toMatchObject({ label: null, dropOffCode: { format: 'png' } })
  expect(
    Buffer.from(booked?.dropOffCode?.bytes ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

const moments = ['announce-synchronously', 'GET /api/v3/returns/', 'POST /api/v3/pickups', 'documents/label']
test.each(moments)('one return and one courier, although the connection broke at %s, before and after it was done', async (moment) => {
  await serverOfToday()
  for (const mishap of ['hang-up', 'hang-up-after', 500] as const) {
    server.plan(mishap, moment)
    await carrier().book(later, patience())
  }
  server.planned.splice(0)
  const answer = await carrier().book(later, patience())
  expect(answer).toMatchObject({ kind: 'booked' })
  expect([server.books.returns.length, server.books.pickups.length]).toEqual([1, 1])
  const found = await carrier().findBooked(later.key, patience())
  expect([answer, found].map((each) => each.kind === 'booked' && { ...each.booked, label: each.booked.label?.format })).toEqual([
    expect.objectContaining({ carrier: 'DPD', label: 'pdf', bookingId: `${server.books.returns[0]?.id}:${server.books.pickups[0]?.id}` }),
    answer.kind === 'booked' && { ...answer.booked, label: 'pdf' },
  ])
})

test('what is booked is found among many, half a booking is none, and what is called off is none', async () => {
  await serverOfToday()
  expect(await carrier().findBooked(later.key, patience())).toEqual({ kind: 'none' })
  await carrier().book(later, patience())
  const [known] = server.books.returns
  if (!known) throw new Error('nothing was booked')
  const others = Array.from({ length: 85 }, (_, place) => ({
    ...known,
    id: place,
    asked: { ...known.asked, order_number: `X ${place}`, external_reference: `x${place}` },
  }))
  server.books.returns.unshift(...others)
  expect(await carrier().findBooked(later.key, patience())).toMatchObject({
    kind: 'booked',
    booked: { trackingNumber: known.trackingNumber },
  })
  const [pickup] = server.books.pickups.splice(0)
  expect(await carrier().findBooked(later.key, patience())).toEqual({ kind: 'none' })
  if (pickup) server.books.pickups.push(pickup)
  await carrier().cancel(`${known.id}:${pickup?.id ?? 0}`, patience())
  expect(await carrier().findBooked(later.key, patience())).toEqual({ kind: 'none' })
})

test('a no says of what: a day on which nobody comes leaves nothing booked', async () => {
  expect(await carrier().book({ ...wanted, day: '2026-12-06' }, patience())).toMatchObject({
    kind: 'refused',
    about: 'day',
    words: /Sunday/,
  })
  expect(server.books.returns.at(-1)?.steps.at(-1)?.code).toBe('cancelled')
  const nowhere = { ...wanted, from: { ...wanted.from, address: { ...wanted.from.address, city: '' } } }
  expect(await carrier().book(nowhere, patience())).toMatchObject({ kind: 'refused', about: null })
  server.plan(
    { status: 400, body: { errors: [{ field: 'from_address.postal_code', message: 'is unknown', code: 'invalid' }] } },
    'announce',
  )
  const other = { ...wanted, key: '7b1a2c3d-0000-4000-8000-000000000009' }
  expect(await carrier().book(other, patience())).toEqual({
    kind: 'refused',
    about: 'address',
    words: 'from_address.postal_code: is unknown',
  })
})

test('a booking is called off until the courier has the parcel, and calling it off again changes nothing', async () => {
  const answer = await carrier().book(wanted, patience())
  const id = answer.kind === 'booked' ? answer.booked.bookingId : ''
  expect(await carrier().cancel(id, patience())).toEqual({ kind: 'cancelled' })
  expect(await carrier().cancel(id, patience())).toEqual({ kind: 'cancelled' })
  expect(server.books.pickups[0]?.cancelledAt).not.toBeNull()
  const again = await carrier().book({ ...wanted, key: '7b1a2c3d-0000-4000-8000-000000000003' }, patience())
  if (again.kind !== 'booked') throw new Error('was not booked')
  server.act(again.booked.trackingNumber, 'pick_up')
  expect(await carrier().cancel(again.booked.bookingId, patience())).toMatchObject({ kind: 'too_late' })
})

test('a notice and the tracking tell the same events by the same names; one that Sendcloud did not sign tells nothing', async () => {
  const answer = await carrier().book(wanted, patience())
  const number = answer.kind === 'booked' ? answer.booked.trackingNumber : ''
  for (const what of ['pick_up', 'move', 'out', 'deliver']) server.act(number, what)
  const told = server.notices.told.map((body) => {
    const [name, signature] = Object.entries(server.headersOf(body))[0] ?? ['', '']
    return carrier().readNotice(Buffer.from(body), { [name.toLowerCase()]: signature })
  })
  const events = told.flatMap((read) => (read.kind === 'news' ? read.news.events : []))
  expect(events.map(({ status }) => status)).toEqual(['picked_up', 'in_transit', 'out_for_delivery', 'delivered'])
  const tracked = await carrier().track(number, 'dpd', patience())
  if (tracked.kind !== 'news') throw new Error('nothing was told')
  expect(tracked.news).toMatchObject({ carrier: 'dpd', expectedOn: '2026-12-02' })
  expect(tracked.news.events.map(({ id }) => id)).toEqual(expect.arrayContaining(events.map(({ id }) => id)))
  const body = Buffer.from(server.notices.told[0] ?? '')
  for (const signature of [undefined, '', 'ab', '0'.repeat(64)])
    expect(carrier().readNotice(body, { 'sendcloud-signature': signature })).toEqual({ kind: 'not_theirs' })
  const odd = '{"action":"integration_updated"}'
  expect(carrier().readNotice(Buffer.from(odd), { 'sendcloud-signature': server.headersOf(odd)['Sendcloud-Signature'] })).toEqual({
    kind: 'unreadable',
  })
})

test('a word that nobody has read moves nothing, and a parcel of somebody else is unknown', async () => {
  const notice = (message: string) => {
    const body = JSON.stringify({
      action: 'parcel_status_changed',
      timestamp: 1_764_500_000,
      parcel: { tracking_number: 'X1', status: { id: 1, message } },
    })
    const read = carrier().readNotice(Buffer.from(body), { 'sendcloud-signature': server.headersOf(body)['Sendcloud-Signature'] })
    return read.kind === 'news' ? read.news.events : null
  }
  expect(notice('Teleported')).toEqual([])
  expect(notice('Delivered')).toMatchObject([{ status: 'delivered', at: '2025-11-30T10:53:20.000Z' }])
  expect(await carrier().track('X1', 'dpd', patience())).toEqual({ kind: 'unknown' })
})

test('the keys are in no word of an answer, whatever goes wrong', async () => {
  const wrong = openSendcloud({ ...server.access, secret: 'another-secret-key', books: 'press' })
  server.plan('cut', 'shipping-options')
  const answers = [
    await carrier().rates(wanted, patience()),
    await wrong.rates(wanted, patience()),
    await openSendcloud({ ...server.access, origin: 'http://127.0.0.1:9', books: 'press' }).rates(wanted, patience()),
  ]
  expect(answers.map(({ kind }) => kind)).toEqual(['unreachable', 'refused', 'unreachable'])
  expect(JSON.stringify(answers)).not.toMatch(/local-public-key|another-secret-key|local-secret-key/)
})
