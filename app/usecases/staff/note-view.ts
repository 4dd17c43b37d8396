import { type AuditView, writeView } from '#app/infra/audit.ts'
import type { Portal } from '#app/infra/portal.ts'

/** Keeps in the audit trail that somebody looked at this; what cannot be written down is not shown. */
export function noteView(portal: Portal, view: AuditView): Promise<void> {
  return writeView(portal.db, view)
}
