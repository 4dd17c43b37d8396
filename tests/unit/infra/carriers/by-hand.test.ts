import { expect, test } from 'vitest'

import { carrierOf } from '#app/infra/carriers/carrier-of.ts'

test('a store without a carrier is asked nothing: its rates and bookings are by hand, and nobody can tell of its parcels', async () => {
  const carrier = carrierOf({ carriers: {} }, 'de')
  const place = {
    address: { name: 'A', street: 'B 1', addition: null, postcode: '10115', city: 'Berlin', region: null, country: 'DE' },
    phone: '030 1',
    email: null,
  }
  const parcels = [{ grams: 5_000, lengthMm: 400, widthMm: 300, heightMm: 200 }]
  const journey = { from: place, to: place, parcels, reference: 'EMR-2026-000001' }
  const { signal } = new AbortController()
  expect(carrier.name).toBe('by_hand')
  expect(await carrier.rates(journey, signal)).toEqual({ kind: 'by_hand' })
  const booking = { ...journey, key: 'k', service: null, day: '2026-12-03', windowFrom: '08:00', windowTo: '13:00' }
  expect(await carrier.book(booking, signal)).toEqual({ kind: 'by_hand' })
  expect(await carrier.findBooked('k', signal)).toEqual({ kind: 'none' })
  expect(await carrier.cancel('b', signal)).toEqual({ kind: 'by_hand' })
  expect(await carrier.track('1Z', 'UPS', signal)).toEqual({ kind: 'unknown' })
  expect(carrier.readNotice(Buffer.from('{}'), {})).toEqual({ kind: 'not_theirs' })
})
