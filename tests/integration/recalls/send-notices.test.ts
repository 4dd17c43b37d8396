import { afterAll, beforeAll, expect, test } from 'vitest'

import { countConcerned, listConcerned, listUnreachable } from '#app/infra/recalls/buyers.ts'
import { findRecall } from '#app/infra/recalls/recalls.ts'
import { findResponse } from '#app/infra/recalls/response.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { answerCompliance } from '#app/usecases/account/answer-compliance.ts'
import { deleteAccount } from '#app/usecases/account/delete-account.ts'
import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'
import { buy, daysAgo, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { draftRecall, runRecall, selectionOf, stepOf } from '#tests/support/recalls.ts'
import { takeIn } from '#tests/support/shop-orders.ts'

let portal: Portal
let close: () => Promise<void>
let admins: readonly [string, string]

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  admins = [await hire(portal, 'admin'), await hire(portal, 'admin')]
})
afterAll(() => close())

const mopa = { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }
const clamp = { sku: 'CLAMP', price: '100.00' }
let nextId = 70_000

/** A machine with that number, of a buyer with or without an account. */
async function machineOf(serial: string | null, change: Readonly<{ account?: boolean; placedAt?: string }> = {}) {
  const id = (nextId += 1)
  const placedAt = change.placedAt ?? daysAgo(5)
  if (change.account === false) {
    await takeIn(portal, { id, email: `guest${id}@example.com`, placedAt, deliveredAt: daysAgo(2), lines: [{ ...mopa, id: id * 10 }] })
  }
  const bought = change.account === false ? null : await buy(portal, [mopa], { placedAt })
  const email = bought?.email ?? `guest${id}@example.com`
  const { id: unitId } = await portal.db.unit.findFirstOrThrow({ where: { line: { order: { emailKey: email } } }, select: { id: true } })
  await portal.db.unit.update({ where: { id: unitId }, data: { serial }, select: { id: true } })
  return { email, unitId, ...bought }
}

const noticesTo = (email: string) =>
  portal.db.mail.count({ where: { toAddress: { equals: email, mode: 'insensitive' }, kind: 'recall-notice' } })
const range = (from: string, to: string) => selectionOf({ skus: ['MOPA-60W'], serialFrom: from, serialTo: to })

test('exactly those are told who were shown: both ends of a range, an unknown number, no other product, no other length', async () => {
  const told = [await machineOf('AA-0001'), await machineOf('AA-0009'), await machineOf('AA-0005', { account: false })]
  const outside = [await machineOf('AA-0010'), await machineOf('AA-0000'), await machineOf('AA-00055')]
  const other = await buy(portal, [clamp])
  const unknown = await machineOf(null)
  const selection = range('AA-0001', 'AA-0009')
  const shown = (await listConcerned(portal.db, selection, { limit: 100, offset: 0 })).map(({ address }) => address)
  expect(shown).toEqual(expect.arrayContaining([...told, unknown].map(({ email }) => email)))
  const id = await runRecall(portal, admins, selection)
  await sendRecallNotices(portal)
  const buyers = await portal.db.recallBuyer.findMany({ where: { recallId: id }, select: { address: true } })
  expect(buyers.map(({ address }) => address).sort()).toEqual([...shown].sort())
  for (const { email } of [...told, unknown]) expect(await noticesTo(email)).toBe(1)
  for (const { email } of [...outside, other]) expect(await noticesTo(email)).toBe(0)
  await stepOf(portal, id, 'end', admins[0])
})

