import type { Action } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/stores/stores.ts'
import type { Portal } from '#app/infra/portal.ts'

import { fileCase, type Filed } from './file-case.ts'
import { openRequest } from './open-request.ts'
import { quoteRequest } from './quote-request.ts'
import type { RequestChoice } from './request-facts.ts'
import type { Origin } from './take-step.ts'

export type ExceptionAsk = Readonly<{
  customerId: string
  orderId: string
  action: Action
  reason: string
  /** UUID of the rendered form. */
  key: string
  language: Language
  from: Origin | null
}>

/**
 * Asks for an exception where the answer was no before anything was asked: all that is left goes in as opened and not
 * used, with the answer of no and its facts. Two people decide; nothing is promised.
 */
export async function askException(portal: Portal, ask: ExceptionAsk): Promise<Filed> {
  const { customerId, orderId, action } = ask
  const opened = await openRequest(portal, { customerId, orderId, action })
  if (!opened) return { done: false, because: 'no-such-quote' }
  const { order, opening } = opened
  const choice: RequestChoice = {
    action,
    selection: (action === 'repair' ? opening.lines.slice(0, 1) : opening.lines).map(({ lineId, facts }) => ({
      lineId, quantity: facts.selection?.[0]?.quantity ?? 1, ...(action === 'repair' ? {} : { condition: 'unused' as const }),
    })),
    confirms: {},
    ...(action === 'repair' ? { repair: { component: 'unknown', cause: 'defect' } as const } : {}),
  }
  const quoted = await quoteRequest(portal, { customerId, orderId, choice, answers: { reason: ask.reason, phone: order.phone ?? '' } })
  if (!quoted.done) return { done: false, because: 'ineligible', orderId }
  const { key, language, from } = ask
  return fileCase(portal, { customerId, quoteId: quoted.quoteId, key, language, from, exception: true })
}
