/** The currencies the stores sell in, ISO 4217. */
export type Currency = 'USD' | 'EUR'

/** An exact amount: integer minor units (cents) and their currency, never a float. */
export type Money = Readonly<{ amountMinor: number; currency: Currency }>

/**
 * A sum of amounts. Where it is beyond what a number holds exactly, `exactly` has its digits and
 * `amountMinor` is the nearest number.
 */
export type Total = Money & Readonly<{ exactly?: string }>

export function totalOf(sum: bigint, currency: Currency): Total {
  const amountMinor = Number(sum)
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : { amountMinor, currency, exactly: String(sum) }
}

/** Nothing, in a currency. */
export function zero(currency: Currency): Money {
  return { amountMinor: 0, currency }
}

/**
 * Whole-number division of integers, rounded half up (policy-spec §1); `denominator` > 0, exact beyond
 * 2^53.
 */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const doubled = 2n * numerator + denominator
  const divisor = 2n * denominator
  const quotient = doubled / divisor
  return doubled < 0n && doubled % divisor !== 0n ? quotient - 1n : quotient
}

/**
 * Below this, a quotient of doubles never rounds up to the next whole number, so plain numbers stay exact.
 */
const exactInDoubles = 2 ** 51

/**
 * `amount` · `part` / `whole` in minor units, rounded half up; none negative, `whole` > 0, exact beyond
 * 2^53.
 */
export function proportion(amount: number, part: number, whole: number): number {
  const product = amount * part
  if (product < exactInDoubles && whole < exactInDoubles) {
    return Math.floor((2 * product + whole) / (2 * whole))
  }
  return Number(divideHalfUp(BigInt(amount) * BigInt(part), BigInt(whole)))
}

const wholeInBasisPoints = 10_000

/** A share of an amount in basis points (700 is 7 %), rounded half up to the minor unit. */
export function shareOf(amount: number, basisPoints: number): number {
  return proportion(amount, basisPoints, wholeInBasisPoints)
}
