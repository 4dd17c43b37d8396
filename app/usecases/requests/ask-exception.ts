import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { partOfDraft } from '#app/domain/requests/draft.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { fileCase, type Filed } from './file-case.ts'
import { openedOf, type OpenedRequest } from './open-request.ts'
import { quoteKnown } from './quote-request.ts'
import type { RequestRead } from './request-facts.ts'
import type { Origin } from '../cases/apply-transition.ts'

export type ExceptionInput = RequestRead &
  Readonly<{
    reason: string
    /** What was chosen before the answer was no; all that is left where nothing was. */
    choice?: RequestChoice
    /** UUID of the rendered form. */
    key: string
    language: Language
    from: Origin | null
  }>

/**
 * Asks for an exception where the answer is no, with its facts. Before anything was chosen it is about all that is left; it is
 * decided as opened and not used, and the case says of no item that its customer declared so. Two people decide; nothing is promised.
 */
export async function askException(portal: Portal, input: ExceptionInput): Promise<Filed> {
  const { customerId, orderId, action } = input
  const opened = openedOf(input, { action, part: partOfDraft(input.draft?.steps ?? {}) })
  const choice = input.choice ?? allThatIsLeft(action, opened)
  const answers = {
    reason: input.reason,
    phone: opened.order.phone ?? '',
    ...(choice.thingId ? { thingId: choice.thingId } : {}),
    ...(input.choice ? {} : { conditionSaid: false as const }),
  }
  const quoted = await quoteKnown(portal, input, { customerId, orderId, choice, answers })
  if (!quoted.done) return { done: false, because: 'ineligible', orderId }
  const { key, language, from } = input
  return fileCase(portal, { customerId, quoteId: quoted.quoteId, key, language, from, exception: true })
}

function allThatIsLeft(action: RequestKind, { preview, part }: OpenedRequest): RequestChoice {
  const repair = action === 'repair'
  return {
    action,
    selection: (repair ? preview.lines.slice(0, 1) : preview.lines).map(({ lineId, facts }) => ({
      lineId,
      quantity: facts.selection?.[0]?.quantity ?? 1,
      ...(repair ? {} : { condition: 'unused' as const }),
    })),
    confirms: {},
    part: part.key,
    ...(repair ? { repair: { component: 'unknown', cause: 'defect' } as const } : {}),
  }
}
