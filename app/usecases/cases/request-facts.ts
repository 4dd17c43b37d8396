import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import type { PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { chosenPart } from '#app/domain/requests/request-part.ts'
import { afterRepairs, type ClaimFacts } from '#app/domain/warranty/repair-ledger.ts'
import type { Db } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { listRepairs } from '#app/infra/warranty/list-repairs.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'

export type RequestFacts = Readonly<{ order: OrderView; part: OrderPart; facts: PolicyFacts }>

/**
 * The order as it is now with what the customer chose, as the policy takes it; null where the order is not this
 * customer's.
 */
export async function readRequestFacts(
  db: Db,
  key: { customerId: string; orderId: string },
  choice: RequestChoice,
  now: string,
): Promise<RequestFacts | null> {
  const order = await findOrder(db, key)
  if (!order) return null
  const chosen = choice.selection.map(({ lineId }) => lineId)
  const part = chosenPart(order, choice.action, choice.part ?? null, chosen)
  const facts: PolicyFacts = {
    now,
    action: choice.action,
    store: order.store,
    order: orderFacts(order, part),
    selection: choice.selection,
    warrantyClaimsOpenedAt: claimsAbout(order, part, chosen),
    confirms: choice.confirms,
  }
  if (!choice.repair) return { order, part, facts }
  return { order, part, facts: { ...facts, repair: await withEarlierRepairs(db, order.id, { ...facts, repair: choice.repair }, choice) } }
}

/** What was said of the fault, with what the earlier repairs of the same thing add to it (W3). */
async function withEarlierRepairs(
  db: Db,
  orderId: string,
  claim: ClaimFacts,
  { thingId, selection }: RequestChoice,
): Promise<RepairFacts> {
  const thing = thingId ?? selection[0]?.lineId
  const chosen = claim.order.lines.some(({ id }) => id === selection[0]?.lineId)
  const earlier = (await listRepairs(db, [orderId])).filter((record) => record.thingId === thing)
  return chosen && earlier.length > 0 ? afterRepairs(claim, earlier) : claim.repair
}
