import { quoteLifetimeMs } from '#app/domain/requests/quote-lifetime.ts'
import type { OrderPart } from '#app/domain/orders/parts.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { holdsLine } from '#app/domain/requests/request-part.ts'
import { claimOf } from '#app/domain/statutory/claim-of.ts'
import { insertQuote, type QuoteAnswers } from '#app/infra/requests/quotes.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { KnownOrder } from './known-order.ts'
import { courierPrice } from './courier-price.ts'
import { type CourierPrice, readKnownOrder, requestFacts } from './request-facts.ts'

type Decided =
  | Readonly<{ done: true; part: OrderPart; facts: PolicyFacts; decision: Decision }>
  /** What was sent cannot be decided, such as a line that is not in the order. */
  | Readonly<{ done: false; because: 'wrong-choice' }>

/** Decides a choice by what is known of its order: what the page shows while the customer is still choosing. */
export function decideChoice(known: KnownOrder, choice: RequestChoice, priceOf?: CourierPrice): Decided {
  const { part, facts } = requestFacts(known, choice, priceOf)
  // The policy minds quantities of a return, not of a repair: nothing breaks that is in another parcel.
  if (choice.repair && !choice.selection.every(({ lineId }) => holdsLine(part, lineId))) return { done: false, because: 'wrong-choice' }
  // The database holds whole facts; what can be wrong here is what came with the form.
  const checked = checkFacts(facts)
  if (!checked.ok) return { done: false, because: 'wrong-choice' }
  return { done: true, part, facts: checked.facts, decision: decide(checked.facts) }
}

type QuoteInput = Readonly<{ customerId: string; orderId: string; choice: RequestChoice; answers: QuoteAnswers }>

export type Quoted =
  Readonly<{ done: true; quoteId: string; decision: Decision }> | Readonly<{ done: false; because: 'no-such-order' | 'wrong-choice' }>

/** Decides a choice and keeps the answer as a quote; filing names the quote's id and nothing else. */
export async function quoteRequest(portal: Portal, input: QuoteInput): Promise<Quoted> {
  const known = await readKnownOrder(portal.db, input, input.choice.action)
  return known ? quoteKnown(portal, known, input) : { done: false, because: 'no-such-order' }
}

/** The same for an order that was read already; filing reads it again under a lock and trusts no quote whose answer changed. */
export async function quoteKnown(portal: Portal, known: KnownOrder, { customerId, orderId, choice, answers }: QuoteInput): Promise<Quoted> {
  const decided = decideChoice(known, choice, await courierPrice(portal, known.order, choice))
  if (!decided.done) return decided
  const { part, facts, decision } = decided
  const quoteId = await insertQuote(portal.db, {
    customerId,
    orderId,
    facts,
    decision,
    answers: { ...answers, part: part.key, ...standingClaim(answers, facts, decision) },
    lifetimeMs: quoteLifetimeMs,
  })
  return { done: true, quoteId, decision }
}

/** What was chosen before may not be open any more: then it rests on the warranty. */
function standingClaim({ claim: chosen }: QuoteAnswers, facts: PolicyFacts, decision: Decision): Pick<QuoteAnswers, 'claim'> {
  const claim = chosen === undefined ? null : claimOf(facts, decision, chosen)
  return claim ? { claim: claim.choice } : {}
}
