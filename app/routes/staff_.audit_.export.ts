import type { ActionFunctionArgs } from '@remix-run/node'

import { exportAuditLog, type AuditLogRow } from '#app/usecases/staff/read-audit-log.ts'
import { csvOf, fileResponse } from '#app/web/shared/csv.ts'
import { requireSent } from '#app/web/shared/read-sent.ts'
import { requestOrigin } from '#app/web/shared/request-origin.ts'
import { requireFreshStaff } from '#app/web/sign-in/staff-session.ts'
import { auditLogQuery } from '#app/web/staff/audit-log-query.ts'

/** The audit trail as a file, for admins who used their passkey lately. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireFreshStaff(request, context, ['admin'], '/staff/audit')
  const { ask } = auditLogQuery(await requireSent(request))
  const rows = await exportAuditLog(context.portal, ask, { staffId: staff.id, from: requestOrigin(request, context) })
  return fileResponse(csvOf([head, ...rows.map(cellsOf)]), 'text/csv', 'audit-trail.csv')
}

const head = ['at', 'actor kind', 'actor', 'action', 'object kind', 'object', 'case', 'before', 'after', 'ip']

function cellsOf({
  at,
  actorKind,
  staffName,
  customerEmail,
  action: done,
  objectKind,
  objectId,
  caseNumber,
  before,
  after,
  ip,
}: AuditLogRow) {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
  return [at, actorKind, staffName ?? customerEmail, done, objectKind, objectId, caseNumber, json(before), json(after), ip]
}
