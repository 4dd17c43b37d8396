import { writeAudit } from '#app/infra/audit.ts'
import { moveAssignee } from '#app/infra/cases/assignee.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/portal.ts'
import type { Origin } from '#app/usecases/cases/take-step.ts'

export type AssignAsk = Readonly<{
  number: string
  staffId: string
  /** Who is to have it; null is nobody. */
  to: string | null
  /** Who had it on the page of the one who asks; another has taken it since, and nothing happens. */
  seen: string | null
  from: Origin | null
}>

export type Assigned = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-case' | 'no-such-person' | 'moved-on' }>

/** Gives a case to somebody who works here, or takes it back. The customer is not told: it moves no step. */
export async function assignCase(portal: Portal, ask: AssignAsk): Promise<Assigned> {
  return inTransaction(portal.db, async (db): Promise<Assigned> => {
    const found = await db.case.findUnique({ where: { number: ask.number }, select: { id: true } })
    if (!found) return { done: false, because: 'no-such-case' }
    if (ask.to !== null && !(await worksHere(ask.to))) return { done: false, because: 'no-such-person' }
    if (!(await moveAssignee(db, found.id, ask))) return { done: false, because: 'moved-on' }
    await writeAudit(db, {
      actor: { kind: 'staff', id: ask.staffId }, action: 'case.assign', object: { kind: 'case', id: found.id },
      before: { assignee: ask.seen }, after: { assignee: ask.to }, from: ask.from,
    })
    return { done: true }

    async function worksHere(id: string): Promise<boolean> {
      return isUuid(id) && (await db.staff.count({ where: { id, removedAt: null } })) === 1
    }
  })
}
