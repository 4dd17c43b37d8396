import type { Transition } from '#app/domain/cases/step-rows.ts'
import type { Db } from '#app/infra/db/client.ts'

/** Who of staff took a step of a case last; null where nobody of staff did. */
export async function findTaker(db: Db, caseId: string, step: Transition): Promise<string | null> {
  const taken = await db.caseEvent.findFirst({
    where: { caseId, step, actorKind: 'staff' },
    orderBy: { version: 'desc' },
    select: { actorId: true },
  })
  return taken?.actorId ?? null
}
