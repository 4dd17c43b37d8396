import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RecallAnswer } from '#app/domain/recalls/recall.ts'
import { collectMachines } from '#app/infra/account/collect.ts'
import { listOpenItems } from '#app/infra/recalls/items.ts'
import { findResponse } from '#app/infra/recalls/response.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { endWaiting } from '#app/usecases/cases/wait-for-customer.ts'
import { answerRecall } from '#app/usecases/recalls/answer-recall.ts'
import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'
import { askOf, bookCourier, buy, caseOf, daysAgo, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { noticeOf, runRecall, selectionOf } from '#tests/support/recalls.ts'

let portal: Portal
let close: () => Promise<void>
let admins: readonly [string, string]
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000', REFUND_LIMIT_USD: '1000000' }))
  admins = [await hire(portal, 'admin'), await hire(portal, 'admin')]
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const mopa = { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }
let nextSerial = 1

/** A buyer of a machine, long out of its return window and its warranty unless told otherwise, who was told of its recall. */
async function told(notice = noticeOf(), deliveredDaysAgo = 890) {
  const bought = await buy(portal, [mopa], { placedAt: daysAgo(deliveredDaysAgo + 3), deliveredAt: daysAgo(deliveredDaysAgo) })
  const serial = `ZZ-${String((nextSerial += 1)).padStart(4, '0')}`
  await portal.db.unit.updateMany({ where: { orderLineId: bought.lineIds[0] ?? '' }, data: { serial } })
  const recallId = await runRecall(portal, admins, selectionOf({ serialFrom: serial, serialTo: serial }), notice)
  await sendRecallNotices(portal)
  const [item] = await listOpenItems(portal.db, bought.customerId)
  if (!item) throw new Error('nothing is asked of the buyer')
  return { ...bought, recallId, itemId: item.id }
}

type Told = Awaited<ReturnType<typeof told>>

const answerOf = ({ customerId, itemId }: Pick<Told, 'customerId' | 'itemId'>, answer: RecallAnswer) =>
  answerRecall(portal, { customerId, itemId, answer, language: 'en', from: null })

async function opened(buyer: Told, answer: RecallAnswer): Promise<string> {
  const answered = await answerOf(buyer, answer)
  if (!answered.done || answered.number === null) throw new Error('no request was opened')
  return answered.number
}

test('a refund is all that was paid, whatever the policy would say and in whatever condition it comes, with nothing more agreed to', async () => {
  const buyer = await told()
  const number = await opened(buyer, 'refund')
  const view = await caseOf(portal, number)
  expect(view).toMatchObject({
    kind: 'return',
    state: 'approved',
    decision: { outcome: 'eligible', returnShipping: null },
    exception: { recall: true, reason: 'Product safety recall: EM-Smart Mopa 60 W' },
  })
  expect(view.decision.refund?.amountMinor).toBe(349_900)
  expect(view.lines.map(({ condition }) => condition)).toEqual([null])
  await bookCourier(portal, number, admins[0])
  for (const step of ['pick_up', 'receive'] as const)
    await advanceCase(portal, { ...(await askOf(portal, number, finance)), step, note: null, shipment: null })
  const findings = [
    { lineId: buyer.lineIds[0] ?? '', quantity: 1, condition: 'damaged' as const, faultConfirmed: true, missingParts: 5_000, note: null },
  ]
  expect(await inspectCase(portal, { ...(await askOf(portal, number, finance)), findings })).toEqual({ done: true })
  expect((await outcomeOf(portal, number)).inspection?.refund?.amountMinor).toBe(349_900)
  const refunded = await refundCase(portal, { ...(await askOf(portal, number, finance)), reference: 'RF-1', amountMinor: null })
  expect(refunded).toEqual({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund).toMatchObject({ basis: 'exception', amount: { amountMinor: 349_900 } })
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual([
    'recall-opened',
    'pickup-booked',
    'parcel-received',
    'refund-issued',
  ])
})

test('a replacement is sent by one person, for two agreed to it with the recall', async () => {
  const buyer = await told()
  const number = await opened(buyer, 'replacement')
  expect(await caseOf(portal, number)).toMatchObject({ kind: 'exchange', state: 'approved' })
  await bookCourier(portal, number, admins[0])
  const advance = async (step: Parameters<typeof advanceCase>[1]['step'], more: object = {}) =>
    advanceCase(portal, { ...(await askOf(portal, number, finance)), step, note: null, shipment: null, ...more })
  await advance('pick_up')
  await advance('receive')
  const findings = [
    { lineId: buyer.lineIds[0] ?? '', quantity: 1, condition: 'used' as const, faultConfirmed: true, missingParts: 0, note: null },
  ]
  await inspectCase(portal, { ...(await askOf(portal, number, finance)), findings })
  const shipment = { carrier: 'DHL', trackingNumber: 'JJD1' }
  expect(await advance('replace', { note: 'Mopa 60 W', shipment })).toEqual({ done: true })
  expect((await caseOf(portal, number)).state).toBe('replaced')
})

test('a repair is free and so is its shipping, whatever the warranty says on the day it is handed over', async () => {
  const buyer = await told()
  const number = await opened(buyer, 'repair')
  expect(await caseOf(portal, number)).toMatchObject({ kind: 'repair', state: 'send_in' })
  await bookCourier(portal, number, admins[0])
  const advance = async (step: Parameters<typeof advanceCase>[1]['step'], note: string | null = null) =>
    advanceCase(portal, { ...(await askOf(portal, number, finance)), step, note, shipment: null })
  for (const step of ['pick_up', 'receive'] as const) expect(await advance(step)).toEqual({ done: true })
  expect(await advance('diagnose', 'The power supply is of the recalled kind')).toEqual({ done: true })
  expect(await advance('repair')).toEqual({ done: true })
  expect((await caseOf(portal, number)).state).toBe('repaired')
})

test('an answer is taken once, however often and at once it is pressed', async () => {
  const buyer = await told()
  const answers = await Promise.all(Array.from({ length: 5 }, () => answerOf(buyer, 'refund')))
  expect(new Set(answers.map((answer) => (answer.done ? answer.number : null))).size).toBe(1)
  expect(await portal.db.case.count({ where: { customerId: buyer.customerId } })).toBe(1)
  expect(await answerOf(buyer, 'gone')).toEqual(answers[0])
  expect(await listOpenItems(portal.db, buyer.customerId)).toEqual([])
})

test('who has it no more says so with one press, and nothing is opened', async () => {
  const buyer = await told()
  expect(await answerOf(buyer, 'gone')).toEqual({ done: true, number: null })
  expect(await listOpenItems(portal.db, buyer.customerId)).toEqual([])
  expect(await findResponse(portal.db, buyer.recallId)).toMatchObject({ pieces: 1, answers: { gone: 1 }, cases: 0 })
  // A copy of one's data names it.
  expect((await collectMachines(portal.db, buyer.customerId)).recalled).toMatchObject([{ title: 'Mopa 60 W', answer: 'gone' }])
  await expect(
    portal.db.$executeRaw`UPDATE recall_item SET answer = 'refund', answered_at = now() WHERE id = ${buyer.itemId}::uuid`,
  ).rejects.toThrow('stays as it is')
})

test('a remedy that the recall does not offer is refused, and so is another person’s piece', async () => {
  const buyer = await told(noticeOf({ remedies: ['repair', 'replacement'] }))
  expect(await answerOf(buyer, 'refund')).toEqual({ done: false, because: 'not-offered' })
  const other = await buy(portal, [mopa])
  expect(await answerOf({ ...buyer, customerId: other.customerId }, 'repair')).toEqual({ done: false, because: 'no-such-item' })
  expect(await answerOf({ ...buyer, itemId: 'no-id' }, 'repair')).toEqual({ done: false, because: 'no-such-item' })
})

test('a request that ran out without a pickup opens the question anew, and the next answer counts', async () => {
  const buyer = await told()
  const number = await opened(buyer, 'refund')
  await portal.db.case.update({ where: { number }, data: { answerBy: new Date(Date.now() - 1_000) }, select: { id: true } })
  await endWaiting(portal)
  expect((await caseOf(portal, number)).state).toBe('expired')
  expect((await listOpenItems(portal.db, buyer.customerId)).map(({ id }) => id)).toEqual([buyer.itemId])
  const again = await opened(buyer, 'replacement')
  expect(again).not.toBe(number)
})

test('the database gives nobody a remedy that its two people did not agree to', async () => {
  const buyer = await told()
  const number = await opened(buyer, 'refund')
  const { id } = await caseOf(portal, number)
  await expect(portal.db.$executeRaw`
    INSERT INTO case_override (case_id, version, currency, reason, internal_reason, recall_id, proposed_by, agreed_by, agreed_at)
    VALUES (${id}::uuid, 9, 'USD', 'Because', 'Because', ${buyer.recallId}::uuid, ${admins[1]}::uuid, ${finance}::uuid, now())`).rejects.toThrow(
    'recall_agreed',
  )
})

test('what another open request holds is not promised twice; a repair of it can still be asked for', async () => {
  const buyer = await told(noticeOf(), 2)
  const number = await fileRequest(portal, buyer, { action: 'return', lines: [{ lineId: buyer.lineIds[0] ?? '' }] })
  expect(await answerOf(buyer, 'refund')).toEqual({ done: false, because: 'items-taken' })
  expect(await listOpenItems(portal.db, buyer.customerId)).toHaveLength(1)
  expect((await caseOf(portal, number)).state).toBe('submitted')
  expect((await answerOf(buyer, 'repair')).done).toBe(true)
})

test('a machine that was bought elsewhere is asked about, and arranged by customer service', async () => {
  const { customerId } = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  await portal.db.machineElsewhere.create({
    data: { customerId, model: 'Mopa 60 W', serial: 'YY-0001', seller: 'A shop', boughtOn: new Date('2026-03-01') },
    select: { id: true },
  })
  await runRecall(portal, admins, selectionOf({ serialFrom: 'YY-0001', serialTo: 'YY-0001' }))
  await sendRecallNotices(portal)
  const [item] = await listOpenItems(portal.db, customerId)
  expect(item).toMatchObject({ title: 'Mopa 60 W', orderId: null, open: true })
  const itemId = item?.id ?? ''
  expect(await answerOf({ customerId, itemId }, 'refund')).toEqual({ done: false, because: 'by-hand' })
  expect(await answerOf({ customerId, itemId }, 'gone')).toEqual({ done: true, number: null })
})
