import type { Action } from '#app/domain/policy/facts.ts'

import type { RequestKind } from './transitions.ts'

/** The kind of case that a request for an action opens. */
export const kindOfAction = {
  cancel: 'cancellation',
  intercept: 'interception',
  refuse: 'refusal',
  return: 'return',
  exchange: 'exchange',
  repair: 'repair',
} as const satisfies Record<Action, RequestKind>
