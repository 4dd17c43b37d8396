import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { UnannouncedReturnSaid } from '#app/domain/parcels/unannounced-return.ts'
import { listUnannouncedReturns } from '#app/infra/parcels/unannounced-returns.ts'
import { openPortal, type Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { matchParcel } from '#app/usecases/parcels/match-parcel.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { readMatch, recordParcel, sendParcelAway } from '#app/usecases/parcels/unannounced-returns.ts'
import { askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'

let portal: Portal
let close: () => Promise<void>
let robin: string
let kim: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  robin = await hire(portal, 'admin')
  kim = await hire(portal, 'agent')
})
afterAll(() => close())

const nothing: UnannouncedReturnSaid = {
  trackingNumber: null,
  contents: 'A clamp',
  senderName: null,
  orderNumber: null,
  serial: null,
  email: null,
}
const today = () => new Date().toISOString().slice(0, 10)

async function record(said: Partial<UnannouncedReturnSaid> = {}, arrivedOn = today()): Promise<string> {
  const known = new Set((await listUnannouncedReturns(portal.db, 'waiting')).map(({ id }) => id))
  const input = { ...nothing, ...said, key: randomUUID(), arrivedOn, staffId: robin, from: null }
  expect(await recordParcel(portal, input)).toEqual({ done: true })
  const [made] = (await listUnannouncedReturns(portal.db, 'waiting')).filter(({ id }) => !known.has(id))
  return made?.id ?? ''
}

const buyClamps = (change: Parameters<typeof buy>[2] = {}) =>
  buy(portal, [{ sku: 'CLAMP', title: 'Clamp', price: '100.00', quantity: 3 }], change)
const matchInput = (parcelId: string, { orderId, lineIds }: Bought, quantity = 1) => ({
  parcelId,
  orderId,
  staffId: robin,
  from: null,
  lines: [{ lineId: lineIds[0] ?? '', quantity, condition: 'unused' as const }],
})
const stateOf = async (parcelId: string) =>
  await portal.db.strayParcel.findUniqueOrThrow({ where: { id: parcelId }, select: { state: true, caseId: true } })

async function matched(parcelId: string, bought: Bought, quantity = 1): Promise<string> {
  const done = await matchParcel(portal, matchInput(parcelId, bought, quantity))
  if (!done.done) throw new Error(done.because)
  return done.number
}

test('a parcel waits in the list until it is matched, the longest here first, and the same form records it once', async () => {
  const key = randomUUID()
  const input = { ...nothing, contents: 'Twice', key, arrivedOn: today(), staffId: robin, from: null }
  await Promise.all([recordParcel(portal, input), recordParcel(portal, input), recordParcel(portal, input)])
  const later = await record({ contents: 'Later' }, daysAgo(3).slice(0, 10))
  const rows = await listUnannouncedReturns(portal.db, 'waiting')
  expect(rows.map(({ contents }) => contents)).toEqual(['Later', 'Twice'])
  expect(rows[0]?.id).toBe(later)
})

test('no parcel arrived tomorrow, or a year ago', async () => {
  for (const arrivedOn of [new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), daysAgo(365).slice(0, 10)]) {
    const input = { ...nothing, key: randomUUID(), arrivedOn, staffId: robin, from: null }
    expect(await recordParcel(portal, input)).toEqual({ done: false, because: 'wrong-day' })
  }
})

test('its order is found by number, serial, address and the tracking number it went out with', async () => {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '999.00' }])
  const { name } = await portal.db.order.findUniqueOrThrow({ where: { id: bought.orderId }, select: { name: true } })
  await portal.db.unit.updateMany({ where: { orderLineId: bought.lineIds[0] ?? '' }, data: { serial: 'MP-77120' } })
  await portal.db.shipment.updateMany({
    where: { orderId: bought.orderId },
    data: {
      trackings: [
        { number: 'TRACK-77119', url: null },
        { number: 'TRACK-77120', url: null },
      ],
    },
  })
  for (const said of [{ orderNumber: name }, { serial: 'mp-77120' }, { email: bought.email }, { trackingNumber: 'TRACK-77120' }]) {
    const found = await readMatch(portal, { parcelId: await record(said), text: null, orderId: null, staffId: robin, from: null })
    expect(
      found?.found.orders.map(({ id }) => id),
      JSON.stringify(said),
    ).toEqual([bought.orderId])
  }
})

