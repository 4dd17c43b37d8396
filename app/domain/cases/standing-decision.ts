import type { Decision } from '#app/domain/policy/decision.ts'

import type { CaseView } from './case-view.ts'
import { isMoment } from './step-rows.ts'
import { withoutCourier } from './withdrawal-decision.ts'

/** What a case rests on, as it reads by now: a withdrawal whose goods are on their way has no courier to come any more. */
export function standingDecision({ kind, decision, events }: Pick<CaseView, 'kind' | 'decision' | 'events'>): Decision {
  const isSent = events.some(({ step }) => isMoment(step, 'handed-over') || isMoment(step, 'arrived'))
  return kind === 'withdrawal' && isSent ? withoutCourier(decision) : decision
}
