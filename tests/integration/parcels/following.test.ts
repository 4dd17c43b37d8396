import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { listQueue } from '#app/infra/cases/list-queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { action } from '#app/routes/webhooks.sendcloud.ts'
import { action as easypost } from '#app/routes/webhooks.easypost.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { askCarriers, handOverSilent } from '#app/usecases/parcels/ask-carriers.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import { contextOf, resultOf } from '#tests/support/context.ts'
import { agreeOnShipping, askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { courierDayIn } from '#tests/support/courier-day.ts'
import { makePortal } from '#tests/support/portal.ts'
import { type LocalSendcloud, startLocalSendcloud } from '#scripts/local-carriers/sendcloud/start.ts'

let carrier: LocalSendcloud
let portal: Portal
let close: () => Promise<void>
let agent: string

beforeAll(async () => {
  carrier = await startLocalSendcloud()
  ;({ portal, close } = await makePortal({ CARRIERS: JSON.stringify({ de: carrier.access }) }))
  agent = await hire(portal, 'agent')
})
afterAll(async () => {
  await close()
  await carrier.stop()
})

const clamp = { sku: 'CLAMP', price: '100.00' }
const place = {
  name: 'Ada Beispiel',
  street: 'Lindenweg 4',
  addition: null,
  postcode: '10115',
  city: 'Berlin',
  region: null,
  country: 'DE',
}

let made = 0
/** A parcel that the carrier has announced and nobody has yet. */
function announced(): string {
  made += 1
  const trackingNumber = `DPD${String(made).padStart(12, '0')}`
  const address = { name: place.name, address_line_1: place.street, postal_code: place.postcode, city: place.city, country_code: 'DE' }
  const at = new Date().toISOString()
  carrier.books.returns.push({
    id: made,
    parcelId: made,
    asked: {
      from_address: address,
      to_address: address,
      ship_with: { type: 'shipping_option_code', shipping_option_code: 'dpd:return/pickup' },
      weight: { value: 2, unit: 'kg' },
      collo_count: 1,
      send_tracking_emails: false,
    },
    option: {
      code: 'dpd:return/pickup',
      name: 'DPD',
      carrier: { code: 'dpd', name: 'DPD' },
      firstMile: 'pickup',
      labelless: false,
      base: 1,
      perKilogram: 1,
      abroad: 1,
      mostKilograms: 30,
    },
    cost: '1.00',
    trackingNumber,
    createdAt: at,
    steps: [{ code: 'announced', subCode: 'none', message: 'Announced', at }],
  })
  return trackingNumber
}

type Sent = Readonly<{ number: string; trackingNumber: string; bought: Bought }>

/** A return whose courier is booked, with the carrier's number. */
async function booked(): Promise<Sent> {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(9), deliveredAt: daysAgo(6) })
  const [lineId = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId }] })
  expect(await approveCase(portal, await askOf(portal, number, agent))).toEqual({ done: true })
  await agreeOnShipping(portal, number, agent)
  const trackingNumber = announced()
  const agreed = {
    carrier: 'DPD',
    day: courierDayIn(2),
    windowFrom: '08:00',
    windowTo: '13:00',
    trackingNumber,
    parcels: 1,
    address: place,
    phone: '+49 30 5550100',
  }
  await agreeOnShipping(portal, number, agent)
  expect(await bookPickup(portal, { ...(await askOf(portal, number, agent)), ...agreed })).toEqual({ done: true })
  return { number, trackingNumber, bought }
}

/** What the carrier tells when this happens to a parcel, not yet sent. */
function happens(trackingNumber: string, ...what: string[]): string[] {
  const before = carrier.notices.told.length
  for (const each of what) carrier.act(trackingNumber, each)
  return carrier.notices.told.slice(before)
}

function post(body: string, headers: Readonly<Record<string, string>>, handler = action): Promise<unknown> {
  const request = new Request('http://localhost:4000/webhooks/sendcloud', { method: 'POST', body, headers })
  return resultOf(handler, { request, params: {}, context: contextOf(portal) })
}

async function tell(body: string): Promise<void> {
  expect(await post(body, carrier.headersOf(body))).toMatchObject({ status: 200 })
}