test('a range without a product is about known numbers only, also of machines that were bought elsewhere', async () => {
  const bought = await machineOf('BB-0001')
  await machineOf(null)
  const { customerId } = await buy(portal, [clamp])
  await portal.db.machineElsewhere.create({
    data: { customerId, model: 'Mopa 60 W', serial: 'BB-0002', seller: 'A shop', boughtOn: new Date('2026-03-01') },
    select: { id: true },
  })
  const selection = selectionOf({ serialFrom: 'BB-0001', serialTo: 'BB-0002' })
  expect(await countConcerned(portal.db, selection)).toEqual({ buyers: 2, pieces: 2, unknownSerials: 0, elsewhere: 1, unreachable: 0 })
  const [first] = await listConcerned(portal.db, selection, { limit: 1, offset: 0 })
  expect(first?.pieces.length).toBe(1)
  expect(bought.email).toBeTruthy()
})

test('days are those of the store and both count', async () => {
  // 22:59:59 UTC is the last second of the day in Berlin; in Los Angeles it is in the afternoon.
  const last = await machineOf('CC-0001', { placedAt: '2025-03-10T22:59:59Z' })
  const next = await machineOf('CC-0002', { placedAt: '2025-03-10T23:00:00Z' })
  await portal.db.order.updateMany({ where: { emailKey: { in: [last.email, next.email] } }, data: { store: 'de' } })
  const on = (day: string, stores: readonly ['de'] | readonly ['us']) => ({
    ...range('CC-0001', 'CC-0002'),
    orderedFrom: day,
    orderedTo: day,
    stores,
  })
  const shown = async (selection: Parameters<typeof listConcerned>[1]) =>
    (await listConcerned(portal.db, selection, { limit: 10, offset: 0 })).map(({ address }) => address)
  expect(await shown(on('2025-03-10', ['de']))).toEqual([last.email])
  expect(await shown(on('2025-03-11', ['de']))).toEqual([next.email])
  expect(await shown(on('2025-03-10', ['us']))).toEqual([])
})

test('what nobody was delivered, or another country got, is left out where that is asked', async () => {
  const bought = await machineOf('DD-0001')
  const selection = range('DD-0001', 'DD-0001')
  const delivered = { ...selection, deliveredFrom: daysAgo(4).slice(0, 10), deliveredTo: daysAgo(0).slice(0, 10) }
  const { shipTo } = await portal.db.order.findFirstOrThrow({ where: { emailKey: bought.email }, select: { shipTo: true } })
  const count = async (of: typeof selection) => (await countConcerned(portal.db, { ...of, skus: [] })).pieces
  expect(await count({ ...delivered, countries: [shipTo] })).toBe(1)
  expect(await count({ ...selection, countries: ['NO'] })).toBe(0)
  expect(await count({ ...selection, deliveredTo: daysAgo(10).slice(0, 10) })).toBe(0)
})

test('killed in the midst of sending, nobody is told twice and nobody forgotten', async () => {
  const told = [await machineOf('EE-0001'), await machineOf('EE-0002'), await machineOf('EE-0003', { account: false })]
  const id = await runRecall(portal, admins, { ...range('EE-0001', 'EE-0003'), skus: [] })
  const { pool } = portal.database
  await pool.query(`
    CREATE FUNCTION die_telling() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT count(*) FROM recall_buyer WHERE told_at IS NOT NULL AND recall_id = NEW.recall_id) >= 2 THEN
        PERFORM pg_terminate_backend(pg_backend_pid());
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER die_telling AFTER UPDATE ON recall_buyer FOR EACH ROW EXECUTE FUNCTION die_telling()`)
  await expect(sendRecallNotices(portal)).rejects.toThrow()
  await pool.query('DROP TRIGGER die_telling ON recall_buyer')
  for (const { email } of told) expect(await noticesTo(email)).toBe(0)
  await Promise.all([sendRecallNotices(portal), sendRecallNotices(portal), sendRecallNotices(portal)])
  await sendRecallNotices(portal)
  for (const { email } of told) expect(await noticesTo(email)).toBe(1)
  await stepOf(portal, id, 'end', admins[0])
})

