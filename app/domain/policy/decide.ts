import { parseInstant } from '#app/domain/shared/instant.ts'
import { findAlternatives } from './alternatives.ts'
import { decideRepair } from './decide-repair.ts'
import { decideReturn } from './decide-return.ts'
import { decideWholeOrder } from './decide-whole-order.ts'
import type { Decision } from './decision.ts'
import type { RequestKind, PolicyFacts } from './facts.ts'
import { policyAt, preparePolicies, type Policy } from './policy.ts'
import { judgePreliminary, type Preliminary } from './preliminary.ts'
import { reviewBy } from './review-by.ts'
import { readSituation, type Situation } from './situation.ts'
import { policyVersions } from './versions.ts'

const policies = preparePolicies(policyVersions)

/**
 * Decides one request under the policy version that was in effect when the order was placed. Pure: the
 * facts carry the clock, and the same facts always get the same answer. The facts must have passed
 * `checkFacts`.
 */
export function decide(facts: PolicyFacts): Decision {
  return decideAmong(policies, facts)
}

/** The version, ready to decide, under which an order falls. */
export function policyInEffect({ order }: PolicyFacts): Policy {
  return policyAt(policies, parseInstant(order.placedAt))
}

/** Decides among other versions; the one in effect when the order was placed applies. */
export function decideAmong(among: readonly [Policy, ...Policy[]], facts: PolicyFacts): Decision {
  const placed = parseInstant(facts.order.placedAt)
  return decideIn(readSituation(policyAt(among, placed), facts, placed))
}

/** Decides under one version, whenever the order was placed: what a draft would have said. */
export function decideUnder(policy: Policy, facts: PolicyFacts): Decision {
  return decideIn(readSituation(policy, facts, parseInstant(facts.order.placedAt)))
}

function decideIn(situation: Situation): Decision {
  const { action, order } = situation.facts
  if (action === 'repair') return decideRepair(situation)
  const preliminary = judgePreliminary(order)
  if (preliminary) return decidePreliminary(situation, action, preliminary)
  if (action === 'return' || action === 'exchange') return decideReturn(situation, action)
  return decideWholeOrder(situation, action)
}

function decidePreliminary(situation: Situation, action: RequestKind, { outcome, reasons }: Preliminary): Decision {
  return {
    action,
    outcome,
    policyVersion: situation.policy.version.id,
    deadline: null,
    reasons,
    lines: [],
    giftDeduction: null,
    shippingRefund: null,
    returnShipping: null,
    refund: null,
    coverage: null,
    alternatives: outcome === 'ineligible' ? findAlternatives(situation, action) : [],
    reviewBy: outcome === 'ineligible' ? null : reviewBy(situation),
  }
}