const stepsOf = async (number: string) => (await caseOf(portal, number)).events.map(({ step, actor }) => `${step} ${actor}`).reverse()
const legOf = async (number: string) => (await caseOf(portal, number)).legs[0]

beforeEach(() => portal.db.$executeRaw`UPDATE parcel_leg SET ended_at = clock_timestamp() WHERE ended_at IS NULL`)

test('a request moves with its parcel: picked up, then arrived, each at its time and told once, however often it is told', async () => {
  const { number, trackingNumber } = await booked()
  expect(await legOf(number)).toBeUndefined()
  const [picked = ''] = happens(trackingNumber, 'pick_up')
  await tell(picked)
  expect((await caseOf(portal, number)).state).toBe('picked_up')
  expect(await legOf(number)).toMatchObject({ kind: 'return', carrier: 'DPD', status: 'picked_up', trackingNumber })
  const rest = happens(trackingNumber, 'move', 'out', 'deliver')
  for (const body of [...rest, picked, ...rest]) await tell(body)
  const view = await caseOf(portal, number)
  expect(view.state).toBe('received')
  expect(await stepsOf(number)).toEqual(['file customer', 'approve staff', 'book_pickup staff', 'pick_up system', 'receive system'])
  expect((await mailsOf(portal, number)).filter(({ kind }) => kind === 'parcel-received')).toHaveLength(1)
  const delivered = carrier.books.returns.find((each) => each.trackingNumber === trackingNumber)?.steps.at(-1)?.at
  expect(await legOf(number)).toMatchObject({ status: 'delivered', since: delivered })
  expect(view.events[0]?.at).toBe(delivered)
})

test('told in any order, and twice, a parcel and its request end in the same place', async () => {
  const ends = []
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1, 1, 2],
    [3, 3, 0, 2, 0, 1],
  ]) {
    const { number, trackingNumber } = await booked()
    const told = happens(trackingNumber, 'pick_up', 'move', 'out', 'deliver')
    await Promise.all(order.map((at) => tell(told[at] ?? '')))
    const leg = await legOf(number)
    ends.push({
      state: (await caseOf(portal, number)).state,
      status: leg?.status,
      mails: (await mailsOf(portal, number)).map(({ kind }) => kind),
    })
  }
  expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1)
  expect(ends[0]).toMatchObject({ state: 'received', status: 'delivered' })
})

test('a parcel of a request that was taken back moves nothing', async () => {
  const { number, trackingNumber, bought } = await booked()
  const { version } = await caseOf(portal, number)
  expect(await withdrawCase(portal, { number, version, customerId: bought.customerId, from: null })).toMatchObject({ done: true })
  for (const body of happens(trackingNumber, 'pick_up', 'deliver')) await tell(body)
  expect((await caseOf(portal, number)).state).toBe('withdrawn')
})

test('what is not signed, signed by another, changed or too long is refused, and nothing of it is kept', async () => {
  const { number, trackingNumber } = await booked()
  const [body = ''] = happens(trackingNumber, 'deliver')
  const signed = carrier.headersOf(body)
  expect(await post(body, {})).toMatchObject({ status: 401 })
  expect(await post(body, { 'Sendcloud-Signature': '0'.repeat(64) })).toMatchObject({ status: 401 })
  expect(await post(`${body} `, signed)).toMatchObject({ status: 401 })
  // The other carrier has no store here: whatever it signs is nobody's word.
  expect(await post(body, { 'X-Hmac-Signature': 'hmac-sha256-hex=00' }, easypost)).toMatchObject({ status: 401 })
  expect(await post('x'.repeat(300_000), { 'Sendcloud-Signature': '00' })).toMatchObject({ status: 413 })
  expect((await caseOf(portal, number)).state).toBe('pickup_booked')
  expect(await portal.db.parcelNews.count({ where: { leg: { trackingNumber } } })).toBe(0)
})

