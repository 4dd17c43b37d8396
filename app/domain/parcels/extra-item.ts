import type { CaseView } from '../cases/case-view.ts'
import { isMoment } from '../cases/step-rows.ts'
import type { UnannouncedReturnState } from './unannounced-return.ts'

/** Something in the parcel of a case that the case is not about, and what became of it. */
export type ExtraItemView = Readonly<{
  id: string
  contents: string
  state: UnannouncedReturnState
  /** The case that was opened for it. */
  caseNumber: string | null
}>

/** Whether its parcel is here, so that something can have been in it. */
export function hasArrived({ events }: Pick<CaseView, 'events'>): boolean {
  return events.some(({ step }) => isMoment(step, 'arrived'))
}
