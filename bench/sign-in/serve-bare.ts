import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { Pool } from 'pg'

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20, options: '-c search_path=bare' })
const codes = new Map<string, string>()

const schema = `
  CREATE TABLE bucket (key text PRIMARY KEY, window_start timestamptz NOT NULL, n int NOT NULL);
  CREATE TABLE code (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text NOT NULL, mac bytea NOT NULL,
    attempts int NOT NULL DEFAULT 0, expires_at timestamptz NOT NULL, consumed_at timestamptz, superseded_at timestamptz);
  CREATE UNIQUE INDEX one_live_code ON code (email) WHERE consumed_at IS NULL AND superseded_at IS NULL;
  CREATE TABLE session (id text PRIMARY KEY, email text NOT NULL, code_id uuid UNIQUE);
  CREATE TABLE audit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, what text NOT NULL, email text NOT NULL);
  CREATE TABLE outbox (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text NOT NULL, email text NOT NULL)`

const takeOne = `
  INSERT INTO bucket AS b (key, window_start, n) VALUES ($1, clock_timestamp(), 1)
  ON CONFLICT (key) DO UPDATE SET
    n = CASE WHEN b.window_start < clock_timestamp() - $3::interval THEN 1 ELSE b.n + 1 END,
    window_start = CASE WHEN b.window_start < clock_timestamp() - $3::interval THEN clock_timestamp() ELSE b.window_start END
  WHERE b.n < $2 OR b.window_start < clock_timestamp() - $3::interval`

const macOf = (email: string, code: string) =>
  createHmac('sha256', 'bench')
    .update(JSON.stringify([email, code]))
    .digest()

/** A new code in one transaction with its mail. */
async function issue(email: string): Promise<boolean> {
  if (!(await taken(`send:${email}`))) return false
  const code = String(randomInt(0, 100_000_000)).padStart(8, '0')
  await inTransaction(async (query) => {
    await query('UPDATE code SET superseded_at = clock_timestamp() WHERE email = $1 AND consumed_at IS NULL AND superseded_at IS NULL', [
      email,
    ])
    await query(`INSERT INTO code (email, mac, expires_at) VALUES ($1, $2, clock_timestamp() + interval '10 min')`, [
      email,
      macOf(email, code),
    ])
    await query(`INSERT INTO outbox (kind, email) VALUES ('code', $1)`, [email])
  })
  codes.set(email, code)
  return true
}

/** The bare statements of a sign-in: the budget, the attempt, the comparison, and what the code opens. */
async function verify(email: string, code: string): Promise<boolean> {
  if (!(await taken(`try:${email}`))) return false
  const { rows } = await pool.query<{ id: string; mac: Buffer }>(
    `UPDATE code SET attempts = attempts + 1
     WHERE email = $1 AND consumed_at IS NULL AND superseded_at IS NULL AND expires_at > clock_timestamp() AND attempts < 5
     RETURNING id, mac`,
    [email],
  )
  const [kept] = rows
  if (!kept || !timingSafeEqual(kept.mac, macOf(email, code))) return false
  const id = createHash('sha256').update(randomBytes(32)).digest('hex')
  return inTransaction(async (query) => {
    const spent = await query(
      `UPDATE code SET consumed_at = clock_timestamp()
       WHERE id = $1 AND consumed_at IS NULL AND superseded_at IS NULL AND expires_at > clock_timestamp()`,
      [kept.id],
    )
    await query('INSERT INTO session (id, email, code_id) VALUES ($1, $2, $3)', [id, email, kept.id])
    await query(`INSERT INTO audit (what, email) VALUES ('session.open', $1)`, [email])
    await query(`INSERT INTO outbox (kind, email) VALUES ('new-sign-in', $1)`, [email])
    return spent === 1
  })
}

async function taken(key: string): Promise<boolean> {
  return (await pool.query(takeOne, [key, 15, '1 hour'])).rowCount === 1
}

type Query = (sql: string, values: unknown[]) => Promise<number>

async function inTransaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const done = await work(async (sql, values) => (await client.query(sql, values)).rowCount ?? 0)
    await client.query('COMMIT')
    return done
  } finally {
    client.release()
  }
}

async function serve(): Promise<void> {
  await pool.query(schema)
  const app = express()
  app.use(express.urlencoded({ extended: false }))
  const textOf = (body: unknown, name: string) => String((body as Record<string, unknown>)[name])
  app.post('/request', (request, response, next) => {
    issue(textOf(request.body, 'email')).then((done) => response.status(done ? 200 : 429).end(), next)
  })
  app.post('/verify', (request, response, next) => {
    verify(textOf(request.body, 'email'), textOf(request.body, 'code')).then((done) => response.status(done ? 200 : 422).end(), next)
  })
  const server = app.listen(0, () => process.send?.({ port: (server.address() as AddressInfo).port }))
  process.on('message', () => {
    process.send?.({ codes: [...codes] })
    codes.clear()
  })
}

process.on('disconnect', () => process.exit())
await serve()
