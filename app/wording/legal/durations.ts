import { days, hours, type Milliseconds, minutes } from '#app/domain/shared/duration.ts'
import type { Language } from '#app/domain/shared/stores.ts'

const units = {
  years: { en: ['year', 'years'], de: ['Jahr', 'Jahre'] },
  days: { en: ['day', 'days'], de: ['Tag', 'Tage'] },
  hours: { en: ['hour', 'hours'], de: ['Stunde', 'Stunden'] },
  minutes: { en: ['minute', 'minutes'], de: ['Minute', 'Minuten'] },
} as const satisfies Record<string, Record<Language, readonly [string, string]>>

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

function counted(count: number, unit: keyof typeof units, language: Language): string {
  return `${count} ${units[unit][language][count === 1 ? 0 : 1]}`
}
