import { claimsAbout } from '#app/domain/orders/claims-about.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { type SentBack, tableQuote } from '#app/domain/parcels/sent-back.ts'
import type { RequestKind, PolicyFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { chosenPart } from '#app/domain/requests/request-part.ts'
import { sentForChoice } from '#app/domain/requests/sent-for-choice.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { afterRepairs, type ClaimFacts } from '#app/domain/warranty/repair-ledger.ts'
import { type DraftKey, findDraft, type StoredDraft } from '#app/infra/requests/drafts.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Source } from '#app/infra/db/prepared.ts'
import { findOrderNow } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { RepairRecord } from '#app/domain/warranty/repair-record.ts'
import { listExchanged } from '#app/infra/warranty/list-exchanged.ts'
import { listRepairs } from '#app/infra/warranty/list-repairs.ts'
import { arrivalOf, orderFactsFor } from '#app/usecases/orders/order-facts.ts'
import { statutoryFactsOf } from '#app/usecases/statutory/statutory-facts.ts'
import { takenOverBy } from '#app/usecases/warranty/unit-claim.ts'

import { type KnownOrder, nothingBefore, type WhatCameBefore } from './known-order.ts'

export type RequestFacts = Readonly<{ part: OrderPart; facts: PolicyFacts }>

type Key = Readonly<{ customerId: string; orderId: string }>

/**
 * Reads what a request of this action is decided by; null where the order is not this customer's. `source` is where the order is
 * asked for: the pool is quicker, a transaction sees what it holds locked.
 */
export async function readKnownOrder(db: Db, key: Key, action: RequestKind, source: Source = db): Promise<KnownOrder | null> {
  const found = await findOrderNow(source, key)
  if (!found || action !== 'repair') return found && { ...found, ...nothingBefore }
  return { ...found, ...(await readWhatCameBefore(db, found.order)) }
}

/** What counts for a repair of the things of an order; an order of which nothing was repaired or exchanged is not asked about. */
export async function readWhatCameBefore(db: Db, { id, cases }: Pick<OrderView, 'id' | 'cases'>): Promise<WhatCameBefore> {
  if (!cases.some(({ kind }) => kind === 'repair' || kind === 'exchange')) return nothingBefore
  return { repairs: await listRepairs(db, [id]), exchanged: await listExchanged(db, [id]) }
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

/** What the courier costs for what is carried, all ways together; null where nobody knows. */
export type CourierPrice = (sent: SentBack) => Money | null

/** The order with what the customer chose, as the policy takes it; the courier at the price of the store's table where none is given. */
export function requestFacts(
  known: KnownOrder,
  choice: RequestChoice,
  priceOf: CourierPrice = (sent) => tableQuote(known.order, sent),
): RequestFacts {
  const { order, now } = known
  const chosen = choice.selection.map(({ lineId }) => lineId)
  const part = chosenPart(order, choice.action, choice.part ?? null, chosen)
  const sent = sentForChoice(order, choice, part)
  const quote = sent && priceOf(sent)
  const facts: PolicyFacts = {
    now,
    action: choice.action,
    store: order.store,
    order: orderFactsFor(choice.action, order, part),
    selection: choice.selection,
    warrantyClaimsOpenedAt: claimsAbout(order, part, chosen),
    confirms: choice.confirms,
    ...(quote ? { returnShippingQuote: quote } : {}),
    ...(choice.action === 'not_received' ? { missing: { ...arrivalOf(part), ...choice.missing } } : {}),
    ...statutoryFactsOf(order, { now, repairs: repairsOfThing(known, choice) }),
  }
  if (!choice.repair) return { part, facts }
  return { part, facts: { ...facts, repair: withWhatCameBefore(known, { ...facts, repair: choice.repair }, choice) } }
}

/**
 * What was said of the fault, with what the earlier repairs of the same thing add to it (W3), and what a machine that came in an
 * exchange took over of the first.
 */
function withWhatCameBefore(known: KnownOrder, said: ClaimFacts, choice: RequestChoice): RepairFacts {
  const lineId = choice.selection[0]?.lineId
  if (!said.order.lines.some(({ id }) => id === lineId)) return said.repair
  const taken = takenOverBy(known, said, lineId)
  const claim = taken ? { ...said, repair: { ...said.repair, pausedDays: taken.days } } : said
  const earlier = repairsOfThing(known, choice)
  return earlier.length > 0 ? afterRepairs(claim, earlier) : claim.repair
}

function repairsOfThing({ repairs }: KnownOrder, { thingId, selection }: RequestChoice): readonly RepairRecord[] {
  return repairs.filter((record) => record.thingId === (thingId ?? selection[0]?.lineId))
}
