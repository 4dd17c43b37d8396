import { afterAll, beforeAll, expect, test } from 'vitest'

import { brokenConstraint, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (fault: unknown) => fault,
  )
}

test('the constraint that a write broke is known by its name, through raw SQL and through the client', async () => {
  const raw = await faultOf(portal.db.$executeRaw`INSERT INTO customer (email_key, email, language) VALUES ('a', 'a', 'French')`)
  expect(brokenConstraint(raw)).toBe('customer_language_check')
  const byClient = await faultOf(portal.db.customer.create({ data: { emailKey: 'b', email: 'b', store: 'uk' } }))
  expect(brokenConstraint(byClient)).toBe('customer_store_check')
})

test('a constraint that a trigger names is known by that name', async () => {
  const fault = await faultOf(portal.db.$executeRaw`
    DO $$ BEGIN
      RAISE EXCEPTION 'line 1 violates check constraint "case_line_within_bought"' USING ERRCODE = 'check_violation';
    END $$`)
  expect(brokenConstraint(fault)).toBe('case_line_within_bought')
})

test('a fault that broke no constraint names none', async () => {
  expect(brokenConstraint(await faultOf(portal.db.$queryRaw`SELECT no_such_column`))).toBeNull()
  expect(brokenConstraint(new Error('elsewhere'))).toBeNull()
})

test('a transaction that met a deadlock is run again and succeeds', async () => {
  await portal.db.$executeRaw`INSERT INTO auth_bucket (key, window_start, n) VALUES ('one', now(), 1), ('two', now(), 1)`
  let runs = 0
  let meet: () => void = () => undefined
  const bothHoldOne = new Promise<void>((resolve) => {
    let held = 0
    meet = () => {
      held += 1
      if (held === 2) resolve()
    }
  })
  const inOrder = (first: string, second: string) =>
    inTransaction(portal.db, async (db) => {
      runs += 1
      await db.$executeRaw`UPDATE auth_bucket SET n = n + 1 WHERE key = ${first}`
      meet()
      await bothHoldOne
      await db.$executeRaw`UPDATE auth_bucket SET n = n + 1 WHERE key = ${second}`
    })
  await Promise.all([inOrder('one', 'two'), inOrder('two', 'one')])
  expect(runs).toBe(3)
  const rows = await portal.db.$queryRaw`SELECT n FROM auth_bucket ORDER BY key`
  expect(rows).toEqual([{ n: 3 }, { n: 3 }])
})

test('the audit trail takes inserts only', async () => {
  await portal.db.$executeRaw`
    INSERT INTO audit_entry (actor_kind, action, object_kind, object_id) VALUES ('system', 'a.b', 'x', '1')`
  for (const work of [
    portal.db.$executeRaw`UPDATE audit_entry SET action = 'changed'`,
    portal.db.$executeRaw`DELETE FROM audit_entry`,
    portal.db.$executeRaw`TRUNCATE audit_entry`,
  ]) {
    expect(String(await faultOf(work))).toContain('takes inserts only')
  }
})