test('matching opens a return that is received already, with its timeline, audit rows, lines, price and mail', async () => {
  const bought = await buyClamps()
  const parcelId = await record({ contents: 'One clamp, taped' })
  const number = await matched(parcelId, bought)
  const view = await caseOf(portal, number)
  expect(view).toMatchObject({
    kind: 'return',
    state: 'received',
    language: 'de',
    version: 2,
    reason: 'Ein Paket kam ohne Anfrage an: One clamp, taped',
  })
  expect(view.events.map(({ step, actor, toState }) => [step, actor, toState])).toEqual([
    ['arrive', 'staff', 'received'],
    ['file', 'staff', 'submitted'],
  ])
  expect(view.lines).toMatchObject([{ orderLineId: bought.lineIds[0], quantity: 1, condition: 'unused' }])
  expect(await stateOf(parcelId)).toEqual({ state: 'matched', caseId: view.id })
  const audited = await portal.db.auditEntry.findMany({
    where: { objectId: view.id },
    orderBy: { id: 'asc' },
    select: { action: true, actorId: true },
  })
  expect(audited).toEqual([
    { action: 'case.file', actorId: robin },
    { action: 'case.arrive', actorId: robin },
  ])
  expect(await mailsOf(portal, number)).toMatchObject([
    {
      kind: 'parcel-unasked',
      payload: { contents: 'One clamp, taped', outcome: 'eligible', receipt: { refund: view.decision.refund }, reasons: [] },
    },
  ])
})

test('the policy decides as of the day of arrival: still within the window then, the fee of then holds', async () => {
  const bought = await buyClamps({ placedAt: daysAgo(40), deliveredAt: daysAgo(20) })
  const number = await matched(await record({}, daysAgo(10).slice(0, 10)), bought)
  const view = await caseOf(portal, number)
  expect([view.decision.outcome, view.facts.now.slice(0, 10)]).toEqual(['eligible', daysAgo(10).slice(0, 10)])
  expect(view.filedAt.slice(0, 10)).toBe(daysAgo(10).slice(0, 10))
})

test('after the window the case opens all the same: the mail says why the policy refuses it, and staff go on to an end', async () => {
  const bought = await buyClamps({ placedAt: daysAgo(60), deliveredAt: daysAgo(40) })
  const number = await matched(await record(), bought)
  const view = await caseOf(portal, number)
  expect([view.state, view.decision.outcome]).toEqual(['received', 'ineligible'])
  const [mail] = await mailsOf(portal, number)
  expect(mail?.payload).toMatchObject({ outcome: 'ineligible', receipt: null })
  expect((mail?.payload as { reasons: string[] }).reasons).toEqual(['Die Rückgabefrist von 15 Tagen ab Zustellung ist abgelaufen.'])
  const findings = view.lines.map(({ orderLineId, quantity }) => ({
    lineId: orderLineId,
    quantity,
    condition: 'unused' as const,
    faultConfirmed: true,
    missingParts: 0,
    note: null,
  }))
  expect(await inspectCase(portal, { ...(await askOf(portal, number, robin)), findings })).toEqual({ done: true })
  for (const step of ['reject', 'send_back'] as const) {
    const input = {
      ...(await askOf(portal, number, robin)),
      step,
      note: 'After the window',
      shipment: { carrier: 'Sample Express', trackingNumber: null },
    }
    expect(await advanceCase(portal, input)).toEqual({ done: true })
  }
  expect((await caseOf(portal, number)).state).toBe('sent_back')
})

test('what was found as it seemed is refunded at the price of the arrival, to the cent', async () => {
  const bought = await buyClamps()
  const number = await matched(await record(), bought, 2)
  const view = await caseOf(portal, number)
  const findings = view.lines.map(({ orderLineId, quantity }) => ({
    lineId: orderLineId,
    quantity,
    condition: 'unused' as const,
    faultConfirmed: true,
    missingParts: 0,
    note: null,
  }))
  await inspectCase(portal, { ...(await askOf(portal, number, robin)), findings })
  expect(await refundCase(portal, { ...(await askOf(portal, number, robin)), reference: 're_1', amountMinor: null })).toEqual({
    done: true,
    issued: true,
  })
  expect((await outcomeOf(portal, number)).refund?.amount).toEqual({ amountMinor: 16_000, currency: 'EUR' })
})

