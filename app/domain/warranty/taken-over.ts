import { parseDay } from '#app/domain/shared/calendar.ts'

/** What a machine that came in an exchange has of the one that it came for: the days by which it is covered longer, and its last day. */
export type TakenOver = Readonly<{ days: number; until: string }>

/**
 * A machine that came in an exchange is covered to the end of its own period or of that of the first, whichever is later; null where
 * its own is as long or longer. Days are `YYYY-MM-DD`, null where no period has begun.
 */
export function takeOver(ownEnd: string | null, endOfFirst: string | null): TakenOver | null {
  if (ownEnd === null || endOfFirst === null) return null
  const days = parseDay(endOfFirst) - parseDay(ownEnd)
  return days > 0 ? { days, until: endOfFirst } : null
}
