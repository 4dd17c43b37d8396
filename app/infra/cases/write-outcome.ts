import { z } from 'zod'

import type { IfSilent, RefundBasisName } from '#app/domain/cases/outcome-view.ts'
import type { InspectedDecision } from '#app/domain/policy/outlook/inspection.ts'
import type { Cause, Condition, Fault } from '#app/domain/policy/facts.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import { asFrozen } from './frozen.ts'

const inspectionRow = rowShape('inspection made', { id: z.string() })
const refundRow = rowShape('refund made', { id: z.string() })

/** Makes everybody else who wants to move this case, or to give money for it, wait for this transaction. */
export async function lockCase(db: Db, caseId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM cases WHERE id = ${caseId}::uuid FOR NO KEY UPDATE`
}

export type NewInspection = Readonly<{
  caseId: string
  /** The version of the case that the step has made. */
  version: number
  found: InspectedDecision
  staffId: string
  findings: ReadonlyArray<
    Readonly<{
      lineId: string
      declaredQuantity: number
      quantity: number
      condition: Condition
      fault: Fault
      missingParts: number
      note: string | null
    }>
  >
}>

/** Writes down what was found and what it comes to; the database refuses to change it later. */
export async function insertInspection(db: Db, { caseId, version, found, staffId, findings }: NewInspection): Promise<void> {
  const [row] = await readRows(db, inspectionRow)`
    INSERT INTO inspection (case_id, version, decision, refund_minor, missing_minor, currency, inspected_by)
    VALUES (${caseId}::uuid, ${version}, ${asFrozen(found.decision)}::jsonb, ${found.refund?.amountMinor ?? null}::bigint,
            ${found.missingParts.amountMinor}::bigint, ${found.missingParts.currency}, ${staffId}::uuid)
    RETURNING id`
  if (!row) throw new Error('the inspection was not kept')
  await db.inspectionFinding.createMany({
    data: findings.map(({ lineId, missingParts, ...finding }) => ({
      inspectionId: row.id,
      orderLineId: lineId,
      missingMinor: missingParts,
      ...finding,
    })),
  })
}

export type NewOffer = Readonly<{
  caseId: string
  inspectionId: string
  amount: Money
  note: string | null
  answerBy: string
  ifSilent: IfSilent
  staffId: string
}>

export async function insertOffer(db: Db, offer: NewOffer): Promise<void> {
  await db.offer.create({
    data: {
      caseId: offer.caseId,
      inspectionId: offer.inspectionId,
      amountMinor: offer.amount.amountMinor,
      currency: offer.amount.currency,
      note: offer.note,
      answerBy: new Date(offer.answerBy),
      ifSilent: offer.ifSilent,
      sentBy: offer.staffId,
    },
    select: { id: true },
  })
}

/** Notes the answer to what is open, or says that it was answered before. Who let the time go by without it being an answer may give one late. */
export async function answerOpen(
  db: Db,
  what: 'offer' | 'estimate',
  caseId: string,
  answer: 'accepted' | 'disputed' | 'declined' | 'time-over',
): Promise<boolean> {
  const answered =
    what === 'offer'
      ? await db.$executeRaw`
        UPDATE offer SET answer = ${answer}, answered_at = clock_timestamp()
         WHERE case_id = ${caseId}::uuid AND (answer IS NULL OR answer = 'time-over' AND if_silent <> 'accepted')
           AND sent_at = (SELECT max(newest.sent_at) FROM offer newest WHERE newest.case_id = offer.case_id)`
      : await db.$executeRaw`
        UPDATE estimate SET answer = ${answer}, answered_at = clock_timestamp()
         WHERE case_id = ${caseId}::uuid AND answer IS NULL`
  return answered === 1
}

export type NewEstimate = Readonly<{ caseId: string; finding: string; cause: Cause; price: Money; answerBy: string; staffId: string }>

export async function insertEstimate(db: Db, estimate: NewEstimate): Promise<void> {
  await db.estimate.create({
    data: {
      caseId: estimate.caseId,
      finding: estimate.finding,
      cause: estimate.cause,
      amountMinor: estimate.price.amountMinor,
      currency: estimate.price.currency,
      answerBy: new Date(estimate.answerBy),
      sentBy: estimate.staffId,
    },
    select: { id: true },
  })
}

export type NewRefund = Readonly<{
  caseId: string
  version: number
  amount: Money
  basis: RefundBasisName
  /** By what it is found; null where the shop gives it back, whose own name of it is known once it has. */
  reference: string | null
  limitMinor: number
  staffId: string
  as: MoneyGiven
  /** What the shop gave back since the case was filed was for something else. */
  beside?: boolean
  /** It is more than what was paid of an offer that nobody answered. */
  isRest?: boolean
}>

/** `proposed`: it waits for a second person. `ordered`: it is reserved, and the shop is asked to give it. */
export type MoneyGiven = 'proposed' | 'ordered' | 'issued'

/**
 * Writes a refund down. The database refuses a second one for the case, but for what was left open of an offer (`one_refund_per_case`), more than was paid for
 * what it is about (`refund_within_paid`), more than was received for the order with what the shop and this portal gave
 * back before (`refund_within_received`), one above its limit that nobody else agreed to (`refund_above_limit`), and one past what the
 * shop gave back since of which nobody has said for what (`refund_past_shop`).
 */
export async function insertRefund(db: Db, refund: NewRefund): Promise<string> {
  const [row] = await readRows(db, refundRow)`
    WITH made AS (SELECT gen_random_uuid() AS id, clock_timestamp() AS at)
    INSERT INTO refund (id, case_id, version, amount_minor, currency, basis, reference, limit_minor, proposed_by, beside_shop, is_rest, ordered_at, issued_at)
    SELECT made.id, ${refund.caseId}::uuid, ${refund.version}, ${refund.amount.amountMinor}::bigint, ${refund.amount.currency}, ${refund.basis},
           coalesce(${refund.reference}, made.id::text), ${refund.limitMinor}::bigint, ${refund.staffId}::uuid, ${refund.beside ?? false},
           ${refund.isRest ?? false},
           CASE WHEN ${refund.as} = 'ordered' THEN made.at END, CASE WHEN ${refund.as} = 'issued' THEN made.at END
      FROM made
    RETURNING id`
  if (!row) throw new Error('the refund was not kept')
  return row.id
}

type Ordered = Readonly<{ of: 'refund' | 'gift_credit'; id: string }>

/**
 * Notes that the shop has given back what it was asked for, or somebody of staff by hand, and by what that is found. False where it was
 * noted before. From here on a refund that the shop tells of is known by that name to be this one.
 */
export async function issueOrdered(db: Db, { of, id }: Ordered, reference: string): Promise<boolean> {
  const issued =
    of === 'refund'
      ? await db.$executeRaw`
        UPDATE refund SET issued_at = clock_timestamp(), reference = ${reference}
         WHERE id = ${id}::uuid AND ordered_at IS NOT NULL AND issued_at IS NULL`
      : await db.$executeRaw`
        UPDATE gift_credit SET issued_at = clock_timestamp(), reference = ${reference}
         WHERE id = ${id}::uuid AND ordered_at IS NOT NULL AND issued_at IS NULL`
  return issued === 1
}
