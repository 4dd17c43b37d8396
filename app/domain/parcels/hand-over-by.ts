import { decide } from '#app/domain/policy/decide.ts'

import type { CaseView } from '../cases/case-view.ts'
import { isMoment } from '../cases/step-rows.ts'

/**
 * The last day to hand a device to the courier, `YYYY-MM-DD`, or null where the case is no repair: a month after the
 * request, or after the customer was asked to send it in, where that is later (W3).
 */
export function handOverBy(view: Pick<CaseView, 'facts' | 'decision' | 'events'>): string | null {
  const { facts, decision, events } = view
  const asked = events.find(({ step }) => isMoment(step, 'asked-for'))
  if (!facts.repair || !asked) return decision.coverage?.arriveBy ?? null
  const firstRequestedAt = facts.repair.firstRequestedAt ?? facts.now
  return (
    decide({ ...facts, now: asked.at, repair: { ...facts.repair, firstRequestedAt, sendInAskedAt: asked.at } }).coverage?.arriveBy ?? null
  )
}
