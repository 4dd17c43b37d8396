import { type FormerRequest, formerRequest } from '#app/domain/cases/former-request.ts'
import { findQuote, type StoredQuote } from '#app/infra/cases/quotes.ts'
import type { Portal } from '#app/infra/portal.ts'
import { type OrderView, readOrder } from '#app/usecases/orders/read-order.ts'

import { type Quoted, quoteRequest } from './quote-request.ts'
import type { RequestChoice } from './request-facts.ts'

export type QuoteView = Readonly<{ quote: StoredQuote; order: OrderView }>

/** The customer's own quote with its order, or null. */
export async function readQuote(portal: Portal, key: { customerId: string; quoteId: string }): Promise<QuoteView | null> {
  const quote = await findQuote(portal.db, key)
  if (!quote) return null
  const order = await readOrder(portal.db, { customerId: key.customerId, orderId: quote.orderId })
  return order && { quote, order }
}

/** The same choice at today's price: what is shown where a quote expired or the order changed under it. */
export async function quoteAgain(portal: Portal, key: { customerId: string; quoteId: string }): Promise<Quoted> {
  const quote = await findQuote(portal.db, key)
  if (!quote) return { done: false, because: 'no-such-order' }
  const { customerId } = key
  return quoteRequest(portal, { customerId, orderId: quote.orderId, choice: choiceOf(quote), answers: quote.answers })
}

/** What the customer had said in an earlier quote for the same order, or null where there is none. */
export async function readFormer(
  portal: Portal,
  key: { customerId: string; orderId: string; quoteId: string },
): Promise<FormerRequest | null> {
  const quote = await findQuote(portal.db, key)
  return quote?.orderId === key.orderId ? formerRequest(quote.facts, quote.answers) : null
}

/** What the customer had chosen, out of the facts of a quote. */
export function choiceOf({ facts, answers }: StoredQuote): RequestChoice {
  const { action, selection = [], confirms = {} } = facts
  if (!facts.repair) return { action, selection, confirms }
  // What earlier repairs add is worked out anew.
  const { firstRequestedAt: _first, pausedDays: _paused, ...repair } = facts.repair
  return { action, selection, confirms, repair, ...(answers.thingId ? { thingId: answers.thingId } : {}) }
}
