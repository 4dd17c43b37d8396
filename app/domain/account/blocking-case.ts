import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import { isAnythingDue } from '#app/domain/cases/step-due.ts'
import { type CaseState, isFinal } from '#app/domain/cases/transitions.ts'

/**
 * Whether a case still needs its customer, so that their account cannot be deleted yet: not where what is left is ours to write
 * down, or a carrier's to bring.
 */
export function needsCustomer(kind: CaseKind, state: CaseState): boolean {
  return !isFinal(kind, state) && isAnythingDue(kind, state)
}
