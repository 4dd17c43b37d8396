import { Temporal } from 'temporal-polyfill'
import type { DayNumber } from './calendar.ts'
import { days, seconds } from './duration.ts'
import type { EpochMs } from './instant.ts'

/** A zone's offsets, looked up in integer tables that are built when first asked for. */
export type TimeZone = Readonly<{ name: string; stretches: Map<number, Stretch> }>

/** About a year: the offset at its start, and each change in it. */
type Stretch = Readonly<{ offset: number; changes: readonly Change[] }>
type Change = Readonly<{ at: EpochMs; offset: number }>

/** The mean Gregorian year; the stretches need not start with calendar years. */
const stretchLength = seconds(31_556_952)
const dayLength = days(1)

const zones = new Map<string, TimeZone>()

/** The zone of an IANA name; the same object each time, so that its tables are built once. */
export function timeZone(name: string): TimeZone {
  const known = zones.get(name)
  if (known) return known
  const zone = { name, stretches: new Map<number, Stretch>() }
  zones.set(name, zone)
  return zone
}

/** The day in the zone at an instant. */
export function localDay(zone: TimeZone, instant: EpochMs): DayNumber {
  return Math.floor((instant + offsetAt(zone, instant)) / dayLength)
}

/** The first instant of a day in the zone, also where midnight is skipped or comes twice. */
export function startOfDay(zone: TimeZone, day: DayNumber): EpochMs {
  const local = day * dayLength
  const early = local - offsetAt(zone, local - dayLength)
  const late = local - offsetAt(zone, local + dayLength)
  if (early === late) return early
  return firstInstantOf(zone, day, Math.min(early, late), Math.max(early, late))
}

/** The last millisecond of a day in the zone: 23:59:59.999 where clocks do not change at midnight. */
export function endOfDay(zone: TimeZone, day: DayNumber): EpochMs {
  return startOfDay(zone, day + 1) - 1
}

/**
 * Only on the days around a change of offset: the day starts by one of the two offsets, or at the change
 * itself.
 */
function firstInstantOf(zone: TimeZone, day: DayNumber, first: EpochMs, second: EpochMs): EpochMs {
  if (localDay(zone, first) === day && localDay(zone, first - 1) < day) return first
  if (localDay(zone, second) === day && localDay(zone, second - 1) < day) return second
  const change = changesBetween(zone, first, second).find(({ at }) => localDay(zone, at) >= day)
  return change?.at ?? second
}

function changesBetween(zone: TimeZone, from: EpochMs, to: EpochMs): Change[] {
  const both = [...stretchAt(zone, from).changes, ...stretchAt(zone, to).changes]
  return both.filter(({ at }) => at >= from && at <= to)
}

/** The zone's offset from UTC in milliseconds. */
export function offsetAt(zone: TimeZone, instant: EpochMs): number {
  const stretch = stretchAt(zone, instant)
  let offset = stretch.offset
  for (const change of stretch.changes) {
    if (instant < change.at) break
    offset = change.offset
  }
  return offset
}

function stretchAt(zone: TimeZone, instant: EpochMs): Stretch {
  const index = Math.floor(instant / stretchLength)
  const known = zone.stretches.get(index)
  if (known) return known
  const built = buildStretch(zone.name, index)
  zone.stretches.set(index, built)
  return built
}

function buildStretch(name: string, index: number): Stretch {
  const end = (index + 1) * stretchLength
  const start = Temporal.Instant.fromEpochMilliseconds(index * stretchLength).toZonedDateTimeISO(name)
  const changes: Change[] = []
  let change = start.getTimeZoneTransition('next')
  while (change && change.epochMilliseconds < end) {
    changes.push({ at: change.epochMilliseconds, offset: millisecondsOf(change) })
    change = change.getTimeZoneTransition('next')
  }
  return { offset: millisecondsOf(start), changes }
}

function millisecondsOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1_000_000
}
