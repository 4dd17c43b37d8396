/** Elapsed time in milliseconds; the names keep a bare product from meaning another unit than it says. */
export type Milliseconds = number

export function seconds(count: number): Milliseconds {
  return count * 1000
}

export function minutes(count: number): Milliseconds {
  return seconds(count * 60)
}

export function hours(count: number): Milliseconds {
  return minutes(count * 60)
}

/** Days of 24 hours, as elapsed time; days of a calendar are counted in `calendar.ts`. */
export function days(count: number): Milliseconds {
  return hours(count * 24)
}
