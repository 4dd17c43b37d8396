import type { NextHands } from '#app/domain/cases/step-due.ts'
import type { ActorKind, CaseState, StepName } from '#app/domain/cases/transitions.ts'
import { type Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

export type Actor = Readonly<{ kind: ActorKind; id: string | null }>

export type Move = Readonly<{
  caseId: string
  /** The version the actor saw; another one has moved since, and nothing happens. */
  version: number
  step: StepName | 'override'
  from: readonly CaseState[]
  to: CaseState
  actor: Actor
  /** What the timeline says with it, in the words of who took the step. */
  note: string | null
  /** Who is next then; null where nobody is. */
  waitsFor: NextHands | null
  /** Until when; the review keeps its own clock. */
  due: string | null
}>

/**
 * Moves a case on and writes its timeline, or says that it did not: a lost race moves nothing.
 */
export async function moveCase(db: Db, move: Move): Promise<boolean> {
  const moved = await db.$queryRaw<Array<{ version: number; was: string }>>`
    UPDATE cases c SET state = ${move.to}, version = c.version + 1,
           waits_for = ${move.waitsFor}, step_due_at = ${move.due}::timestamptz,
           answer = CASE WHEN ${move.to} = 'declined' THEN ${move.note}
                         WHEN before.state = 'declined' THEN NULL ELSE c.answer END,
           closed_at = CASE WHEN ${move.to} IN ('declined', 'withdrawn', 'expired', 'closed', 'failed', 'not_returned')
                            THEN clock_timestamp() WHEN before.state = 'declined' THEN NULL ELSE c.closed_at END
      FROM cases before
     WHERE c.id = ${move.caseId}::uuid AND before.id = c.id AND c.version = ${move.version}
       AND c.state IN (${Prisma.join([...move.from])})
    RETURNING c.version, before.state AS was`
  const [row] = moved
  if (!row) return false
  await db.caseEvent.create({
    data: {
      caseId: move.caseId,
      version: row.version,
      step: move.step,
      fromState: row.was,
      toState: move.to,
      actorKind: move.actor.kind,
      actorId: move.actor.id,
      note: move.note,
    },
    select: { id: true },
  })
  return true
}
