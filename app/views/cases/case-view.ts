import { type CaseState, stateRow } from '#app/domain/cases/states.ts'

/** How a state looks at a glance; the word beside it says the rest. */
export function stateTone(state: CaseState): 'good' | 'wait' | 'stop' | 'info' | 'idle' {
  return stateRow(state).tone
}
