import { hours, minutes, seconds } from '#app/domain/shared/duration.ts'

/** After the n-th try in vain; with the first, fourteen tries over some eleven hours. */
const waits = [
  seconds(2),
  seconds(5),
  seconds(15),
  seconds(30),
  minutes(1),
  minutes(2),
  minutes(5),
  minutes(10),
  minutes(20),
  minutes(40),
  hours(2),
  hours(3),
  hours(4),
] as const

export const mostTries = waits.length + 1

/**
 * How long a shop that could not be asked is left alone after so many tries in a row, or null where that was the last one. Spread by ±20 %,
 * so that what failed together does not come back together; `chance` is from 0 up to 1.
 */
export function waitAfterTry(tries: number, chance: number): number | null {
  const wait = waits[tries - 1]
  return wait === undefined ? null : Math.round(wait * (0.8 + 0.4 * chance))
}
