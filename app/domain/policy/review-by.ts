import { addBusinessDays } from '#app/domain/shared/business-days.ts'
import { formatInstant } from '#app/domain/shared/instant.ts'
import { endOfDay } from '#app/domain/shared/time-zone.ts'
import type { Situation } from './situation.ts'

/** The end of the last business day by which a person has looked at what is filed now (R4). */
export function reviewBy(situation: Situation): string {
  const { reviewDue } = situation.store
  const known = reviewDue.get(situation.today)
  if (known !== undefined) return known
  if (reviewDue.size >= keptDays) reviewDue.clear()
  const due = dueAfter(situation)
  reviewDue.set(situation.today, due)
  return due
}

/** More than any queue or simulation spans, and little to hold. */
const keptDays = 4096

function dueAfter({ policy, store, today }: Situation): string {
  const day = addBusinessDays(store.calendar, today, policy.version.processing.reviewBusinessDays)
  return formatInstant(endOfDay(store.zone, day))
}
