import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { claimDue, markDead, markDropped, markForRetry, markSent } from '#app/infra/mail/queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { filedMail, insertCase, mailRow } from '#tests/support/mails.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let caseId: string

beforeAll(async () => {
  const made = await makePortal()
  portal = made.portal
  close = made.close
  caseId = await insertCase(portal, 'EMR-2026-000123')
})
afterAll(() => close())
afterEach(() => portal.database.pool.query('DELETE FROM mail'))

const lease = 120_000

test('O2 of 100 mails claimed by 10 at a time none is claimed twice', async () => {
  await inTransaction(portal.db, async (db) => {
    for (let n = 0; n < 100; n += 1) await queueMail(db, filedMail(caseId, `claim${n}@customers.test`))
  })
  const claims = await Promise.all(Array.from({ length: 10 }, () => claimDue(portal.database.pool, 'normal', 10, lease)))
  const ids = claims.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Math.max(...claims.map((claim) => claim.length))).toBe(10)
})

test('O2 a mail is nobody else’s until its lease ends, and then it is the next one’s', async () => {
  const { pool } = portal.database
  const id = await queueMail(portal.db, filedMail(caseId, 'lease@customers.test'))
  expect(await claimDue(pool, 'normal', 5, lease)).toMatchObject([{ id, attempts: 1 }])
  expect(await claimDue(pool, 'normal', 5, lease)).toEqual([])
  await pool.query(`UPDATE mail SET lease_until = clock_timestamp() - interval '1 ms'`)
  expect(await claimDue(pool, 'normal', 5, lease)).toMatchObject([{ id, attempts: 2 }])
})

test('a worker that comes back after its lease changes nothing any more', async () => {
  const { pool } = portal.database
  const id = await queueMail(portal.db, filedMail(caseId, 'late@customers.test'))
  const [first] = await claimDue(pool, 'normal', 1, 0)
  await claimDue(pool, 'normal', 1, lease)
  if (!first) throw new Error('not claimed')
  await markDead(pool, first, 'x')
  await markDropped(pool, first, 'x')
  await markForRetry(pool, first, 'x', 5_000)
  await markSent(pool, first)
  expect(await mailRow(portal, id)).toMatchObject({ state: 'sending', attempts: 2, last_error: null })
})

test('a mail that is not due yet, or of the other lane, is not claimed', async () => {
  const { pool } = portal.database
  await queueMail(portal.db, filedMail(caseId, 'later@customers.test'))
  expect(await claimDue(pool, 'sign-in', 5, lease)).toEqual([])
  await pool.query(`UPDATE mail SET due_at = clock_timestamp() + interval '1 minute'`)
  expect(await claimDue(pool, 'normal', 5, lease)).toEqual([])
})

test('the longest waiting go first', async () => {
  const { pool } = portal.database
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1) ids.push(await queueMail(portal.db, filedMail(caseId, `order${n}@customers.test`)))
  await pool.query(`UPDATE mail SET due_at = due_at - interval '1 hour' WHERE id = $1`, [ids[2]])
  expect(await claimDue(pool, 'normal', 1, lease)).toMatchObject([{ id: ids[2] }])
})
