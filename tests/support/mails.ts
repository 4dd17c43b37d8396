import { randomBytes } from 'node:crypto'

import type { MailToSend } from '#app/infra/mail/outbox.ts'
import { sealCode } from '#app/infra/mail/sealed-code.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { CaseSummary, MailReceipt } from '#app/views/mails/data/case.ts'

/** A case whose mails can be queued; its order and customer are bare. */
export async function insertCase(portal: Portal, number: string): Promise<string> {
  const { pool } = portal.database
  const key = `${number.toLowerCase()}@customers.test`
  const { rows } = await pool.query<{ id: string }>(
    `WITH person AS (
       INSERT INTO customer (email_key, email) VALUES ($1, $1) RETURNING id
     ), bought AS (
       INSERT INTO orders (store, source, source_id, name, customer_id, channel, kind, currency, ship_to,
         total_minor, placed_at, source_updated_at, content_hash)
       SELECT 'de', 'test', $2, '#1001', id, 'official', 'standard', 'EUR', 'DE', 0, now(), now(), $3
       FROM person
       RETURNING id, customer_id
     ), priced AS (
       INSERT INTO quote (customer_id, order_id, action, policy_version, facts, decision, expires_at)
       SELECT customer_id, id, 'return', 'em-smart/1', '{}', '{}', now() + interval '30 minutes' FROM bought
       RETURNING id, customer_id, order_id
     )
     INSERT INTO cases (number, customer_id, order_id, quote_id, kind, state, store, language,
       policy_version, facts, decision, reason)
     SELECT $2, customer_id, order_id, id, 'return', 'submitted', 'de', 'de', 'em-smart/1', '{}', '{}', 'r'
     FROM priced
     RETURNING id`,
    [key, number, randomBytes(32)],
  )
  return rows[0]?.id ?? ''
}

/** A live sign-in code; the answer is its id. */
export async function insertCode(portal: Portal, lifetime = '10 minutes'): Promise<string> {
  const { rows } = await portal.database.pool.query<{ id: string }>(
    `INSERT INTO login_code (purpose, email_key, flow_hash, key_id, code_hmac, max_attempts, expires_at)
     VALUES ('sign-in', $1, $2, 'k1', $2, 5, clock_timestamp() + $3::interval) RETURNING id`,
    [`${randomBytes(6).toString('hex')}@customers.test`, randomBytes(32), lifetime],
  )
  return rows[0]?.id ?? ''
}

export const summary: CaseSummary = {
  number: 'EMR-2026-000123',
  caseKind: 'return',
  customerName: 'Jürgen Groß',
  store: 'de',
  orderName: '#DE-1042',
  lines: [
    { title: 'Galvo Demo 60', quantity: 1 },
    { title: 'Goggles', quantity: 2 },
  ],
  casePath: '/cases/EMR-2026-000123',
}

/** 3,499.00 less 20 % and the gift; the courier's price is not known yet. */
export const receipt: MailReceipt = {
  lines: [
    { label: 'Paid for Galvo Demo 60', sign: '+', amount: { amountMinor: 349_900, currency: 'EUR' }, clause: null },
    { label: 'Service fee 20%', sign: '-', amount: { amountMinor: 69_980, currency: 'EUR' }, clause: 'R3.B' },
    { label: 'Gift not returned', sign: '-', amount: { amountMinor: 4_900, currency: 'EUR' }, clause: 'R2.gift' },
    { label: 'Return shipping', sign: '-', amount: null, clause: 'R3.A2' },
  ],
  refund: { amountMinor: 275_020, currency: 'EUR' },
  secondRefund: { ifFound: 'used', refund: { amountMinor: 240_030, currency: 'EUR' } },
}

type Filed = Extract<MailToSend, { kind: 'case-filed' }>

export function filedMail(caseId: string, address: string, change: Partial<Filed> = {}): Filed {
  return {
    kind: 'case-filed',
    ...summary,
    caseId,
    to: { address },
    language: 'en',
    receipt,
    reviewBy: '2026-11-24T22:59:59.999Z',
    ...change,
  }
}

type Code = Extract<MailToSend, { kind: 'sign-in-code' }>

export function codeMail(portal: Portal, codeId: string, address: string, change: Partial<Code> = {}): Code {
  return {
    kind: 'sign-in-code',
    codeId,
    to: { address },
    language: 'en',
    store: 'de',
    browser: 'Firefox',
    system: 'Linux',
    country: 'DE',
    requestedAt: '2026-11-20T12:55:00.000Z',
    expiresAt: '2026-11-20T13:05:00.000Z',
    sealedCode: sealCode(portal.settings.sealingKey, '04127735'),
    deadline: new Date(Date.now() + 600_000),
    ...change,
  }
}

export type MailRow = Readonly<{
  id: string
  state: string
  attempts: number
  payload: unknown
  sealed: Buffer | null
  last_error: string | null
  wait_ms: number
}>

export async function mailRow(portal: Portal, id: string): Promise<MailRow> {
  const { rows } = await portal.database.pool.query<MailRow>(
    `SELECT id, state, attempts, payload, sealed, last_error,
       (extract(epoch FROM due_at - clock_timestamp()) * 1000)::float8 AS wait_ms
     FROM mail WHERE id = $1`,
    [id],
  )
  if (!rows[0]) throw new Error(`no mail ${id}`)
  return rows[0]
}

/** Asks again every 20 ms until the answer fits. */
export async function until<T>(input: () => Promise<T>, fits: (answer: T) => boolean, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const answer = await input()
    if (fits(answer)) return answer
    if (Date.now() > end) throw new Error(`not within ${timeoutMs} ms; last: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
