import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import type { RequestKind, PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { chosenPart } from '#app/domain/requests/request-part.ts'
import { afterRepairs, type ClaimFacts } from '#app/domain/warranty/repair-ledger.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'
import { type DraftKey, findDraft, type StoredDraft } from '#app/infra/requests/drafts.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Source } from '#app/infra/db/prepared.ts'
import { findOrderNow } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listRepairs } from '#app/infra/warranty/list-repairs.ts'
import { arrivalOf, orderFactsFor } from '#app/usecases/orders/order-facts.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'

/** All of an order that a request is decided by, as it was read at one moment. */
export type KnownOrder = Readonly<{
  order: OrderView
  /** When it was read, by the database's clock. */
  now: string
  /** Every repair of what is in it; of a repair alone, for nothing else rests on them. */
  repairs: readonly RepairRecord[]
}>

export type RequestFacts = Readonly<{ part: OrderPart; facts: PolicyFacts }>

type Key = Readonly<{ customerId: string; orderId: string }>

/**
 * Reads what a request of this action is decided by; null where the order is not this customer's. `source` is where the order is
 * asked for: the pool is quicker, a transaction sees what it holds locked.
 */
export async function readKnownOrder(db: Db, key: Key, action: RequestKind, source: Source = db): Promise<KnownOrder | null> {
  const found = await findOrderNow(source, key)
  return found && { ...found, repairs: action === 'repair' ? await listRepairs(db, [found.order.id]) : [] }
}

/** What a page or a form of a request rests on: the order, and what its customer has answered so far. */
export type RequestRead = DraftKey & KnownOrder & Readonly<{ draft: StoredDraft | null }>

/**
 * Reads it once for all that the page shows or the form does; null where the order is not this customer's. Only filing reads
 * again, under a lock.
 */
export async function readRequest(portal: Portal, { customerId, orderId, action }: DraftKey): Promise<RequestRead | null> {
  const key = { customerId, orderId, action }
  const known = await readKnownOrder(portal.db, key, action, portal.database.pool)
  return known && { ...key, ...known, draft: await findDraft(portal.db, key) }
}

/** The order with what the customer chose, as the policy takes it. */
export function requestFacts({ order, now, repairs }: KnownOrder, choice: RequestChoice): RequestFacts {
  const chosen = choice.selection.map(({ lineId }) => lineId)
  const part = chosenPart(order, choice.action, choice.part ?? null, chosen)
  const facts: PolicyFacts = {
    now,
    action: choice.action,
    store: order.store,
    order: orderFactsFor(choice.action, order, part),
    selection: choice.selection,
    warrantyClaimsOpenedAt: claimsAbout(order, part, chosen),
    confirms: choice.confirms,
    ...(choice.action === 'not_received' ? { missing: { ...arrivalOf(part), ...choice.missing } } : {}),
  }
  if (!choice.repair) return { part, facts }
  return { part, facts: { ...facts, repair: withEarlierRepairs(repairs, { ...facts, repair: choice.repair }, choice) } }
}

/** What was said of the fault, with what the earlier repairs of the same thing add to it (W3). */
function withEarlierRepairs(repairs: readonly RepairRecord[], claim: ClaimFacts, { thingId, selection }: RequestChoice): RepairFacts {
  const thing = thingId ?? selection[0]?.lineId
  const chosen = claim.order.lines.some(({ id }) => id === selection[0]?.lineId)
  const earlier = repairs.filter((record) => record.thingId === thing)
  return chosen && earlier.length > 0 ? afterRepairs(claim, earlier) : claim.repair
}
