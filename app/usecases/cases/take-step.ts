import { findStep, type StepName } from '#app/domain/cases/transitions.ts'
import { writeAudit } from '#app/infra/audit.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { type Actor, moveCase } from '#app/infra/cases/steps.ts'
import type { Db } from '#app/infra/db/client.ts'

/** Where a request came from, for the audit trail. */
export type Origin = Readonly<{ ip: string; userAgent: string | null }>

export type StepAsk = Readonly<{
  step: StepName
  actor: Actor
  /** The version the actor had before their eyes. */
  version: number
  note: string | null
  from: Origin | null
  /** `YYYY-MM-DD`, of a step that agrees on a pickup. */
  pickupDay?: string
}>

/**
 * Takes one step of the case's table with its timeline event and its audit row, in the caller's transaction. False
 * where the table has no such step for this actor, or where somebody else moved the case first; then nothing is
 * written.
 */
export async function takeStep(db: Db, view: CaseView, ask: StepAsk): Promise<boolean> {
  const step = findStep(view.kind, ask.step)
  if (!step || !step.by.includes(ask.actor.kind)) return false
  const moved = await moveCase(db, {
    of: view,
    version: ask.version,
    step: ask.step,
    from: step.from,
    to: step.to,
    actor: ask.actor,
    note: ask.note,
    ...(ask.pickupDay === undefined ? {} : { pickupDay: ask.pickupDay }),
  })
  if (!moved) return false
  await writeAudit(db, {
    actor: ask.actor.kind === 'system' || ask.actor.id === null ? { kind: 'system' } : { kind: ask.actor.kind, id: ask.actor.id },
    action: `case.${ask.step}`,
    object: { kind: 'case', id: view.id },
    before: { state: view.state, version: ask.version },
    after: { state: step.to, version: ask.version + 1, note: ask.note },
    from: ask.from,
  })
  return true
}
