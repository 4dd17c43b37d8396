import { days, hours, type Milliseconds, minutes } from '#app/domain/shared/duration.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import { pluralForm } from '../shared/plural.ts'
import type { Formats } from '../shared/worded-formats.ts'

type Unit = keyof Formats['units']

/** A time that something is kept, in the largest unit that says it whole: `30 days`, `1 Jahr`. */
export function durationInWords(time: Milliseconds, language: Language): string {
  if (time >= days(365)) return counted(Math.floor(time / days(365)), 'years', language)
  if (time % days(1) === 0) return counted(time / days(1), 'days', language)
  if (time % hours(1) === 0) return counted(time / hours(1), 'hours', language)
  return counted(Math.round(time / minutes(1)), 'minutes', language)
}

export function yearsInWords(count: number, language: Language): string {
  return counted(count, 'years', language)
}

function counted(count: number, unit: Unit, language: Language): string {
  return `${count} ${pluralForm(count, wordsIn(language).formats.units[unit], language)}`
}
