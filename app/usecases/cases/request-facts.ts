import type { Action, Confirms, PolicyFacts, RepairFacts, Selection } from '#app/domain/policy/facts.ts'
import type { Db } from '#app/infra/db/client.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { type OrderView, readOrder } from '#app/usecases/orders/read-order.ts'

/** What a customer chose on the request page; ids are those of order lines. */
export type RequestChoice = Readonly<{
  action: Action
  selection: readonly Selection[]
  confirms: Confirms
  repair?: RepairFacts
}>

export type RequestFacts = Readonly<{ order: OrderView; facts: PolicyFacts }>

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
  const order = await readOrder(db, key)
  if (!order) return null
  const facts: PolicyFacts = {
    now,
    action: choice.action,
    store: order.store,
    order: orderFacts(order, choice.selection.map(({ lineId }) => lineId)),
    selection: choice.selection,
    warrantyClaimsOpenedAt: order.warrantyClaimsOpenedAt,
    confirms: choice.confirms,
    ...(choice.repair ? { repair: choice.repair } : {}),
  }
  return { order, facts }
}
