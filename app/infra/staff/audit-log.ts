import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

/** Null where it is not asked for. `from` and `to` are days of UTC, both included. */
export type AuditLogFilter = Readonly<{
  staffId: string | null
  action: string | null
  /** Of what it is about: a case, a customer with all that is theirs. */
  objectIds: readonly string[] | null
  /** A customer who did it themselves counts as being about them. */
  customerId: string | null
  from: string | null
  to: string | null
}>

const auditLogRow = rowShape('entry of the audit log', {
  id: z.string(),
  at: z.string(),
  actorKind: z.enum(['customer', 'staff', 'system', 'visitor']),
  staffName: z.string().nullable(),
  customerEmail: z.string().nullable(),
  action: z.string(),
  objectKind: z.string(),
  objectId: z.string(),
  caseNumber: z.string().nullable(),
  /** Whatever was written down with an action: pages show it as it is. */
  before: z.unknown(),
  after: z.unknown(),
  ip: z.string().nullable(),
})
const actionRow = rowShape('action of the audit log', { action: z.string() })

export type AuditLogRow = Readonly<z.output<typeof auditLogRow>>

/** The place behind which a page begins. */
export type AuditLogPlace = Readonly<{ at: string; id: string }>

/** Rows newest first, from behind a place; each filter stands on an index of its own. */
export async function listAuditLog(db: Db, filter: AuditLogFilter, after: AuditLogPlace | null, limit: number): Promise<AuditLogRow[]> {
  const where = Prisma.join([Prisma.sql`true`, ...conditions(filter), ...behind(after)], ' AND ')
  return readRows(db, auditLogRow)`
    SELECT a.id::text, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, a.actor_kind AS "actorKind",
           s.name AS "staffName", u.email AS "customerEmail", a.action, a.object_kind AS "objectKind",
           a.object_id AS "objectId", c.number AS "caseNumber", a.before, a.after, a.ip
      FROM (SELECT * FROM audit_entry a WHERE ${where} ORDER BY a.at DESC, a.id DESC LIMIT ${limit}) a
      LEFT JOIN staff s ON a.actor_kind = 'staff' AND s.id = a.actor_id
      LEFT JOIN customer u ON a.actor_kind = 'customer' AND u.id = a.actor_id
      LEFT JOIN cases c ON c.id = CASE WHEN a.object_kind = 'case' THEN a.object_id::uuid END
     ORDER BY a.at DESC, a.id DESC`
}

function conditions({ staffId, action, objectIds, customerId, from, to }: AuditLogFilter): Prisma.Sql[] {
  const about = objectIds && Prisma.sql`a.object_id = ANY (${[...objectIds]})`
  const own = customerId && Prisma.sql`a.actor_id = ${customerId}::uuid`
  const either = about && own ? Prisma.sql`(${about} OR ${own})` : (about ?? own)
  return [
    ...(staffId ? [Prisma.sql`a.actor_id = ${staffId}::uuid`] : []),
    ...(action ? [Prisma.sql`a.action = ${action}`] : []),
    ...(either ? [either] : []),
    ...(from ? [Prisma.sql`a.at >= ${from}::date::timestamp AT TIME ZONE 'UTC'`] : []),
    ...(to ? [Prisma.sql`a.at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`] : []),
  ]
}

function behind(after: AuditLogPlace | null): Prisma.Sql[] {
  return after ? [Prisma.sql`(a.at, a.id) < (${after.at}::timestamptz, ${after.id}::bigint)`] : []
}

/** What has been done at all, for the filter: found by jumps along the index, however long the trail. */
export async function listActions(db: Db): Promise<string[]> {
  const rows = await readRows(db, actionRow)`
    WITH RECURSIVE known AS (
      (SELECT action FROM audit_entry ORDER BY action LIMIT 1)
      UNION ALL
      SELECT (SELECT a.action FROM audit_entry a WHERE a.action > k.action ORDER BY a.action LIMIT 1)
        FROM known k WHERE k.action IS NOT NULL)
    SELECT action FROM known WHERE action IS NOT NULL`
  return rows.map(({ action }) => action)
}

/** Everybody who ever worked here, by name. */
export async function listActors(db: Db): Promise<Array<{ id: string; name: string }>> {
  return db.staff.findMany({ select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: 500 })
}

export async function findCaseId(db: Db, number: string): Promise<string | null> {
  const found = await db.case.findUnique({ where: { number }, select: { id: true } })
  return found?.id ?? null
}

/** A customer by their address, with the ids of what is theirs; at most some hundreds of each. */
export async function findCustomerThings(db: Db, emailKey: string): Promise<{ customerId: string; ids: string[] } | null> {
  const customer = await db.customer.findUnique({ where: { emailKey }, select: { id: true } })
  if (!customer) return null
  const newest = { where: { customerId: customer.id }, select: { id: true }, take: 300 } as const
  const [cases, orders] = await Promise.all([
    db.case.findMany({ ...newest, orderBy: { filedAt: 'desc' } }),
    db.order.findMany({ ...newest, orderBy: { placedAt: 'desc' } }),
  ])
  return { customerId: customer.id, ids: [customer.id, ...cases.map(({ id }) => id), ...orders.map(({ id }) => id)] }
}
