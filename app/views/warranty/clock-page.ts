import type { CaseView } from '#app/domain/cases/case-view.ts'
import { isFinal } from '#app/domain/cases/transitions.ts'
import { formatDay as dayText, parseDay } from '#app/domain/shared/calendar.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { repairClock } from '#app/domain/warranty/repair-clock.ts'

import { formatDay, formatDayOf } from '#app/wording/shared/format.ts'
import { decisionWords } from '#app/wording/policy/decision-words.ts'

/** The clock of a repair in words; days in the store's zone. */
export type ClockOnPage = Readonly<{
  requested: string
  handOverBy: string
  /** Null once it was handed over, or where nothing comes in any more. */
  still: Readonly<{ inTime: string; late: string }> | null
  handedOver: string | null
  /** What the warranty says once it was handed over, and of which day. */
  judged: Readonly<{ status: string; on: string }> | null
  returned: string | null
  ends: string | null
}>

/** What a repair's dates are and what follows from them; null where the case is no repair or no date bears on it. */
export function clockOnPage(view: CaseView, now: string, language: Language): ClockOnPage | null {
  const clock = repairClock(view, now)
  if (!clock || clock.coverage.arriveBy === null || clock.coverage.status === null) return null
  const { coverage, handedOverAt, returnedAt } = clock
  const { timeZone } = stores[view.store]
  const words = decisionWords(language).coverage
  // The legal guarantee goes by the first request, whenever the device is handed over.
  const byLaw = isUnderGuarantee(view)
  const over = byLaw || isFinal(view.kind, view.state) || handedOverAt !== null
  const dayOf = (at: string | null) => at && formatDayOf(at, timeZone, language)
  return {
    requested: formatDayOf(clock.requestedAt, timeZone, language),
    handOverBy: formatDay(clock.coverage.arriveBy, language),
    still: over ? null : stillOpen(view, clock.coverage.arriveBy, words),
    handedOver: dayOf(handedOverAt),
    judged:
      byLaw || handedOverAt === null || coverage.judgedOn === null
        ? null
        : { status: words[clock.coverage.status], on: formatDay(coverage.judgedOn, language) },
    returned: dayOf(returnedAt),
    ends: byLaw ? null : coverage.endsOn && formatDay(coverage.endsOn, language),
  }
}

/** What the warranty would say of a device handed over on the last day, and the day after it. */
function stillOpen(view: CaseView, lastDay: string, words: Readonly<Record<string, string>>): ClockOnPage['still'] {
  const says = (day: string) => {
    // Noon is the same day in every store's zone.
    const status = repairClock({ ...view, events: handedOverOn(view, `${day}T12:00:00.000Z`), pickup: null }, `${day}T12:00:00.000Z`)
      ?.coverage.status
    return status ? (words[status] ?? '') : ''
  }
  return { inTime: says(lastDay), late: says(dayText(parseDay(lastDay) + 1)) }
}

function handedOverOn({ events, version }: CaseView, at: string): CaseView['events'] {
  return [{ version: version + 1, step: 'pick_up', toState: 'picked_up', actor: 'staff', note: null, at }, ...events]
}
