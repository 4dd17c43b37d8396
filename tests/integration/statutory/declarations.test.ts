import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Declared } from '#app/domain/statutory/declaration.ts'
import { declaredByAll, declaredByNetwork, firstToAddress, furtherToAddress } from '#app/domain/statutory/declaration-budgets.ts'
import { newDevice } from '#app/infra/sign-in/device.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findReceipt } from '#app/infra/statutory/declarations.ts'
import { declareWithdrawal } from '#app/usecases/statutory/declare-withdrawal.ts'
import { settleDeclarations } from '#app/usecases/statutory/settle-declarations.ts'
import { buy, daysAgo } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'
import { letTimePass, visitor } from '#tests/support/sign-in.ts'
import { statementsOf } from '#tests/support/statements.ts'

let portal: Portal
let close: () => Promise<void>
let networks = 0

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Everybody declares from a network of their own, in German, unless told otherwise. */
function somebody(change: Parameters<typeof visitor>[0] = {}) {
  networks += 1
  return visitor({ address: `10.9.${networks >> 8}.${networks & 255}`, language: 'de', store: 'de', ...change })
}

const said = (change: Partial<Declared> = {}): Declared => ({
  name: 'Jürgen Groß',
  contract: 'DE-1042',
  items: null,
  lines: null,
  email: 'juergen@example.test',
  ...change,
})

async function declare(change: Partial<Declared> = {}, more: Partial<Parameters<typeof declareWithdrawal>[1]> = {}): Promise<string> {
  const input = { key: randomUUID(), declared: said(change), signedIn: null, visitor: somebody(), ...more }
  const done = await declareWithdrawal(portal, input)
  if (!done.done) throw new Error(done.because)
  return done.key
}

const mailsTo = (address: string) =>
  portal.db.mail.findMany({
    where: { toAddress: address },
    orderBy: { createdAt: 'asc' },
    select: { kind: true, payload: true, language: true },
  })
const rowOf = (key: string) => portal.db.withdrawalDeclaration.findUniqueOrThrow({ where: { formKey: key } })

/** An order of somebody who never signed in. */
async function guestOrder(id: number, country = 'DE'): Promise<Readonly<{ name: string; email: string }>> {
  const email = `guest${id}@example.test`
  const line = { id: id * 7, sku: 'CLAMP', price: '10.00' }
  await takeIn(portal, { id, email, country, placedAt: daysAgo(5), deliveredAt: daysAgo(2), lines: [line] })
  return { name: `#${id}`, email }
}

test('a declaration counts from the database’s clock and is acknowledged at once, word by word, with its day and time', async () => {
  const email = 'Erika@example.test'
  const { rows } = await portal.database.pool.query<{ before: Date }>('SELECT clock_timestamp() AS before')
  const key = await declare({ name: 'Erika Muster', contract: 'Bestellung 77', items: 'nur\ndie Linse', email })
  const row = await rowOf(key)
  expect(row.declaredAt.getTime()).toBeGreaterThanOrEqual((rows[0]?.before.getTime() ?? NaN) - 1)
  expect(row.reference).toMatch(/^W-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  expect(await mailsTo(email)).toMatchObject([
    {
      kind: 'withdrawal-acknowledged',
      language: 'de',
      payload: {
        name: 'Erika Muster',
        contract: 'Bestellung 77',
        items: 'nur\ndie Linse',
        email,
        reference: row.reference,
        declaredAt: row.declaredAt.toISOString(),
      },
    },
  ])
  expect(await findReceipt(portal.db, key)).toMatchObject({ reference: row.reference, acknowledged: true, state: 'received' })
})

test('what was declared and when stays as it is, whatever a statement says', async () => {
  const key = await declare({ email: 'stays@example.test' })
  await portal.database.pool.query(
    `INSERT INTO withdrawal_declaration (reference, form_key, content_hash, store, language, name, contract, email, email_key, acknowledged, declared_at)
     VALUES ('W-TEST-TEST', $1, '\\x00', 'de', 'de', 'x', 'x', 'x@example.test', 'x@example.test', true, '2020-01-01')`,
    [randomUUID()],
  )
  const stamped = await portal.db.withdrawalDeclaration.findUniqueOrThrow({ where: { reference: 'W-TEST-TEST' } })
  expect(stamped.declaredAt.getTime()).toBeGreaterThan(Date.parse('2026-01-01'))
  for (const change of [
    `name = 'Other'`,
    `contract = 'Other'`,
    `email = 'other@example.test'`,
    `items = 'Other'`,
    `lines = '[]'`,
    `declared_at = declared_at - interval '1 day'`,
    `reference = 'W-OTHR-OTHR'`,
    `acknowledged = false`,
    `restricted = '{}'`,
    `acknowledgement_id = (SELECT id FROM mail WHERE id <> acknowledgement_id LIMIT 1)`,
  ]) {
    const update = portal.database.pool.query(`UPDATE withdrawal_declaration SET ${change} WHERE form_key = $1`, [key])
    await expect(update, change).rejects.toThrow(/stays as it was declared|violates check/)
  }
  await expect(portal.database.pool.query('DELETE FROM withdrawal_declaration WHERE form_key = $1', [key])).rejects.toThrow('stays')
  await expect(portal.database.pool.query('TRUNCATE withdrawal_declaration CASCADE')).rejects.toThrow('inserts only')
})

test('pressed twice, sent ten times at once, or declared again after going back, it is one declaration and one acknowledgement', async () => {
  const email = 'twice@example.test'
  const form = { key: randomUUID(), declared: said({ email }), signedIn: null, visitor: somebody() }
  const keys = await Promise.all(Array.from({ length: 10 }, async () => declareWithdrawal(portal, form)))
  expect(new Set(keys.map((done) => done.done && done.key))).toEqual(new Set([form.key]))
  // A page that was loaded anew has another key.
  expect(await declare({ email })).toBe(form.key)
  expect(await mailsTo(email)).toHaveLength(1)
  const other = await declare({ email, items: 'die Linse' }, { key: form.key })
  expect(other).not.toBe(form.key)
  expect(await rowOf(other)).toMatchObject({ items: 'die Linse' })
  expect(await mailsTo(email)).toHaveLength(2)
})

test('the answer asks the database the same whether an order fits, whose it is, and whether its address has an account', async () => {
  const guest = await guestOrder(9101)
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '10.00' }])
  const { name } = await portal.db.order.findFirstOrThrow({ where: { id: bought.orderId }, select: { name: true } })
  const asked: string[][] = []
  for (const change of [
    { contract: 'DE-999999', email: 'nobody@example.test' },
    { contract: guest.name, email: guest.email },
    { contract: guest.name, email: 'stranger@example.test' },
    { contract: name, email: bought.email },
    { contract: 'DE-999999', email: bought.email.replace('@', '+@') },
  ]) {
    asked.push(await statementsOf(portal, () => declare(change)))
  }
  expect(asked[0]?.length).toBeGreaterThan(5)
  for (const statements of asked) expect(statements).toEqual(asked[0])
})

