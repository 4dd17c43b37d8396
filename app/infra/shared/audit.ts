import { type Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'

/** Who did it: a signed-in person, the portal by itself, or someone who has not signed in. */
export type AuditActor = Readonly<{ kind: 'customer' | 'staff'; id: string }> | Readonly<{ kind: 'system' | 'visitor' }>

export type AuditValue = Readonly<{ [key: string]: Prisma.InputJsonValue | null }>

export type AuditRecord = Readonly<{
  actor: AuditActor
  /** What happened, as `<object>.<verb>`: `case.approve`, `session.open`. */
  action: string
  object: Readonly<{ kind: string; id: string }>
  /**
   * Only what changed, as it was and as it is; no code, token, cookie or whole address, and no text that a person typed: what
   * cannot be changed cannot be removed. The database refuses the usual names of such texts.
   */
  before?: AuditValue | null
  after?: AuditValue | null
  /** Where the request came from; left out for what no request did. */
  from?: Readonly<{ ip: string; userAgent: string | null }> | null
}>

/**
 * Writes down who did what to what, in the transaction of the change itself: neither stays without the other.
 * The database refuses to change or remove a row that is written.
 */
export async function writeAudit(db: Db, record: AuditRecord): Promise<void> {
  await db.auditEntry.create({
    data: {
      actorKind: record.actor.kind,
      actorId: 'id' in record.actor ? record.actor.id : null,
      action: record.action,
      objectKind: record.object.kind,
      objectId: record.object.id,
      before: record.before ?? Prisma.DbNull,
      after: record.after ?? Prisma.DbNull,
      ip: record.from?.ip ?? null,
      userAgent: record.from?.userAgent?.slice(0, 500) ?? null,
    },
    select: { id: true },
  })
}

/** What of a customer somebody of staff looks at; each kind stands in the index `one_view_an_hour` too. */
type ViewedKind = 'case' | 'customer' | 'order' | 'evidence' | 'declaration'

export type AuditView = Readonly<{ staffId: string; object: Readonly<{ kind: ViewedKind; id: string }>; from: AuditRecord['from'] }>

/** Writes down that somebody looked at a customer's data: once an hour for each who looks and each thing. */
export async function writeView(db: Db, { staffId, object, from }: AuditView): Promise<void> {
  await db.$executeRaw`
    INSERT INTO audit_entry (actor_kind, actor_id, action, object_kind, object_id, ip, user_agent)
    VALUES ('staff', ${staffId}::uuid, ${`${object.kind}.view`}, ${object.kind}, ${object.id},
            ${from?.ip ?? null}, ${from?.userAgent?.slice(0, 500) ?? null})
    ON CONFLICT DO NOTHING`
}
