import type { Db } from '#app/infra/db/client.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { Action, PolicyFacts } from '#app/domain/policy/facts.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

import { asDecision, asFacts, asJson } from './frozen.ts'

/** What the customer said beside the facts. */
export type QuoteAnswers = Readonly<{
  reason: string
  phone: string
  /** What they want instead, in an exchange. */
  wish?: string
  /** The machine or the line that a repair is about. */
  thingId?: string
  /** Which part of the order it is about: a parcel of it, or the order itself for what has not been sent. */
  part?: string
  /** Nobody was asked for the condition of the items: what the facts and the lines say of it was only taken to decide, and is nobody's word. */
  conditionSaid?: false
}>

export type StoredQuote = Readonly<{
  id: string
  orderId: string
  action: Action
  facts: PolicyFacts
  decision: Decision
  answers: QuoteAnswers
  expiresAt: Date
  expired: boolean
  /** The case that was filed with it, or null. */
  caseNumber: string | null
}>

export type NewQuote = Readonly<{
  customerId: string
  orderId: string
  facts: PolicyFacts
  decision: Decision
  answers: QuoteAnswers
  /** How long it is honoured. */
  lifetimeMs: number
}>

/** Keeps a decision as it was shown, honoured for its lifetime by the database's clock. */
export async function insertQuote(db: Db, quote: NewQuote): Promise<string> {
  const [row] = await db.$queryRaw<Array<{ id: string }>>`
    INSERT INTO quote (customer_id, order_id, action, policy_version, facts, decision, answers, expires_at)
    VALUES (${quote.customerId}::uuid, ${quote.orderId}::uuid, ${quote.facts.action}, ${quote.decision.policyVersion},
            ${asJson(quote.facts)}::jsonb, ${asJson(quote.decision)}::jsonb, ${asJson(quote.answers)}::jsonb,
            clock_timestamp() + ${quote.lifetimeMs} * interval '1 millisecond')
    RETURNING id`
  if (!row) throw new Error('the quote was not kept')
  return row.id
}

/** A customer's own quote, or null where there is none of theirs with that id. */
export async function findQuote(db: Db, key: { customerId: string; quoteId: string }): Promise<StoredQuote | null> {
  if (!isUuid(key.quoteId)) return null
  const [row] = await db.$queryRaw<QuoteRow[]>`
    SELECT q.id, q.order_id AS "orderId", q.action, q.facts, q.decision, q.answers, q.expires_at AS "expiresAt",
           q.expires_at <= clock_timestamp() AS expired, c.number AS "caseNumber"
      FROM quote q LEFT JOIN cases c ON c.quote_id = q.id
     WHERE q.id = ${key.quoteId}::uuid AND q.customer_id = ${key.customerId}::uuid`
  if (!row) return null
  return {
    ...row,
    facts: asFacts(row.facts),
    decision: asDecision(row.decision),
    answers: row.answers,
  }
}

type QuoteRow = {
  id: string
  orderId: string
  action: Action
  facts: unknown
  decision: unknown
  answers: QuoteAnswers
  expiresAt: Date
  expired: boolean
  caseNumber: string | null
}