test('a buyer whose order comes in later is told too, a reminder goes to those without an answer, and after the end nobody is told', async () => {
  const first = await machineOf('FF-0001')
  const id = await runRecall(portal, admins, { ...range('FF-0001', 'FF-0009'), skus: [] })
  await sendRecallNotices(portal)
  const late = await machineOf('FF-0002')
  await sendRecallNotices(portal)
  expect([await noticesTo(first.email), await noticesTo(late.email)]).toEqual([1, 1])
  await portal.db.$executeRaw`
    UPDATE recall_item SET answer = 'gone', answered_at = now() WHERE recall_id = ${id}::uuid AND unit_id = ${late.unitId}::uuid`
  expect(await stepOf(portal, id, 'remind', admins[1])).toEqual({ done: true })
  await sendRecallNotices(portal)
  await sendRecallNotices(portal)
  expect([await noticesTo(first.email), await noticesTo(late.email)]).toEqual([2, 1])
  expect(await findResponse(portal.db, id)).toMatchObject({ buyers: 2, pieces: 2, waiting: 2, answers: { gone: 1, refund: 0 }, cases: 0 })
  expect(await stepOf(portal, id, 'end', admins[1])).toEqual({ done: true })
  const after = await machineOf('FF-0003')
  await sendRecallNotices(portal)
  expect(await noticesTo(after.email)).toBe(0)
  expect((await findRecall(portal.db, id))?.endedAt).not.toBeNull()
})

test('who cannot be written to is listed by order, and who deletes their account is named nowhere any more', async () => {
  const gone = await machineOf('GG-0001')
  const selection = { ...range('GG-0001', 'GG-0002'), skus: [] }
  await runRecall(portal, admins, selection)
  await sendRecallNotices(portal)
  const customer = await portal.db.customer.findFirstOrThrow({ where: { emailKey: gone.email }, select: { id: true } })
  await deleteAccount(portal, { customerId: customer.id, language: 'en', store: 'us', from: { ip: '203.0.113.7', userAgent: null } })
  const [buyer] = await portal.db.recallBuyer.findMany({
    where: { items: { some: { unitId: gone.unitId } } },
    select: { address: true, buyerKey: true, items: { select: { serial: true } } },
  })
  expect(buyer).toEqual({ address: null, buyerKey: null, items: [{ serial: null }] })
  expect(await listUnreachable(portal.db, selection, 10)).toMatchObject([{ anonymised: true }])
  expect(await countConcerned(portal.db, selection)).toMatchObject({ buyers: 0, unreachable: 1 })
  await sendRecallNotices(portal)
  expect(await noticesTo(gone.email)).toBe(0)
})

test('nobody is told before another administrator has agreed', async () => {
  const machine = await machineOf('HH-0001')
  const id = await draftRecall(portal, admins[0], { ...range('HH-0001', 'HH-0001'), skus: [] })
  await stepOf(portal, id, 'propose', admins[0])
  await sendRecallNotices(portal)
  expect(await noticesTo(machine.email)).toBe(0)
})

test('a series is all its products, and a buyer without an account whose order the shop redacts is named nowhere any more', async () => {
  const { email, unitId } = await machineOf('JJ-0001', { account: false })
  const id = await runRecall(portal, admins, selectionOf({ series: ['mopa'], serialFrom: 'JJ-0001', serialTo: 'JJ-0001' }))
  await sendRecallNotices(portal)
  expect(await noticesTo(email)).toBe(1)
  const { sourceId } = await portal.db.order.findFirstOrThrow({ where: { emailKey: email }, select: { sourceId: true } })
  const redact = { asks: 'redact-customer', email, orderSourceIds: [sourceId] } as const
  await answerCompliance(portal, redact, '1')
  const buyers = await portal.db.recallBuyer.findMany({
    where: { recallId: id, items: { some: { unitId } } },
    select: { address: true, buyerKey: true },
  })
  expect(buyers).toEqual([{ address: null, buyerKey: null }])
  await stepOf(portal, id, 'end', admins[0])
})
