import { quoteLifetimeMs } from '#app/domain/cases/quote-lifetime.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { holdsLine } from '#app/domain/requests/request-part.ts'
import { insertQuote, type QuoteAnswers } from '#app/infra/cases/quotes.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/portal.ts'

import { readRequestFacts } from './request-facts.ts'

export type QuoteAsk = Readonly<{ customerId: string; orderId: string; choice: RequestChoice }>

export type Previewed =
  | Readonly<{ done: true; order: OrderView; facts: PolicyFacts; decision: Decision }>
  /** `wrong-choice`: what was sent cannot be decided, such as a line that is not in the order. */
  | Readonly<{ done: false; because: 'no-such-order' | 'wrong-choice' }>

/** Decides a choice without keeping anything: what the page shows while the customer is still choosing. */
export async function previewRequest(portal: Portal, ask: QuoteAsk): Promise<Previewed> {
  const decided = await decideNow(portal, ask)
  if (!decided.done) return decided
  return { done: true, order: decided.order, facts: decided.facts, decision: decided.decision }
}

export type Quoted =
  | Readonly<{ done: true; quoteId: string; decision: Decision }>
  | Readonly<{ done: false; because: 'no-such-order' | 'wrong-choice' }>

/** Decides a choice and keeps the answer as a quote; filing names the quote's id and nothing else. */
export async function quoteRequest(portal: Portal, ask: QuoteAsk & { answers: QuoteAnswers }): Promise<Quoted> {
  const decided = await decideNow(portal, ask)
  if (!decided.done) return decided
  const quoteId = await insertQuote(portal.db, {
    customerId: ask.customerId,
    orderId: ask.orderId,
    facts: decided.facts,
    decision: decided.decision,
    answers: { ...ask.answers, part: decided.part.key },
    lifetimeMs: quoteLifetimeMs,
  })
  return { done: true, quoteId, decision: decided.decision }
}

async function decideNow(portal: Portal, ask: QuoteAsk) {
  const now = await databaseNow(portal.db)
  const read = await readRequestFacts(portal.db, ask, ask.choice, now)
  if (!read) return { done: false, because: 'no-such-order' } as const
  // The policy minds quantities of a return, not of a repair: nothing breaks that is in another parcel.
  if (ask.choice.repair && !ask.choice.selection.every(({ lineId }) => holdsLine(read.part, lineId))) return { done: false, because: 'wrong-choice' } as const
  // The database holds whole facts; what can be wrong here is what came with the form.
  const checked = checkFacts(read.facts)
  if (!checked.ok) return { done: false, because: 'wrong-choice' } as const
  return { done: true, order: read.order, part: read.part, facts: checked.facts, decision: decide(checked.facts) } as const
}
