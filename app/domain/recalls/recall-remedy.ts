import type { Coverage, Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts, RequestKind } from '#app/domain/policy/facts.ts'
import { lineFinder, paidFor } from '#app/domain/policy/order-lines.ts'
import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'

import type { Remedy } from './recall.ts'

/** Which kind of request each remedy is. */
export const remedyKinds = { repair: 'repair', replacement: 'exchange', refund: 'return' } as const satisfies Record<Remedy, RequestKind>

type Piece = Readonly<{ lineId: string; unitId: string | null; quantity: number }>

/** What a remedy chooses of its order. Nobody is asked for a condition: what is recalled comes back as it is. */
export function remedyChoice(remedy: Remedy, { lineId, unitId, quantity }: Piece): RequestChoice {
  const action = remedyKinds[remedy]
  if (action !== 'repair') return { action, selection: [{ lineId, quantity, condition: 'used' }], confirms: {} }
  const repair = { component: 'unknown', cause: 'defect' } as const
  return { action, selection: [{ lineId, quantity: 1 }], confirms: {}, thingId: unitId ?? lineId, repair }
}

/** How long a customer has to choose a pickup before they are asked anew. Ours; no page says. */
const daysToSend = 90

/** The last moment to hand it over, for who chooses a remedy now: the end of the 90th day in the store's zone. */
export function sendBy({ store, now }: Pick<PolicyFacts, 'store' | 'now'>): Readonly<{ day: string; at: string }> {
  const zone = timeZone(stores[store].timeZone)
  const day = localDay(zone, parseInstant(now)) + daysToSend
  return { day: formatDay(day), at: formatInstant(endOfDay(zone, day)) }
}

/**
 * What a recall grants: all that was paid for the pieces, no fee, no deduction, and the shop pays both ways, whatever the policy would
 * say (Regulation (EU) 2023/988 art. 37). It names no clause, for none of the shop's pages grants it.
 */
export function remedyDecision(facts: PolicyFacts): Decision {
  const { action, order } = facts
  const find = lineFinder(order.lines)
  const { currency } = stores[facts.store]
  const lines = (facts.selection ?? []).flatMap(({ lineId, quantity }) => {
    const line = find(lineId)
    return line ? [{ lineId, quantity, amountMinor: paidFor(line, quantity) }] : []
  })
  const sum = lines.reduce((all, { amountMinor }) => all + amountMinor, 0)
  return {
    action,
    outcome: 'eligible',
    policyVersion: versionInEffect(order.placedAt).id,
    deadline: null,
    reasons: [],
    lines:
      action === 'repair'
        ? []
        : lines.map(({ lineId, quantity, amountMinor }) => ({
            lineId,
            quantity,
            outcome: 'eligible' as const,
            paid: { amountMinor, currency },
            feeRate: '0',
            fee: { amountMinor: 0, currency },
          })),
    giftDeduction: action === 'return' ? { amountMinor: 0, currency } : null,
    shippingRefund: null,
    returnShipping: null,
    refund: action === 'return' ? { amountMinor: sum, currency } : null,
    coverage: action === 'repair' ? freeRepair(facts) : null,
    alternatives: [],
    reviewBy: null,
  }
}

function freeRepair(facts: PolicyFacts): Coverage {
  const { day } = sendBy(facts)
  return { status: 'covered', startsOn: null, endsOn: null, judgedOn: null, arriveBy: day, repairFee: 'free', customerShippingShare: '0' }
}
