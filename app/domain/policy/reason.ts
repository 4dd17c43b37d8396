import type { Clause, Effect, Reason, ReasonCode } from './decision.ts'

/** Frozen, so that one object may stand in every decision that gives this reason. */
export function reason(clause: Clause, code: ReasonCode, effect: Effect): Reason {
  return Object.freeze({ clause, code, effect })
}

export function lineReason(clause: Clause, code: ReasonCode, effect: Effect, lineId: string): Reason {
  return { clause, code, effect, lineId }
}

/** `charges` and `warns` say nothing about a request that is refused. */
export function holdsWhenIneligible({ effect }: Reason): boolean {
  return effect !== 'charges' && effect !== 'warns'
}
