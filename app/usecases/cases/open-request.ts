import { type Opening, openingOf } from '#app/domain/cases/opening.ts'
import { repairables } from '#app/domain/cases/repairable.ts'
import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import type { Action } from '#app/domain/policy/facts.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/portal.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { type OrderView, readOrder } from '#app/usecases/orders/read-order.ts'

export type OpenedRequest = Readonly<{ order: OrderView; opening: Opening }>

/** The customer's own order with what can be said of a request before anything is asked; null where it is not theirs. */
export async function openRequest(
  portal: Portal,
  ask: Readonly<{ customerId: string; orderId: string; action: Action }>,
): Promise<OpenedRequest | null> {
  const order = await readOrder(portal.db, ask)
  if (!order) return null
  const known = {
    now: await databaseNow(portal.db),
    store: order.store,
    orderOf: (lineIds: readonly string[]) => orderFacts(order, lineIds),
    claimsOf: (lineIds: readonly string[]) => claimsAbout(order, lineIds),
    kept: repairables(order.lines).map(({ line }) => line.id),
  }
  return { order, opening: openingOf(known, ask.action) }
}
