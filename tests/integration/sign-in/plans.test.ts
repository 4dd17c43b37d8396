import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { makeDatabase } from '#tests/support/database.ts'

let client: Client
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await makeDatabase()
  drop = database.drop
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await drop()
})

const statements = {
  attempt: `SELECT * FROM take_attempt('sign-in', 'one@example.test', sha256('flow'), '{network,hour,day,row}',
    '{30,15,50,100}', '{300000,3600000,86400000,1}', 'brake', 600000, false)`,
  opening: `SELECT open_by_code((SELECT id FROM login_code WHERE email_key = 'one@example.test' LIMIT 1), 'one@example.test',
    'one@example.test', NULL, NULL, NULL, encode(sha256('session'), 'hex'), 3600000, 'browser', NULL, '192.0.2.1', '{hour,day}',
    '{row}', '{"store": "us"}', 'en')`,
}

/** Pages of 8 kB that a statement looked at; its changes are undone. */
async function pagesOf(statement: string): Promise<number> {
  await client.query('BEGIN')
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`,
  )
  await client.query('ROLLBACK')
  const plan = rows[0]?.['QUERY PLAN'][0].Plan
  return (plan?.['Shared Hit Blocks'] ?? NaN) + (plan?.['Shared Read Blocks'] ?? NaN)
}

const addCode = (who: string) => `
  INSERT INTO login_code (purpose, email_key, flow_hash, key_id, code_hmac, max_attempts, expires_at)
  SELECT 'sign-in', ${who}, sha256('flow'), 'key', sha256('code'), 5, clock_timestamp() + interval '10 min'`

test('what a sign-in reads stays as little among thousands of live codes and budgets, by plans made when there were none', async () => {
  await client.query(addCode(`'one@example.test'`))
  // Planned once for good after five times; what is counted before that has the plans to make.
  for (let turn = 0; turn < 10; turn += 1) for (const one of Object.values(statements)) await pagesOf(one)
  const before = { attempt: await pagesOf(statements.attempt), opening: await pagesOf(statements.opening) }
  await client.query(`${addCode(`n || '@example.test'`)} FROM generate_series(1, 5000) AS n`)
  await client.query(
    `INSERT INTO auth_bucket (key, window_start, n) SELECT 'of ' || n, clock_timestamp(), 1 FROM generate_series(1, 20000) AS n`,
  )
  await client.query(
    `INSERT INTO customer (email_key, email) SELECT n || '@example.test', n || '@example.test' FROM generate_series(1, 5000) AS n`,
  )
  const after = { attempt: await pagesOf(statements.attempt), opening: await pagesOf(statements.opening) }
  // The indexes are a step or two deeper; reading through one of the tables would take hundreds.
  expect(before.attempt).toBeGreaterThan(0)
  expect(after.attempt).toBeLessThan(before.attempt + 40)
  expect(after.opening).toBeLessThan(before.opening + 80)
})
