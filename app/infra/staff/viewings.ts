import type { Db } from '#app/infra/db/client.ts'

type Viewing = Readonly<{
  staffId: string
  object: Readonly<{ kind: string; id: string }>
  from: Readonly<{ ip: string; userAgent: string | null }>
}>

/** One audit row for everything that one person sees of one object within a quarter of an hour. */
export async function noteViewingOnce(db: Db, { staffId, object, from }: Viewing): Promise<void> {
  const action = `${object.kind}.view`
  await db.$executeRaw`
    INSERT INTO audit_entry (actor_kind, actor_id, action, object_kind, object_id, ip, user_agent)
    SELECT 'staff', ${staffId}::uuid, ${action}, ${object.kind}, ${object.id}, ${from.ip}, left(${from.userAgent}, 500)
     WHERE NOT EXISTS (
       SELECT 1 FROM audit_entry e
        WHERE e.object_kind = ${object.kind} AND e.object_id = ${object.id} AND e.action = ${action}
          AND e.actor_id = ${staffId}::uuid AND e.at > statement_timestamp() - interval '15 minutes')`
}
