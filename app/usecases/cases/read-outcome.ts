import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseOutcome } from '#app/domain/cases/outcome-view.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import type { Portal } from '#app/infra/portal.ts'

/** What became of a case that the reader was let see. */
export function readOutcome(portal: Portal, view: CaseView): Promise<CaseOutcome> {
  return findOutcome(portal.db, view.id)
}
