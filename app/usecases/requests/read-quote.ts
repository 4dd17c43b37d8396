import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { MissingFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { tieNewQuote } from '#app/infra/requests/drafts.ts'
import { findQuote, type StoredQuote } from '#app/infra/requests/quotes.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { findReplacement } from '../shop/find-replacement.ts'
import { type Quoted, quoteRequest } from './quote-request.ts'

export type QuoteView = Readonly<{ quote: StoredQuote; order: OrderView }>

/** The customer's own quote with its order, or null. */
export async function readQuote(portal: Portal, key: { customerId: string; quoteId: string }): Promise<QuoteView | null> {
  const quote = await findQuote(portal.db, key)
  if (!quote) return null
  const order = await findOrder(portal.db, { customerId: key.customerId, orderId: quote.orderId })
  return order && { quote, order }
}

/**
 * The same choice at today's price: what is shown where a quote expired or the order changed under it. `taken`: there is none left of what
 * was chosen instead.
 */
export async function quoteAgain(
  portal: Portal,
  key: { customerId: string; quoteId: string },
): Promise<Quoted | Readonly<{ done: false; because: 'taken' }>> {
  const quote = await findQuote(portal.db, key)
  if (!quote) return { done: false, because: 'no-such-order' }
  const { customerId } = key
  const { replacement: before, ...said } = quote.answers
  const chosen = before && (await findReplacement(portal.db, quote.facts.store, { variantId: before.variantId, pieces: before.quantity }))
  if (chosen?.found === false) return { done: false, because: 'taken' }
  const answers = { ...said, ...(chosen ? { replacement: chosen.replacement } : {}) }
  const quoted = await quoteRequest(portal, { customerId, orderId: quote.orderId, choice: choiceOf(quote), answers })
  if (quoted.done) await tieNewQuote(portal.db, customerId, quote.id, quoted.quoteId)
  return quoted
}

/** What the customer had chosen, out of the facts of a quote. */
export function choiceOf({ facts, answers }: StoredQuote): RequestChoice {
  const { action, selection = [], confirms = {} } = facts
  const part = answers.part === undefined ? {} : { part: answers.part }
  if (!facts.repair) return { action, selection, confirms, ...part, ...(facts.missing ? { missing: saidOfMissing(facts.missing) } : {}) }
  // What earlier repairs add is worked out anew.
  const { firstRequestedAt: _first, pausedDays: _paused, ...repair } = facts.repair
  return { action, selection, confirms, repair, ...part, ...(answers.thingId ? { thingId: answers.thingId } : {}) }
}

/** What is known of where the parcel is, is read anew. */
function saidOfMissing({ silentFrom: _silent, deliveryFailed: _failed, ...said }: MissingFacts): MissingFacts {
  return said
}
