import { addMonths, type DayNumber } from '#app/domain/shared/calendar.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'

import type { VoucherRule } from './voucher-rule.ts'

export type VoucherDecision =
  | Readonly<{ accepted: true; points: number; amount: Money }>
  | Readonly<{ accepted: false; because: 'too-few' | 'too-many' | 'between-steps' | 'not-covered' }>

/** What so many points are worth, in whole minor units: what is left of one counts for nothing, and what is owed is worth nothing. */
export function worthOf(points: number, store: StoreId, { rate }: VoucherRule): Money {
  const minor = (BigInt(Math.max(0, points)) * BigInt(rate.minor)) / BigInt(rate.points)
  return { amountMinor: Number(minor), currency: stores[store].currency }
}

/** Decides which voucher a store gives for points of a balance. */
export function voucherFor(asked: Readonly<{ points: number; balance: number; store: StoreId }>, rule: VoucherRule): VoucherDecision {
  const { points, balance, store } = asked
  if (!Number.isSafeInteger(points) || points < rule.least) return { accepted: false, because: 'too-few' }
  if (points > rule.most) return { accepted: false, because: 'too-many' }
  if (points % rule.step !== 0) return { accepted: false, because: 'between-steps' }
  if (points > balance) return { accepted: false, because: 'not-covered' }
  return { accepted: true, points, amount: worthOf(points, store, rule) }
}

/** The amounts of points that a balance can be asked for, the fewest first; none where it is too small. */
export function vouchersOffered(balance: number, { least, most, step, offered }: VoucherRule): number[] {
  const all = Math.floor(Math.min(balance, most) / step) * step
  if (all < least) return []
  return [...offered.filter((points) => points < all), all]
}

/** Until when a voucher counts that is asked for now: its last day by the clock of its store, and the end of that day. */
export function voucherEnd(store: StoreId, { lastsMonths }: VoucherRule, now: EpochMs): Readonly<{ lastDay: DayNumber; endsAt: EpochMs }> {
  const zone = timeZone(stores[store].timeZone)
  const lastDay = addMonths(localDay(zone, now), lastsMonths)
  return { lastDay, endsAt: endOfDay(zone, lastDay) }
}
