import { keptPieces, pointsEarned } from '#app/domain/account/points-earned.ts'
import { pointsRule } from '#app/domain/account/points-rule.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import {
  type DueLine,
  findDueLines,
  insertEntries,
  isAnyDue,
  isOnlyRun,
  type NewEntry,
  takeDueOrders,
  takeDueOrdersOf,
} from '#app/infra/account/points-due.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/**
 * Brings the points of these orders to what their lines have earned by now: the difference becomes an entry, be it
 * earned or taken back. Run again it adds nothing.
 */
export async function creditPoints(db: Db, orderIds: readonly string[]): Promise<number> {
  if (orderIds.length === 0) return 0
  const lines = await findDueLines(db, orderIds)
  const entries = lines.flatMap(entryOf)
  return entries.length === 0 ? 0 : insertEntries(db, entries)
}

function entryOf({ customerId, orderLineId, facts, points, steps, deliveredAt, refundedAt }: DueLine): NewEntry[] {
  const difference = pointsEarned(facts, pointsRule) - points
  if (difference === 0) return []
  const quantity = keptPieces(facts)
  return [
    {
      customerId,
      orderLineId,
      step: steps + 1,
      points: difference,
      quantity,
      rule: pointsRule.name,
      at: difference > 0 ? deliveredAt : refundedAt,
    },
  ]
}

/** The same for the orders of one customer that news came of: who looks at their points does not wait for the job. */
export async function creditPointsOf(portal: Portal, customerId: string): Promise<void> {
  if (!(await isAnyDue(portal.db, customerId))) return
  await inTransaction(portal.db, async (db) => creditPoints(db, await takeDueOrdersOf(db, customerId)))
}

const batch = 500

/** Looks at every order that news came of; a second run at the same time leaves them to the first. */
export async function creditDuePoints(portal: Portal): Promise<number> {
  let written = 0
  for (;;) {
    const run = await inTransaction(portal.db, async (db) => {
      if (!(await isOnlyRun(db))) return { taken: 0, entries: 0 }
      const { taken, orderIds } = await takeDueOrders(db, batch)
      return { taken, entries: await creditPoints(db, orderIds) }
    })
    written += run.entries
    if (run.taken < batch) return written
  }
}
