import { z } from 'zod'

import type { DraftKey as OrderDraftKey } from '#app/domain/evidence/checklist.ts'
import { kept } from '#app/domain/account/kept.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import type { DraftSteps } from '#app/domain/requests/draft.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { draftSteps } from '#app/infra/shared/shapes/draft-shape.ts'
import { shapeVersion } from '#app/infra/shared/shapes/frozen-shapes.ts'
import { requestKind, storeId } from '#app/infra/shared/shapes/words.ts'

import { asFrozen, asJson, asSteps } from '../cases/frozen.ts'

export type DraftKey = OrderDraftKey & Readonly<{ customerId: string }>

export type StoredDraft = Readonly<{
  steps: DraftSteps
  /** The price these answers led to; null since any of them changed. */
  quoteId: string | null
  touchedAt: Date
}>

/** The customer's own draft, or null. */
export async function findDraft(db: Db, { customerId, orderId, action }: DraftKey): Promise<StoredDraft | null> {
  if (!isUuid(orderId)) return null
  const row = await db.requestDraft.findUnique({
    where: { customerId_orderId_action: { customerId, orderId, action } },
    select: { steps: true, quoteId: true, touchedAt: true },
  })
  return row && { ...row, steps: asSteps(row.steps, `draft of order ${orderId}`) }
}

const draftRow = rowShape('draft of a list', {
  orderId: z.string(),
  orderName: z.string(),
  store: storeId,
  action: requestKind,
  touchedAt: z.date(),
})
const keptRow = rowShape('step of a draft kept', { steps: draftSteps, quoteId: z.string().nullable(), touchedAt: z.date() })

export type DraftRow = Readonly<z.output<typeof draftRow>>

/** The drafts of a customer, of one order or of all, the one touched last first; what is cancelled needs none. */
export async function listDrafts(source: Source, customerId: string, orderId?: string): Promise<DraftRow[]> {
  if (orderId !== undefined && !isUuid(orderId)) return []
  const ofOne = orderId === undefined ? Prisma.empty : Prisma.sql`AND d.order_id = ${orderId}::uuid`
  return query(
    source,
    draftRow,
    Prisma.sql`
    SELECT d.order_id AS "orderId", o.name AS "orderName", o.store, d.action, d.touched_at AS "touchedAt"
      FROM request_draft d JOIN orders o ON o.id = d.order_id
     WHERE d.customer_id = ${customerId}::uuid AND o.cancelled_at IS NULL ${ofOne}
     ORDER BY d.touched_at DESC, d.order_id, d.action`,
  )
}

export type StepToKeep = Readonly<{
  step: WizardStep
  answers: RequestAnswers
  /** Whether the customer goes on from it; else it is what was typed so far. */
  goesOn: boolean
  /** Whether nothing is missing or wrong in it. */
  complete: boolean
  /** The form it was typed into, and the one whose words stood in it when it was rendered. */
  by: string
  seen: string
}>

/**
 * Keeps the answers of one step, leaves every other as it is, and says what the draft holds then. Null where another form wrote this very step since: nothing is
 * written over that its customer has not seen. What was typed before they went on never arrives after it.
 */
export async function keepStep(db: Db, key: DraftKey, kept: StepToKeep): Promise<StoredDraft | null> {
  const { step, by, seen, goesOn, complete } = kept
  const answers = asJson(kept.answers)
  const [row] = await readRows(db, keptRow)`
    INSERT INTO request_draft AS d (customer_id, order_id, action, steps)
    SELECT o.customer_id, o.id, ${key.action}, jsonb_build_object('shape', ${shapeVersion}::int, ${step}::text,
             jsonb_build_object('answers', ${answers}::jsonb, 'by', ${by}::text, 'done', ${goesOn}::boolean))
      FROM orders o WHERE o.id = ${key.orderId}::uuid AND o.customer_id = ${key.customerId}::uuid
    ON CONFLICT (customer_id, order_id, action) DO UPDATE
       SET steps = d.steps || jsonb_build_object('shape', ${shapeVersion}::int, ${step}::text, jsonb_build_object('answers', ${answers}::jsonb, 'by', ${by}::text, 'done',
             ${goesOn}::boolean OR (${complete}::boolean AND coalesce((d.steps -> ${step}::text ->> 'done')::boolean, false)))),
           quote_id = CASE WHEN d.steps -> ${step}::text -> 'answers' = ${answers}::jsonb THEN d.quote_id END,
           touched_at = clock_timestamp()
     WHERE (coalesce(d.steps -> ${step}::text ->> 'by', ${by}::text) IN (${by}::text, ${seen}::text)
            OR d.steps -> ${step}::text -> 'answers' = ${answers}::jsonb)
       AND (${goesOn}::boolean OR coalesce(d.steps -> ${step}::text ->> 'by', '') <> ${by}::text
            OR (d.steps -> ${step}::text ->> 'done')::boolean IS NOT TRUE)
    RETURNING d.steps, d.quote_id AS "quoteId", d.touched_at AS "touchedAt"`
  return row ?? null
}

/** Forgets what was answered in some steps, and the price that rested on it. */
export async function forgetSteps(db: Db, { customerId, orderId, action }: DraftKey, steps: readonly WizardStep[]): Promise<void> {
  await db.$executeRaw`
    UPDATE request_draft SET steps = steps - ${[...steps]}::text[], quote_id = NULL
     WHERE customer_id = ${customerId}::uuid AND order_id = ${orderId}::uuid AND action = ${action}`
}

/** Puts a whole draft in the place of whatever was answered before. */
export async function replaceDraft(db: Db, key: DraftKey, steps: DraftSteps, quoteId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO request_draft (customer_id, order_id, action, steps, quote_id)
    VALUES (${key.customerId}::uuid, ${key.orderId}::uuid, ${key.action}, ${asFrozen(steps)}::jsonb, ${quoteId}::uuid)
    ON CONFLICT (customer_id, order_id, action) DO UPDATE
       SET steps = EXCLUDED.steps, quote_id = EXCLUDED.quote_id, touched_at = clock_timestamp()`
}

/** Ties the price to the answers it was made of, unless one of them changed meanwhile. */
export async function tieQuote(db: Db, { customerId, orderId, action }: DraftKey, quoteId: string, asOf: Date): Promise<void> {
  await db.requestDraft.updateMany({ where: { customerId, orderId, action, touchedAt: asOf }, data: { quoteId } })
}

/** The same for the same answers at a new price. */
export async function tieNewQuote(db: Db, customerId: string, former: string, quoteId: string): Promise<void> {
  await db.requestDraft.updateMany({ where: { customerId, quoteId: former }, data: { quoteId } })
}

export async function deleteDraft(db: Db, { customerId, orderId, action }: DraftKey): Promise<boolean> {
  const { count } = await db.requestDraft.deleteMany({ where: { customerId, orderId, action } })
  return count === 1
}

/** Forgets what nobody went on with. */
export async function deleteOldDrafts(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM request_draft WHERE touched_at < clock_timestamp() - ${kept.draftMs} * interval '1 ms'`
}
