import { type CaseKind, type CaseState, isFinal } from '#app/domain/cases/transitions.ts'

/** Nothing waits for the customer any more: what is left is ours to write down, or a carrier's to bring. */
const asGoodAsOver: readonly CaseState[] = ['refunded', 'solved', 'sent_back', 'shipped_back']

/** Whether a case still needs its customer, so that their account cannot be deleted yet. */
export function needsCustomer(kind: CaseKind, state: CaseState): boolean {
  if (isFinal(kind, state) || asGoodAsOver.includes(state)) return false
  return !(kind === 'exchange' && state === 'replaced')
}
