import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { kept } from '#app/domain/account/kept.ts'
import { forgetOldRecords } from '#app/infra/account/forget.ts'
import { deleteOldDrafts } from '#app/infra/requests/drafts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetWorked } from '#app/infra/webhooks/inbox.ts'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** An instant so long ago by the database's clock, less the moment that a slow test takes. */
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)
/** A minute on either side of a limit: the clocks of test and database are one machine's, a busy one's at times. */
const slack = 60_000

async function mail(age: number, change: Readonly<{ kind?: string; state?: string }> = {}): Promise<string> {
  const { id } = await portal.db.mail.create({
    data: {
      kind: 'case-message',
      toAddress: 'a@example.com',
      language: 'en',
      payload: { message: 'x' },
      state: 'sent',
      createdAt: ago(age),
      ...change,
    },
    select: { id: true },
  })
  return id
}
const mailNow = (id: string) => portal.db.mail.findUnique({ where: { id }, select: { payload: true } })

test('what a mail said goes after a month, that it was sent after a year; one that still waits is kept', async () => {
  const [young, old, gone] = [await mail(kept.mailBodyMs - slack), await mail(kept.mailBodyMs), await mail(kept.mailMs)]
  const [last, waiting] = [await mail(kept.mailMs - slack), await mail(kept.mailMs, { state: 'queued' })]
  const [code, oldCode] = [
    await mail(kept.codeMailMs - slack, { kind: 'sign-in-code' }),
    await mail(kept.codeMailMs, { kind: 'sign-in-code', state: 'dropped' }),
  ]
  const [leaving, left] = [
    await mail(kept.leavingMailMs - slack, { kind: 'account-deleted' }),
    await mail(kept.leavingMailMs, { kind: 'account-deleted' }),
  ]
  await forgetOldRecords(portal.db)
  expect(await mailNow(young)).toEqual({ payload: { message: 'x' } })
  expect(await mailNow(old)).toEqual({ payload: null })
  expect(await mailNow(last)).toEqual({ payload: null })
  expect(await mailNow(waiting)).toEqual({ payload: { message: 'x' } })
  expect([await mailNow(code), await mailNow(leaving)]).not.toContain(null)
  expect([await mailNow(gone), await mailNow(oldCode), await mailNow(left)]).toEqual([null, null, null])
})

test('a price that was not filed goes a week after it ran out; one that a request rests on stays', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  const filed = await portal.db.quote.findFirstOrThrow({ where: { customerId: bought.customerId } })
  const row = (age: number) => ({
    customerId: bought.customerId,
    orderId: bought.orderId,
    action: 'return',
    policyVersion: 'em-smart/1',
    facts: {},
    decision: {},
    createdAt: ago(age + 3_600_000),
    expiresAt: ago(age),
  })
  const young = await portal.db.quote.create({ data: row(kept.quoteMs - slack), select: { id: true } })
  const old = await portal.db.quote.create({ data: row(kept.quoteMs), select: { id: true } })
  await portal.db
    .$executeRaw`UPDATE quote SET created_at = ${ago(kept.quoteMs * 2)}, expires_at = ${ago(kept.quoteMs)} WHERE id = ${filed.id}::uuid`
  await forgetOldRecords(portal.db)
  const left = await portal.db.quote.findMany({ where: { customerId: bought.customerId }, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([young.id, filed.id].sort())
  expect(left.map(({ id }) => id)).not.toContain(old.id)
  expect((await caseOf(portal, number)).state).toBe('submitted')
})

test('answers to forms go after a week, and who had a case open soon after they left', async () => {
  const key = (age: number) => ({
    actorId: randomUUID(),
    route: 'r',
    key: randomUUID(),
    requestHash: new Uint8Array(32),
    response: {},
    createdAt: ago(age),
  })
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await portal.db.idempotencyKey.deleteMany()
  await portal.db.idempotencyKey.createMany({ data: [key(kept.idempotencyKeyMs - slack), key(kept.idempotencyKeyMs)] })
  const { id: caseId } = await caseOf(portal, number)
  const [here, gone] = [await hire(portal, 'agent'), await hire(portal, 'agent')]
  await portal.db.casePresence.createMany({
    data: [
      { caseId, staffId: here, until: ago(kept.presenceMs - slack) },
      { caseId, staffId: gone, until: ago(kept.presenceMs) },
    ],
  })
  await forgetOldRecords(portal.db)
  expect(await portal.db.idempotencyKey.count()).toBe(1)
  expect(await portal.db.casePresence.findMany({ where: { caseId }, select: { staffId: true } })).toEqual([{ staffId: here }])
})

test('a request that was begun goes after a month, and a worked notice of the shop too', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const { customerId, orderId } = bought
  const draft = (action: string, age: number) => ({ customerId, orderId, action, touchedAt: ago(age) })
  await portal.db.requestDraft.createMany({ data: [draft('return', kept.draftMs - slack), draft('exchange', kept.draftMs + slack)] })
  await deleteOldDrafts(portal.db)
  expect(await portal.db.requestDraft.findMany({ where: { customerId }, select: { action: true } })).toEqual([{ action: 'return' }])

  const notice = (id: string, age: number) => ({ id, topic: 'orders/updated', state: 'done', workedAt: ago(age) })
  await portal.db.webhookDelivery.createMany({
    data: [notice('a'.repeat(64), kept.deliveryMs - slack), notice('b'.repeat(64), kept.deliveryMs + slack)],
  })
  await forgetWorked(portal.database.pool)
  expect(await portal.db.webhookDelivery.findMany({ select: { id: true } })).toEqual([{ id: 'a'.repeat(64) }])
})

test('an address that was written to an order in the shop goes a month later, one that waits to be written stays', async () => {
  const { orderId } = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const address = {
    name: 'Ana',
    company: null,
    street: 'Musterweg 1',
    addition: null,
    postcode: '10115',
    city: 'Berlin',
    region: null,
    country: 'DE',
    phone: null,
  }
  const input = { kind: 'correct_address', address }
  const asked = { store: 'de', orderId, kind: 'correct_address', input }
  const done = (age: number) => ({ ...asked, state: 'done', answer: { kind: 'correct_address' }, settledAt: ago(age) })
  const made = [done(kept.correctedAddressMs + slack), done(kept.correctedAddressMs - slack), asked]
  for (const data of made) await portal.db.shopCommand.create({ data })
  await forgetOldRecords(portal.db)
  const left = await portal.db.shopCommand.findMany({ where: { orderId }, select: { input: true }, orderBy: { position: 'asc' } })
  const nobody = { ...address, name: '', street: '', postcode: '', city: '' }
  expect(left).toEqual([{ input: { kind: 'correct_address', address: nobody } }, { input }, { input }])
})

test('each of these numbers stands in the notes on operations', () => {
  const notes = readFileSync('docs/operations.md', 'utf8')
  for (const [name, milliseconds] of Object.entries(kept)) {
    const inDays = milliseconds / 86_400_000
    const said = inDays >= 1 ? `${inDays} days` : `${milliseconds / 60_000} minutes`
    expect(notes, name).toMatch(new RegExp(`\\| \`${name}\` \\|[^|]*\\| ${said} \\|`))
  }
})
