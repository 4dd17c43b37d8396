import type { CaseContext } from '#app/domain/staff/case-context.ts'
import { findCaseContext } from '#app/infra/staff/case-context.ts'
import type { Portal } from '#app/infra/portal.ts'

/** What stands around a case on the page of staff: who has it, until when, and its customer's other cases and orders. */
export function readCaseContext(portal: Portal, caseId: string): Promise<CaseContext> {
  return findCaseContext(portal.db, caseId)
}