test('an order that came back undelivered opens a refusal of the whole, received', async () => {
  const bought = await buyClamps({ deliveredAt: daysAgo(1) })
  await portal.db.shipment.updateMany({ where: { orderId: bought.orderId }, data: { status: 'attempted', deliveredAt: null } })
  const number = await matched(await record(), bought)
  const view = await caseOf(portal, number)
  expect(view).toMatchObject({ kind: 'refuse', state: 'received' })
  expect(view.lines.map(({ quantity }) => quantity)).toEqual([3])
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual(['parcel-unasked'])
})

test('of two staff who match one parcel at once, from two processes and to two orders, one opens one case', async () => {
  const [one, two] = [await buyClamps(), await buyClamps()]
  const parcelId = await record()
  const other = openPortal(portal.settings, portal.clock)
  const results = await Promise.all([
    matchParcel(portal, matchInput(parcelId, one)),
    matchParcel(other, { ...matchInput(parcelId, two), staffId: kim }),
  ])
  await other.database.close()
  expect(results.map(({ done }) => done).sort()).toEqual([false, true])
  expect(results.find(({ done }) => !done)).toEqual({ done: false, because: 'moved-on' })
  expect(await portal.db.case.count({ where: { orderId: { in: [one.orderId, two.orderId] } } })).toBe(1)
})

test('two parcels matched to one order at once take no more than was bought', async () => {
  const bought = await buyClamps()
  const [one, two] = [await record(), await record()]
  const results = await Promise.all([matchParcel(portal, matchInput(one, bought, 2)), matchParcel(portal, matchInput(two, bought, 2))])
  expect(results.filter(({ done }) => done)).toHaveLength(1)
  const taken = await portal.db.caseLine.aggregate({ where: { orderLineId: bought.lineIds[0] ?? '' }, _sum: { quantity: true } })
  expect(taken._sum.quantity).toBe(2)
  expect((await listUnannouncedReturns(portal.db, 'waiting')).filter(({ id }) => id === one || id === two)).toHaveLength(1)
})

test('what is in another request already is received there, and the parcel stays in the list', async () => {
  const bought = await buyClamps()
  await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 3 }] })
  const parcelId = await record()
  expect(await matchParcel(portal, matchInput(parcelId, bought))).toEqual({ done: false, because: 'items-taken' })
  expect(await stateOf(parcelId)).toEqual({ state: 'waiting', caseId: null })
})

test('of an order that was never sent nothing came back, and without a line nothing is opened', async () => {
  const [unsent, bought] = [await buyClamps({ deliveredAt: null }), await buyClamps()]
  const parcelId = await record()
  expect(await matchParcel(portal, matchInput(parcelId, unsent))).toEqual({ done: false, because: 'never-sent' })
  expect(await matchParcel(portal, { ...matchInput(parcelId, bought), lines: [] })).toEqual({ done: false, because: 'wrong-choice' })
  expect(await matchParcel(portal, { ...matchInput(parcelId, bought), orderId: randomUUID() })).toEqual({
    done: false,
    because: 'no-such-order',
  })
})

test('an order that nobody signed in for gets the account of its own address, which signing in then opens', async () => {
  const email = 'guest-parcel@example.com'
  await takeIn(portal, {
    id: 77_121,
    email,
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: 771_210, sku: 'CLAMP', price: '100.00' }],
  })
  const order = await portal.db.order.findFirstOrThrow({
    where: { emailKey: email },
    select: { id: true, customerId: true, lines: { select: { id: true } } },
  })
  expect(order.customerId).toBeNull()
  const number = await matched(await record(), { orderId: order.id, customerId: '', email, lineIds: order.lines.map(({ id }) => id) })
  expect((await caseOf(portal, number)).customer.email).toBe(email)
})

test('one that is not ours is sent on once, with where it went, and opens nothing', async () => {
  const parcelId = await record()
  const input = { parcelId, staffId: robin, from: null, note: 'Back to its sender' }
  const results = await Promise.all([sendParcelAway(portal, input), sendParcelAway(portal, { ...input, staffId: kim })])
  expect(results.map(({ done }) => done).sort()).toEqual([false, true])
  expect((await listUnannouncedReturns(portal.db, 'done'))[0]).toMatchObject({
    id: parcelId,
    state: 'sent_away',
    note: 'Back to its sender',
    caseNumber: null,
  })
  expect(await matchParcel(portal, matchInput(parcelId, await buyClamps()))).toEqual({ done: false, because: 'moved-on' })
})
