import { writeAudit } from '#app/infra/shared/audit.ts'
import { moveAssignee } from '#app/infra/cases/assignee.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findCaseId } from '#app/infra/staff/audit-log.ts'
import { findRole } from '#app/infra/staff/people.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type AssignInput = Readonly<{
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
export async function assignCase(portal: Portal, input: AssignInput): Promise<Assigned> {
  return inTransaction(portal.db, async (db): Promise<Assigned> => {
    const caseId = await findCaseId(db, input.number)
    if (caseId === null) return { done: false, because: 'no-such-case' }
    if (input.to !== null && (await findRole(db, input.to)) === null) return { done: false, because: 'no-such-person' }
    if (!(await moveAssignee(db, caseId, input))) return { done: false, because: 'moved-on' }
    await writeAudit(db, {
      actor: { kind: 'staff', id: input.staffId },
      action: 'case.assign',
      object: { kind: 'case', id: caseId },
      before: { assignee: input.seen },
      after: { assignee: input.to },
      from: input.from,
    })
    return { done: true }
  })
}
