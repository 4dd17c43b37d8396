import { randomUUID } from 'node:crypto'

import { answersOfFacts } from '#app/domain/requests/answers.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { finishedDraft } from '#app/domain/requests/draft.ts'
import { replaceDraft } from '#app/infra/requests/drafts.ts'
import { findQuote } from '#app/infra/requests/quotes.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type Quoted, quoteRequest } from './quote-request.ts'

export type FollowUpInput = Readonly<{ number: string; customerId: string; to: 'refuse' | 'return' }>

/**
 * Quotes what follows an interception that failed, out of what its customer said then: the parcel refused, or everything
 * in it returned unopened. What was asked then need not be asked again: it stands in a finished draft. Filing the quote opens the new case; null where there is no such failed case of theirs.
 */
export async function quoteFollowUp(
  portal: Portal,
  { number, customerId, to }: FollowUpInput,
): Promise<(Quoted & Readonly<{ orderId: string }>) | null> {
  const view = await findCase(portal.db, { number, customerId })
  if (view?.kind !== 'intercept' || view.state !== 'failed') return null
  const [parcel] = view.part
  const part = parcel === undefined ? {} : { part: parcel }
  const choice: RequestChoice =
    to === 'refuse'
      ? { action: 'refuse', selection: [], confirms: { unopened: true }, ...part }
      : {
          action: 'return',
          selection: view.lines.map(({ orderLineId, quantity }) => ({
            lineId: orderLineId,
            quantity,
            condition: 'unopened',
            fault: 'none',
          })),
          confirms: { accessoriesIncluded: true, originalPackaging: true },
          ...part,
        }
  const { id: orderId } = view.order
  const answers = { reason: view.reason, phone: view.phone }
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers })
  const quote = quoted.done ? await findQuote(portal.db, { customerId, quoteId: quoted.quoteId }) : null
  if (quote) {
    const draft = finishedDraft(answersOfFacts(quote.facts, quote.answers), randomUUID())
    await replaceDraft(portal.db, { customerId, orderId, action: to }, draft, quote.id)
  }
  return { ...quoted, orderId }
}