test('with no order that fits it waits for staff, and nobody else hears of it', async () => {
  await settleDeclarations(portal)
  const before = await portal.db.mail.count()
  const key = await declare({ contract: 'eine Linse im März', email: 'lens@example.test' })
  await settleDeclarations(portal)
  expect(await rowOf(key)).toMatchObject({ state: 'waiting', orderId: null })
  expect(await portal.db.mail.count()).toBe(before + 1)
})

test('a stranger’s declaration opens no case and moves nothing; the order’s own address is told, without a word of the stranger', async () => {
  const guest = await guestOrder(9102)
  const key = await declare({ name: 'Mallory', contract: `die ${guest.name} bitte`, email: 'mallory@example.test' })
  await settleDeclarations(portal)
  const row = await rowOf(key)
  expect(row).toMatchObject({ state: 'waiting', orderId: null, caseId: null })
  expect(await portal.db.case.count({ where: { order: { name: guest.name } } })).toBe(0)
  const [told] = await mailsTo(guest.email)
  expect(told).toMatchObject({ kind: 'withdrawal-noticed', payload: { orderName: guest.name, declaredAt: row.declaredAt.toISOString() } })
  expect(JSON.stringify(told)).not.toMatch(/mallory/i)
})

test('an order’s address is told once a day however many strangers declare; a store without the law is told nothing', async () => {
  const [guest, american] = [await guestOrder(9103), await guestOrder(9104, 'US')]
  for (const at of [1, 2, 3]) await declare({ contract: guest.name, email: `stranger${at}@example.test` })
  await declare({ contract: american.name, email: 'stranger4@example.test' })
  await settleDeclarations(portal)
  expect(await mailsTo(guest.email)).toHaveLength(1)
  expect(await mailsTo(american.email)).toHaveLength(0)
  await letTimePass(portal, '25 hours')
  await declare({ contract: guest.name, email: 'stranger5@example.test' })
  await settleDeclarations(portal)
  expect(await mailsTo(guest.email)).toHaveLength(2)
})

test('one address is mailed the first of a day and a few more; later ones are taken all the same, and shown alone', async () => {
  const email = 'victim@example.test'
  const most = firstToAddress.most + Math.min(...furtherToAddress.map((budget) => budget.most))
  const keys: string[] = []
  for (let at = 0; at < most + 2; at += 1) keys.push(await declare({ email, contract: `#${at}` }))
  expect(await mailsTo(email)).toHaveLength(most)
  expect(await rowOf(keys.at(-1) ?? '')).toMatchObject({ acknowledged: false, state: 'received' })
  // Its owner, on a browser that signed in before, has as much again.
  const device = newDevice(portal.settings.sealingKey, email)
  await declare({ email, contract: 'mine' }, { visitor: somebody({ device }) })
  expect(await mailsTo(email)).toHaveLength(most + 1)
})

test('a crowded network waits only while everybody together declares more than buyers would, and whoever is on call is told once', async () => {
  const crowd = somebody({ address: '198.51.100.77' })
  const declareFrom = (at: number, who = crowd) =>
    declareWithdrawal(portal, {
      key: randomUUID(),
      declared: said({ contract: `#${at}`, email: `c${at}@example.test` }),
      signedIn: null,
      visitor: who,
    })
  for (let at = 0; at <= declaredByNetwork.most; at += 1) expect(await declareFrom(at)).toMatchObject({ done: true })
  await portal.database.pool.query(`UPDATE auth_bucket SET n = $1 WHERE key LIKE 'declared-all:%'`, [declaredByAll.most])
  expect(await declareFrom(1_000)).toEqual({ done: false, because: 'crowded' })
  expect(await declareFrom(1_001, somebody())).toMatchObject({ done: true })
  expect(await portal.db.auditEntry.count({ where: { action: 'declaration.crowd' } })).toBe(1)
  await letTimePass(portal, '2 hours')
  expect(await declareFrom(1_000)).toMatchObject({ done: true })
})

test('an address that is none is refused, and of several that were typed none is mailed', async () => {
  for (const email of ['nobody', 'a@example.test,b@example.test', 'a@example.test\nBcc: b@example.test', '"b@evil.test x"@example.test']) {
    const form = { key: randomUUID(), declared: said({ email }), signedIn: null, visitor: somebody() }
    expect(await declareWithdrawal(portal, form)).toEqual({ done: false, because: 'not-an-address' })
  }
})
