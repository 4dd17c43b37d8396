import { dayFromDigits, digits, formatDay, hyphen, twoDigits } from './calendar.ts'
import { days, hours, minutes, seconds } from './duration.ts'

/** An instant as milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number

const dayLength = days(1)
const [colon, dot, comma, plus, letterT, letterZ] = [58, 46, 44, 43, 84, 90]

/**
 * The instant that an ISO 8601 string names, or NaN: `YYYY-MM-DDThh:mm`, then optionally seconds and up to
 * three decimals, then `Z` or an offset `±hh` or `±hh:mm`. Written by hand because it is read several times
 * a decision; no leap second, no 24:00.
 */
export function parseInstant(text: string): EpochMs {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return NaN
  if (text.charCodeAt(10) !== letterT || text.charCodeAt(13) !== colon) return NaN
  const hour = digits(text, 11, 13)
  const minute = digits(text, 14, 16)
  if (!(hour <= 23 && minute <= 59)) return NaN
  const atMinute = dayFromDigits(text) * dayLength + hours(hour) + minutes(minute)
  return text.charCodeAt(16) === colon ? withSeconds(text, atMinute) : withOffset(text, 16, atMinute)
}

function withSeconds(text: string, atMinute: EpochMs): EpochMs {
  const second = digits(text, 17, 19)
  if (!(second <= 59)) return NaN
  const atSecond = atMinute + seconds(second)
  const mark = text.charCodeAt(19)
  if (mark !== dot && mark !== comma) return withOffset(text, 19, atSecond)
  let end = 20
  while (end < 23 && digits(text, end, end + 1) >= 0) end += 1
  const scale = end === 23 ? 1 : end === 22 ? 10 : 100
  return end === 20 ? NaN : withOffset(text, end, atSecond + digits(text, 20, end) * scale)
}

function withOffset(text: string, at: number, local: EpochMs): EpochMs {
  const sign = text.charCodeAt(at)
  if (sign === letterZ) return text.length === at + 1 ? local : NaN
  if (sign !== plus && sign !== hyphen) return NaN
  const hour = digits(text, at + 1, at + 3)
  const hasMinutes = text.length === at + 6 && text.charCodeAt(at + 3) === colon
  const minute = hasMinutes ? digits(text, at + 4, at + 6) : 0
  if (!(hour <= 23 && minute <= 59) || !(hasMinutes || text.length === at + 3)) return NaN
  const offset = hours(hour) + minutes(minute)
  return sign === plus ? local - offset : local + offset
}

/** In UTC with three decimals: `2026-03-21T22:59:59.999Z`. */
export function formatInstant(instant: EpochMs): string {
  const day = Math.floor(instant / dayLength)
  const ofDay = instant - day * dayLength
  const hour = Math.floor(ofDay / 3_600_000)
  const minute = Math.floor(ofDay / 60_000) % 60
  const second = Math.floor(ofDay / 1000) % 60
  const milli = String(ofDay % 1000).padStart(3, '0')
  return `${formatDay(day)}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}.${milli}Z`
}
