import { formatDay as dayText, type DayNumber } from '#app/domain/shared/calendar.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { formatDay } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

type Door = Readonly<{ part: Readonly<{ key: string }>; outcome: 'eligible' | 'ineligible' | 'review'; from: DayNumber | null }>

/** A parcel that can be reported as not received, or from when on, in words. */
export type MissingDoorView = Readonly<{ parcel: string; open: boolean; says: string; until: string | null }>

/** Nothing of a parcel that cannot be reported, now or later. */
export function missingDoorViews(doors: readonly Door[], language: Language): MissingDoorView[] {
  const t = wordsOf(language, 'missing')
  return doors.flatMap(({ part, outcome, from }): MissingDoorView[] => {
    if (outcome !== 'ineligible') return [{ parcel: part.key, open: true, says: t('open'), until: null }]
    return from === null ? [] : [{ parcel: part.key, open: false, says: later(from, language), until: t('until') }]
  })
}

/** From which day on it can be reported. */
export function later(from: DayNumber, language: Language): string {
  return wordsOf(language, 'missing')('later', { date: formatDay(dayText(from), language) })
}
