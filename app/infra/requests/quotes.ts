import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { claimChoice } from '#app/infra/shared/shapes/claim-shape.ts'
import { frozenDecision, frozenFacts, inVersion } from '#app/infra/shared/shapes/frozen-shapes.ts'
import { replacement } from '#app/infra/shared/shapes/replacement-shape.ts'
import { requestKind } from '#app/infra/shared/shapes/words.ts'

import { asFrozen } from '../cases/frozen.ts'

const answersShape = z.object({
  reason: z.string(),
  phone: z.string(),
  /** What they want instead, in an exchange. */
  wish: z.string().exactOptional(),
  /** What they chose of the shop instead, at the price that was shown. */
  replacement: replacement.exactOptional(),
  /** The machine or the line that a repair is about. */
  thingId: z.string().exactOptional(),
  /** The right that a repair rests on, where that was asked. */
  claim: claimChoice.exactOptional(),
  /** Which part of the order it is about: a parcel of it, or the order itself for what has not been sent. */
  part: z.string().exactOptional(),
  /** Nobody was asked for the condition of the items: what the facts and the lines say of it was only taken to decide, and is nobody's word. */
  conditionSaid: z.literal(false).exactOptional(),
})
const quoteRow = rowShape('quote', {
  id: z.string(),
  orderId: z.string(),
  action: requestKind,
  facts: frozenFacts,
  decision: frozenDecision,
  answers: inVersion(answersShape),
  expiresAt: z.date(),
  expired: z.boolean(),
  /** The case that was filed with it, or null. */
  caseNumber: z.string().nullable(),
})
const madeRow = rowShape('quote made', { id: z.string() })

/** What the customer said beside the facts. */
export type QuoteAnswers = Readonly<z.output<typeof answersShape>>

export type StoredQuote = Readonly<z.output<typeof quoteRow>>

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
  const [row] = await readRows(db, madeRow)`
    INSERT INTO quote (customer_id, order_id, action, policy_version, facts, decision, answers, expires_at)
    VALUES (${quote.customerId}::uuid, ${quote.orderId}::uuid, ${quote.facts.action}, ${quote.decision.policyVersion},
            ${asFrozen(quote.facts)}::jsonb, ${asFrozen(quote.decision)}::jsonb, ${asFrozen(quote.answers)}::jsonb,
            clock_timestamp() + ${quote.lifetimeMs} * interval '1 millisecond')
    RETURNING id`
  if (!row) throw new Error('the quote was not kept')
  return row.id
}

/** A customer's own quote, or null where there is none of theirs with that id. */
export async function findQuote(db: Db, key: { customerId: string; quoteId: string }): Promise<StoredQuote | null> {
  if (!isUuid(key.quoteId)) return null
  const [row] = await readRows(db, quoteRow)`
    SELECT q.id, q.order_id AS "orderId", q.action, q.facts, q.decision, q.answers, q.expires_at AS "expiresAt",
           q.expires_at <= clock_timestamp() AS expired, c.number AS "caseNumber"
      FROM quote q LEFT JOIN cases c ON c.quote_id = q.id
     WHERE q.id = ${key.quoteId}::uuid AND q.customer_id = ${key.customerId}::uuid`
  return row ?? null
}
