import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'

/** A day `YYYY-MM-DD` as it stands in running text, without its weekday: `30 November 2026`, `30. November 2026`. */
export function plainDay(day: string, language: Language): string {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const { monthsInText, plainDay: inOrder } = wordsIn(language).formats
  return inOrder({ day: date, month: monthsInText[month - 1] ?? '', year })
}
