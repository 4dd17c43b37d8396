import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Db } from '#app/infra/db/client.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import {
  findCaseId,
  findCustomerThings,
  listActions,
  listActors,
  listAuditLog,
  type AuditLogFilter,
  type AuditLogPlace,
  type AuditLogRow,
} from '#app/infra/staff/audit-log.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type { AuditLogPlace, AuditLogRow }

/** As the page asks: empty where it does not. Days are of UTC, both included. */
export type AuditLogInput = Readonly<{
  who: string | null
  what: string | null
  caseNumber: string | null
  customer: string | null
  from: string | null
  to: string | null
}>

export type AuditLogPage = Readonly<{ rows: readonly AuditLogRow[]; next: AuditLogPlace | null }>

const pageSize = 50
/** No export holds more; a narrower filter brings the rest. */
const mostExported = 10_000

/** One page of the audit trail, newest first. */
export async function readAuditLog(portal: Portal, input: AuditLogInput, after: AuditLogPlace | null): Promise<AuditLogPage> {
  const filter = await filterOf(portal.db, input)
  if (!filter) return { rows: [], next: null }
  const found = await listAuditLog(portal.db, filter, after, pageSize + 1)
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return { rows, next: found.length > pageSize && last ? { at: last.at, id: last.id } : null }
}

/** What the filters can be set to. */
export async function readAuditLogChoices(portal: Portal) {
  const [actors, actions] = await Promise.all([listActors(portal.db), listActions(portal.db)])
  return { actors, actions }
}

/** All that the filter finds, newest first, at most `mostExported`; that it was taken is itself in the trail. */
export async function exportAuditLog(
  portal: Portal,
  input: AuditLogInput,
  by: Readonly<{ staffId: string; from: Origin | null }>,
): Promise<readonly AuditLogRow[]> {
  return inTransaction(portal.db, async (db) => {
    const filter = await filterOf(db, input)
    const rows = filter ? await listAuditLog(db, filter, null, mostExported) : []
    const { customer, ...asked } = input
    await writeAudit(db, {
      actor: { kind: 'staff', id: by.staffId },
      action: 'audit.export',
      object: { kind: 'audit', id: 'trail' },
      after: { ...asked, customerId: filter?.customerId ?? null, byCustomer: customer !== null, rows: rows.length },
      from: by.from,
    })
    return rows
  })
}

/** Null where the case or the customer it asks for is not there, so that nothing can be about them. */
async function filterOf(db: Db, { who, what, caseNumber, customer, from, to }: AuditLogInput): Promise<AuditLogFilter | null> {
  const caseId = caseNumber === null ? null : await findCaseId(db, caseNumber)
  if (caseNumber !== null && caseId === null) return null
  const email = customer === null ? null : parseEmailAddress(customer)
  const things = email?.ok ? await findCustomerThings(db, email.key) : null
  if (customer !== null && !things) return null
  return {
    staffId: who,
    action: what,
    objectIds: caseId === null ? (things?.ids ?? null) : [caseId],
    customerId: caseId === null ? (things?.customerId ?? null) : null,
    from,
    to,
  }
}