test('a number that nobody knows, one of another store and a notice of something else change nothing', async () => {
  const { number, trackingNumber } = await booked()
  const [body = ''] = happens(trackingNumber, 'pick_up')
  await portal.db.$executeRaw`UPDATE parcel_leg SET store = 'us' WHERE tracking_number = ${trackingNumber}`
  await tell(body)
  await tell(body.replaceAll(trackingNumber, 'NOBODYS'))
  await tell('{"action":"integration_updated"}')
  expect((await caseOf(portal, number)).state).toBe('pickup_booked')
})

test('what a lost notice would have told is asked for: a few at a time, at once for a new parcel and then ever more seldom', async () => {
  const { number, trackingNumber } = await booked()
  happens(trackingNumber, 'pick_up', 'move')
  const quiet = AbortSignal.timeout(20_000)
  expect(await askCarriers(portal, quiet)).toBe(1)
  expect((await caseOf(portal, number)).state).toBe('picked_up')
  expect(await askCarriers(portal, quiet)).toBe(0)
  const waits: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    await portal.db.$executeRaw`UPDATE parcel_leg SET due_at = clock_timestamp() WHERE tracking_number = ${trackingNumber}`
    carrier.plan(503, 'tracking')
    expect(await askCarriers(portal, quiet)).toBe(1)
    const leg = await portal.db.parcelLeg.findFirstOrThrow({ where: { trackingNumber }, select: { dueAt: true } })
    waits.push(Math.round((leg.dueAt.getTime() - Date.now()) / 3_600_000))
  }
  expect(waits).toEqual([2, 4, 8])
  happens(trackingNumber, 'deliver')
  await portal.db.$executeRaw`UPDATE parcel_leg SET due_at = clock_timestamp() WHERE tracking_number = ${trackingNumber}`
  await askCarriers(portal, quiet)
  expect((await caseOf(portal, number)).state).toBe('received')
  await portal.db.$executeRaw`UPDATE parcel_leg SET due_at = clock_timestamp() WHERE tracking_number = ${trackingNumber}`
  expect(await askCarriers(portal, quiet)).toBe(0)
})

test('a parcel that was silent for as long as the policy waits is handed to staff once, and taken back when it speaks', async () => {
  const { number, trackingNumber } = await booked()
  for (const body of happens(trackingNumber, 'pick_up')) await tell(body)
  expect(await handOverSilent(portal)).toBe(0)
  await portal.db
    .$executeRaw`UPDATE parcel_leg SET moved_at = clock_timestamp() - interval '23 days', expected_on = NULL WHERE tracking_number = ${trackingNumber}`
  expect(await handOverSilent(portal)).toBe(1)
  expect(await handOverSilent(portal)).toBe(0)
  expect((await legOf(number))?.silentAt).not.toBeNull()
  const filter = {
    which: 'open',
    store: null,
    kind: null,
    state: null,
    assignee: null,
    overdue: false,
    shop: null,
    parcel: 'silent',
  } as const
  const { rows } = await listQueue(portal.db, { filter, after: null, limit: 50, staffId: agent })
  expect(rows.map((row) => row.number)).toEqual([number])
  for (const body of happens(trackingNumber, 'move')) await tell(body)
  expect((await legOf(number))?.silentAt).toBeNull()
})

test('what a carrier of ours tells of the shop’s own parcel stands beside what the shop tells, and moves the order', async () => {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(3), deliveredAt: null })
  const trackingNumber = announced()
  const number = [{ number: trackingNumber, url: null }]
  const shipment = {
    orderId: bought.orderId,
    sourceId: 'f1',
    trackings: number,
    reportedAt: new Date(),
    createdAt: new Date(),
    sourceUpdatedAt: new Date(),
  }
  const { id } = await portal.db.shipment.create({
    data: { ...shipment, contentHash: Buffer.alloc(32, 1), reportedStatus: 'in_transit' },
    select: { id: true },
  })
  for (const body of happens(trackingNumber, 'pick_up', 'deliver')) await tell(body)
  expect(await portal.db.shipment.findUniqueOrThrow({ where: { id }, select: { status: true } })).toEqual({ status: 'delivered' })
  expect(await portal.db.parcelLeg.findFirst({ where: { trackingNumber }, select: { kind: true, status: true } })).toEqual({
    kind: 'outbound',
    status: 'delivered',
  })
})
