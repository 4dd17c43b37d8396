import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { requestParts } from '#app/domain/requests/request-part.ts'
import { factsOfCases, ordersWithoutCase, type PastFacts } from '#app/infra/cases/past-facts.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Db } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { statutoryFactsOf } from '#app/usecases/statutory/statutory-facts.ts'

/**
 * Everything a draft of the policy can be tried on: the facts of every filed case as they were frozen, and for each
 * order without a case the return of all that is left of each of its parts, unused, asked for now.
 */
export async function* pastFacts(db: Db): AsyncGenerator<PastFacts> {
  yield* factsOfCases(db)
  const now = await databaseNow(db)
  for await (const { id } of ordersWithoutCase(db)) {
    const order = await findOrder(db, { orderId: id, staff: true })
    for (const part of order ? requestParts(order, 'return') : []) {
      const facts = order && returnOfAll(order, part, now)
      if (order && facts) yield { reference: `order ${order.name}`, facts }
    }
  }
}

function returnOfAll(order: OrderView, part: OrderPart, now: string): PolicyFacts | null {
  const selection = part.lines.flatMap(({ lineId, available }) =>
    available > 0 ? [{ lineId, quantity: available, condition: 'unused' as const }] : [],
  )
  const checked = checkFacts({
    now,
    action: 'return',
    store: order.store,
    order: orderFacts(order, part),
    selection,
    warrantyClaimsOpenedAt: claimsAbout(order, part, []),
    confirms: { accessoriesIncluded: true, originalPackaging: true },
    ...statutoryFactsOf(order, { now }),
  })
  return checked.ok ? checked.facts : null
}
