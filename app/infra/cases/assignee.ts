import type { Db } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

type Change = Readonly<{ to: string | null; seen: string | null }>

/** Gives the case from `seen` to `to` and says whether it did: a lost race moves nothing. */
export async function moveAssignee(db: Db, caseId: string, { to, seen }: Change): Promise<boolean> {
  if (seen !== null && !isUuid(seen)) return false
  const moved = await db.$executeRaw`
    UPDATE cases SET assignee_id = ${to}::uuid
     WHERE id = ${caseId}::uuid AND assignee_id IS NOT DISTINCT FROM ${seen}::uuid`
  return moved === 1
}
