import type { DayNumber } from '#app/domain/shared/calendar.ts'
import { parseInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import { localDay } from '#app/domain/shared/time-zone.ts'
import type { PolicyFacts } from './facts.ts'
import type { Policy, StorePolicy } from './policy.ts'

/** The facts with their instants read, once for all the questions that one decision asks. */
export type Situation = Readonly<{
  policy: Policy
  store: StorePolicy
  facts: PolicyFacts
  now: EpochMs
  /** The day of `now` in the store's zone. */
  today: DayNumber
  placed: EpochMs
  shipped: EpochMs | null
  delivered: EpochMs | null
}>

export function readSituation(policy: Policy, facts: PolicyFacts, placed: EpochMs): Situation {
  const { shippedAt, deliveredAt } = facts.order
  const store = policy.stores[facts.store]
  const now = parseInstant(facts.now)
  return {
    policy,
    store,
    facts,
    now,
    today: localDay(store.zone, now),
    placed,
    shipped: shippedAt === null ? null : parseInstant(shippedAt),
    delivered: deliveredAt === null ? null : parseInstant(deliveredAt),
  }
}

export function dayOf(situation: Situation, instant: EpochMs): DayNumber {
  return localDay(situation.store.zone, instant)
}
