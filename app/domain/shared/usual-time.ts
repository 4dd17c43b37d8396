import { parseDay } from './calendar.ts'
import { parseInstant } from './instant.ts'

/**
 * Whether a text is a day that somebody can mean: a real one of 1900 to 2199. Calendars, programs and the database agree
 * about those; a year 0 is a day to us and none to PostgreSQL.
 */
export function isUsualDay(text: string): boolean {
  return /^(19|20|21)\d\d-/.test(text) && !Number.isNaN(parseDay(text))
}

/** The same for an instant, as the address of a page's next one holds it. */
export function isUsualInstant(text: string): boolean {
  return isUsualDay(text.slice(0, 10)) && !Number.isNaN(parseInstant(text))
}
