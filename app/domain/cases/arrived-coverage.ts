import { decide } from '#app/domain/policy/decide.ts'
import type { Coverage } from '#app/domain/policy/decision.ts'

import type { CaseView } from './case-view.ts'

/**
 * What the warranty says of a device that was handed over: judged on its first request where that was in time, else on
 * the day of handing over (W3). Null for what is no repair, or has not been handed over. Where nobody noted the handing
 * over, the arrival counts.
 */
export function arrivedCoverage({ facts, events }: Pick<CaseView, 'facts' | 'events'>): Coverage | null {
  const handed = events.find(({ step }) => step === 'pick_up') ?? events.find(({ step }) => step === 'receive')
  if (!facts.repair || !handed) return null
  const asked = events.find(({ step }) => step === 'ask_to_send_in')
  const repair = {
    ...facts.repair, firstRequestedAt: facts.repair.firstRequestedAt ?? facts.now, handedOverAt: handed.at,
    ...(asked ? { sendInAskedAt: asked.at } : {}),
  }
  return decide({ ...facts, now: handed.at, repair }).coverage
}
