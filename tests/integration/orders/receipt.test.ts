import { findOrder } from '#app/infra/orders/find-order.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action as staffOrder } from '#app/routes/staff.orders.$id.tsx'
import { readHome } from '#app/usecases/account/read-home.ts'
import { openStep } from '#app/usecases/requests/open-step.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { noteDelivery } from '#app/usecases/orders/note-delivery.ts'
import { stateReceipt } from '#app/usecases/orders/state-receipt.ts'
import { previewOf } from '#tests/support/begun-request.ts'
import { hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { send, type Sent } from '#tests/support/odd-orders.ts'
import { days } from '#tests/support/odd-parcels.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies, statusOf } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Handed to a forwarder long ago, who told nothing since. */
const silent = (id: number) => ({
  placedHoursAgo: days(200),
  lines: [{ id: id * 10, sku: 'MOPA-60W', price: '3299.00' }],
  parcels: [
    {
      id: id * 10,
      holds: { [id * 10]: 1 },
      sentHoursAgo: days(198),
      deliveredHoursAgo: null,
      more: { tracking_company: 'Freight Forwarder', tracking_number: 'FF-0099', tracking_numbers: ['FF-0099'] },
    },
  ],
})

/** Sold in a shop four days ago and taken along. */
const overTheCounter = (id: number) => ({
  placedHoursAgo: days(4),
  lines: [{ id: id * 10, sku: 'NOVA-5W', price: '399.00' }],
  parcels: [
    {
      id: id * 10,
      holds: { [id * 10]: 1 },
      sentHoursAgo: days(4),
      deliveredHoursAgo: null,
      more: { tracking_company: null, tracking_number: null, tracking_numbers: [] },
    },
  ],
  more: { source_name: 'pos', shipping_address: null },
})

const threeNumbers = (id: number) => ({
  placedHoursAgo: days(3),
  lines: [{ id: id * 10, sku: 'MOPA-60W', price: '3299.00' }],
  parcels: [
    {
      id: id * 10,
      holds: { [id * 10]: 1 },
      sentHoursAgo: days(2),
      deliveredHoursAgo: null,
      more: {
        tracking_numbers: ['1Z5R89390357567127', '1Z879E930346834440', '1Z410E7W0392751591'],
        tracking_urls: ['https://track.example/1', 'https://track.example/2', 'https://track.example/3'],
      },
    },
  ],
})

const said = ({ customerId, orderId, parcelIds: [shipmentId = ''] }: Sent, came: boolean, key = randomUUID()) =>
  stateReceipt(portal, { customerId, orderId, shipmentId, came, key, from: null })

async function parcelOf(sent: Sent) {
  const parcel = (await findOrder(portal.db, sent))?.shipments[0]
  if (!parcel) throw new Error('there is no parcel')
  return parcel
}

const returning = ({ lineIds: [lineId = ''] }: Sent) => ({
  action: 'return' as const,
  selection: [{ lineId, quantity: 1, condition: 'unused' as const, fault: 'none' as const }],
  confirms: { accessoriesIncluded: true, originalPackaging: true },
})

async function decided(sent: Sent) {
  const seen = await previewOf(portal, { ...sent, choice: returning(sent) })
  if (!seen.done) throw new Error(seen.because)
  return seen.decision
}

const auditOf = async ({ orderId }: Sent) =>
  portal.db.auditEntry.findMany({
    where: { objectId: orderId },
    select: { action: true, actorKind: true, after: true },
    orderBy: { at: 'asc' },
  })

test('three numbers of one parcel are three to follow', async () => {
  const parcel = await parcelOf(await send(portal, threeNumbers))
  expect(parcel.trackings).toEqual(
    [1, 2, 3].map((at) => ({
      number: ['1Z5R89390357567127', '1Z879E930346834440', '1Z410E7W0392751591'][at - 1],
      url: `https://track.example/${at}`,
    })),
  )
  expect(parcel.silent).toBe(false)
})

test.each([
  ['whose carrier told nothing for 198 days', silent],
  ['that was sold over the counter', overTheCounter],
])('a parcel %s is on nobody’s way: its customer is asked, on the order and on the home page, before any request', async (_name, make) => {
  const sent = await send(portal, make)
  expect(await parcelOf(sent)).toMatchObject({ silent: true, said: null })
  expect((await readHome(portal, sent.customerId)).silent).toMatchObject([{ orderId: sent.orderId }])
  expect((await listOrders(portal, { customerId: sent.customerId, filter: {}, after: null })).orders).toMatchObject([{ silent: true }])
  for (const action of ['return', 'exchange', 'refuse', 'intercept', 'repair'] as const) {
    const step = action === 'repair' ? 'machine' : action === 'return' || action === 'exchange' ? 'items' : 'about'
    expect([action, await openStep(portal, { customerId: sent.customerId, orderId: sent.orderId, action, step })]).toEqual([
      action,
      { open: false, goTo: 'receipt' },
    ])
  }
})

test('yes: it is delivered, on a day that nobody knows, and a person looks at what is asked for', async () => {
  const sent = await send(portal, silent)
  expect(await said(sent, true)).toEqual({ done: true })
  expect(await parcelOf(sent)).toMatchObject({
    status: 'delivered',
    deliveredAt: null,
    silent: false,
    said: { came: true, by: 'customer' },
  })
  const decision = await decided(sent)
  expect(decision).toMatchObject({ outcome: 'review', deadline: null, refund: null })
  expect(decision.reasons[0]).toMatchObject({ code: 'receipt_date_unknown', effect: 'review' })
  expect(await auditOf(sent)).toMatchObject([{ action: 'receipt.state', actorKind: 'customer', after: { came: true } }])
  expect((await readHome(portal, sent.customerId)).silent).toEqual([])
  expect(await said(sent, false)).toEqual({ done: false, because: 'moved-on' })
})

test('no: the request that it was not received is open, and they can still say that it came after all', async () => {
  const sent = await send(portal, silent)
  const key = randomUUID()
  expect(await Promise.all([said(sent, false, key), said(sent, false, key)])).toEqual([{ done: true }, { done: true }])
  expect(await said(sent, false)).toEqual({ done: false, because: 'moved-on' })
  expect((await parcelOf(sent)).said).toMatchObject({ came: false, by: 'customer', conversationId: null })
  expect(await portal.db.conversation.count({ where: { orderId: sent.orderId } })).toBe(0)
  expect(
    await openStep(portal, { customerId: sent.customerId, orderId: sent.orderId, action: 'not_received', step: 'missing' }),
  ).toMatchObject({
    open: true,
    preview: { decision: { outcome: 'eligible', reasons: [{ code: 'parcel_silent' }, { code: 'carrier_asked_first' }] } },
  })
  expect((await readHome(portal, sent.customerId)).silent).toEqual([])
  expect(await parcelOf(sent)).toMatchObject({ silent: true, status: 'in_transit' })
  expect(await said(sent, true)).toEqual({ done: true })
  expect(await parcelOf(sent)).toMatchObject({ status: 'delivered', said: { came: true } })
})

test('said at once from two windows, it is kept once', async () => {
  const sent = await send(portal, silent)
  const answers = await Promise.all([said(sent, false), said(sent, false)])
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(await portal.db.receiptStatement.count({ where: { shipment: { orderId: sent.orderId } } })).toBe(1)
})

test('nobody answers for another’s parcel, nor of one that is on its way', async () => {
  const sent = await send(portal, silent)
  const other = await send(portal, threeNumbers)
  expect(await said({ ...sent, customerId: other.customerId }, true)).toEqual({ done: false, because: 'no-such-parcel' })
  expect(await said({ ...other, parcelIds: sent.parcelIds }, true)).toEqual({ done: false, because: 'no-such-parcel' })
  expect(await said(other, true)).toEqual({ done: false, because: 'moved-on' })
})

test('staff note the day, from which the return period runs, and what the carrier says later stands above it', async () => {
  const sent = await send(portal, silent)
  const [shipmentId = ''] = sent.parcelIds
  const staffId = await hire(portal, 'agent')
  const note = (receivedOn: string | null) => noteDelivery(portal, { orderId: sent.orderId, shipmentId, receivedOn, staffId, from: null })
  const day = (daysAgo: number) => new Date(Date.now() - days(daysAgo) * 3_600_000).toISOString().slice(0, 10)
  expect(await note(day(-2))).toEqual({ done: false, because: 'wrong-day' })
  expect(await note(day(210))).toEqual({ done: false, because: 'wrong-day' })
  expect(await note(null)).toEqual({ done: true })
  expect((await decided(sent)).reasons[0]).toMatchObject({ code: 'receipt_date_unknown', effect: 'review' })
  expect(await note(day(5))).toEqual({ done: true })
  expect((await parcelOf(sent)).deliveredAt?.slice(0, 10)).toBe(day(5))
  expect(await decided(sent)).toMatchObject({ outcome: 'eligible', reasons: [{ code: 'within_return_window' }, {}, {}] })
  expect(await note(day(20))).toEqual({ done: true })
  expect((await decided(sent)).outcome).toBe('ineligible')
  expect((await auditOf(sent)).map(({ action, actorKind }) => [action, actorKind])).toEqual(Array(3).fill(['receipt.note', 'staff']))
  await portal.db.trackingEvent.create({
    data: { shipmentId, sourceId: 'late', status: 'delivered', happenedAt: new Date(Date.now() - days(190) * 3_600_000) },
    select: { id: true },
  })
  expect(await note(day(3))).toEqual({ done: false, because: 'moved-on' })
})

test('staff note a delivery on the order’s page; a day before it was sent is told at the field, and money is another form', async () => {
  const sent = await send(portal, silent)
  const [parcel = ''] = sent.parcelIds
  const cookies = await staffCookies(portal, await hire(portal, 'agent'))
  const post = (form: Record<string, string>) =>
    staffOrder({
      request: browserRequest(`/staff/orders/${sent.orderId}`, cookies, form),
      context: contextOf(portal),
      params: { id: sent.orderId },
    })
  const wrong = await post({ intent: 'delivery', parcel, receivedOn: '2020-01-01' })
  expect(await statusOf(Promise.resolve(wrong))).toEqual([422, null])
  expect(JSON.stringify(wrong)).toContain('receivedOn')
  expect(await statusOf(post({ intent: 'delivery', parcel: randomUUID() }))).toEqual([404, null])
  // Without its token.
  expect(await statusOf(post({ shopRefund: randomUUID() }))).toEqual([422, null])
  expect(await statusOf(post({ intent: 'delivery', parcel, receivedOn: '' }))).toEqual([303, `/staff/orders/${sent.orderId}?delivered`])
  expect(await parcelOf(sent)).toMatchObject({ status: 'delivered', said: { by: 'staff', came: true } })
})
