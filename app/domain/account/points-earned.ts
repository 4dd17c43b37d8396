import type { Channel } from '#app/domain/policy/facts.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { PointsRule } from './points-rule.ts'

/** An order line as points see it. */
export type PointsFacts = Readonly<{
  channel: Channel
  /** Placed to try the shop out. */
  test: boolean
  /** For all pieces of the line together. */
  paid: Money
  quantity: number
  /** Pieces in parcels that arrived. */
  delivered: number
  /** Pieces paid back: in the shop, or by a request that ended in a refund. */
  refunded: number
}>

/** Pieces that are delivered and not paid back: what was refunded before it was sent takes nothing from the rest. */
export function keptPieces({ quantity, delivered, refunded }: PointsFacts): number {
  return Math.max(0, Math.min(delivered, quantity - Math.max(0, refunded)))
}

/**
 * The points a line has earned by now, rounded down to whole ones.
 *
 * Points are reckoned from what is kept, never piece by piece: an entry is the difference between two such numbers,
 * so that parts add up to the whole in any order, and nothing kept means no points.
 */
export function pointsEarned(facts: PointsFacts, rule: PointsRule): number {
  const kept = keptPieces(facts)
  if (kept === 0 || facts.test || !rule.channels.includes(facts.channel)) return 0
  const perPoint = BigInt(rule.minorPerPoint[facts.paid.currency])
  return Number((BigInt(facts.paid.amountMinor) * BigInt(kept)) / (perPoint * BigInt(facts.quantity)))
}
