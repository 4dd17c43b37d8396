import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { z } from 'zod'

import { answerBy } from '#app/domain/cases/answer-by.ts'
import { waitsFor, type Past, stepDue } from '#app/domain/cases/step-due.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import { stepRow } from '#app/domain/cases/step-rows.ts'
import { type ActorKind, type CaseState, isEnd, type Transition } from '#app/domain/cases/transitions.ts'
import { type Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const movedRow = rowShape('case moved', { version: z.int(), was: z.string() })

export type Actor = Readonly<{ kind: ActorKind; id: string | null }>

export type Move = Readonly<{
  /** The case as it was read. */
  of: Past & Readonly<{ id: string; pickupWish: unknown }>
  /** The version the actor saw; another one has moved since, and nothing happens. */
  version: number
  step: Transition | 'override'
  from: readonly CaseState[]
  to: CaseState
  actor: Actor
  /** The kind that the case is from now on, where the step changes it. */
  becomes?: CaseKind
  /** What the timeline says with it, in the words of who took the step. */
  note: string | null
  /** `YYYY-MM-DD`, of a step that agrees on a pickup. */
  pickupDay?: string
  /** When it happened, where that was before now. */
  at?: string
  /** Until when the next thing is to be done, of a step that says so by a date of its own. */
  asksUntil?: string
  /** Until when the case waits for its customer now, and when its review is due; null where it does not, or none is. */
  answerBy: string | null
  reviewBy: string | null
}>

/**
 * Moves a case on, with who is next and until when and what the figures count, and writes its timeline; or says that it did
 * not: a lost race moves nothing, and neither does anything while the shop is asked to give the money
 * back, or to send what was promised for it.
 */
export async function moveCase(db: Db, move: Move): Promise<boolean> {
  const { of, to } = move
  const kind = move.becomes ?? of.kind
  const { answer } = stateRow(to)
  const pickup = { answerBy: move.answerBy, pickupChosen: of.pickupWish !== null, day: move.pickupDay ?? null }
  const due = move.asksUntil ?? stepDue({ ...of, kind }, to, move.at ?? (await databaseNow(db)), pickup)
  const moved = await readRows(db, movedRow)`
    UPDATE cases c SET state = ${to}, kind = ${kind}, version = c.version + 1,
           waits_for = ${waitsFor(kind, to, pickup)}, step_due_at = ${due}::timestamptz,
           answer_by = ${move.answerBy}::timestamptz, review_by = ${move.reviewBy}::timestamptz,
           answer = CASE WHEN ${answer === 'no'} THEN ${move.note}
                         WHEN case_answer(before.state) = 'no' THEN NULL ELSE c.answer END,
           reviewed_at = CASE WHEN c.reviewed_at IS NULL AND case_answer(before.state) = 'review' AND ${answer === 'yes' || answer === 'no'}
                              THEN coalesce(${move.at ?? null}::timestamptz, clock_timestamp()) ELSE c.reviewed_at END,
           arrived_at = CASE WHEN ${move.step !== 'override' && stepRow(move.step).startsRefund === true}
                                THEN coalesce(${move.at ?? null}::timestamptz, clock_timestamp()) ELSE c.arrived_at END,
           refunded_at = CASE WHEN ${to} = 'refunded' THEN coalesce(c.refunded_at, clock_timestamp()) ELSE c.refunded_at END,
           closed_at = CASE WHEN ${isEnd(to)} THEN clock_timestamp()
                            WHEN case_answer(before.state) = 'no' THEN NULL ELSE c.closed_at END
      FROM cases before
     WHERE c.id = ${of.id}::uuid AND before.id = c.id AND c.version = ${move.version}
       AND c.state IN (${Prisma.join([...move.from])})
       AND NOT EXISTS (SELECT FROM refund r WHERE r.case_id = c.id AND r.ordered_at IS NOT NULL AND r.issued_at IS NULL AND r.basis <> 'difference')
       AND (${move.step === 'replace'} OR NOT EXISTS (
             SELECT FROM replacement r JOIN shop_command k ON k.case_id = r.case_id AND k.kind = 'take_in' AND k.state IN ('asked', 'refused')
              WHERE r.case_id = c.id AND r.dropped_at IS NULL AND r.sending_at IS NOT NULL))
       AND (${move.step === 'send_first'} OR NOT EXISTS (
             SELECT FROM replacement r JOIN shop_command k ON k.case_id = r.case_id AND k.kind = 'send_first' AND k.state IN ('asked', 'refused')
              WHERE r.case_id = c.id AND r.dropped_at IS NULL AND r.first_at IS NOT NULL))
    RETURNING c.version, before.state AS was`
  const [row] = moved
  if (!row) return false
  await db.caseEvent.create({
    data: {
      caseId: of.id,
      version: row.version,
      step: move.step,
      fromState: row.was,
      toState: to,
      actorKind: move.actor.kind,
      actorId: move.actor.id,
      note: move.note,
      ...(move.at === undefined ? {} : { at: new Date(move.at) }),
    },
    select: { id: true },
  })
  return true
}

/**
 * Says whose turn it is while no pickup is booked. One that its customer chose, or that they let go by, is ours to book, and the waiting
 * for them ends; a price that they are asked about is theirs to answer until then. A device's month goes on either way. Where it was that
 * side's turn before, it stays due when it was, unless they were asked anew.
 */
export async function turnPickup(
  db: Db,
  of: Past & Readonly<{ id: string; state: CaseState; answerBy: string | null }>,
  { to, anew = false }: Readonly<{ to: 'staff' | 'customer'; anew?: boolean }>,
): Promise<void> {
  const now = await databaseNow(db)
  const waited = anew ? null : of.answerBy
  const answerUntil = to === 'staff' ? null : (waited ?? answerBy(now, of.store))
  const until = of.kind === 'repair' ? of.answerBy : answerUntil
  const pickup = { answerBy: until, pickupChosen: to === 'staff', day: null }
  const due = stepDue(of, of.state, now, pickup)
  await db.$executeRaw`
    UPDATE cases SET answer_by = ${until}::timestamptz, waits_for = ${waitsFor(of.kind, of.state, pickup)},
           step_due_at = CASE WHEN waits_for = ${to} AND NOT ${anew} THEN step_due_at ELSE ${due}::timestamptz END
     WHERE id = ${of.id}::uuid`
}
