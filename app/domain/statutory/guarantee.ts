import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { addMonths, formatDay, parseDay, type DayNumber } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay } from '#app/domain/shared/time-zone.ts'

import type { PreparedLaw } from './layer.ts'
import { sourceOf } from './sourced.ts'

export type GuaranteeReason =
  | 'not_delivered'
  | 'receipt_unknown'
  | 'no_fault_of_goods'
  | 'within_guarantee'
  | 'guarantee_over'
  | 'expected_life'
  | 'presumed'
  | 'extended_by_repair'

/** What the legal guarantee says to a claim. The three days are null where nobody knows when the goods came. */
export type Guarantee = Readonly<{
  outcome: 'open' | 'closed' | 'review'
  reasons: readonly GuaranteeReason[]
  source: string
  startsOn: string | null
  /** The last day on which a fault may show itself. */
  endsOn: string | null
  /** The last day on which a fault is taken to have been there from the start. */
  presumedUntil: string | null
  /** The day of the first request: a claim in hand does not run out. */
  judgedOn: string
  /** Repair, parts and carriage both ways are free where it is open. */
  free: boolean
  /** The buyer chooses. */
  remedies: readonly ('repair' | 'replacement')[]
}>

type GuaranteePeriod = Readonly<{ startsOn: DayNumber; endsOn: DayNumber; presumedUntil: DayNumber; extended: boolean }>

/**
 * How long the legal guarantee holds for goods that came on a day: longer after repairs under it, of which each came back on one
 * of the days. What the Union adds and what the country adds are not added up; the longer holds.
 */
function guaranteePeriod({ law }: PreparedLaw, startsOn: DayNumber, repairedOn: readonly DayNumber[]): GuaranteePeriod {
  const { months, presumedMonths, afterRepair, afterEachRepair } = law.guarantee
  const { from, months: once } = afterRepair.value
  const ofUnion = repairedOn.some((day) => day >= parseDay(from)) ? once : 0
  const ofCountry = afterEachRepair ? afterEachRepair.months * Math.min(repairedOn.length, afterEachRepair.times) : 0
  const added = Math.max(ofUnion, ofCountry)
  return {
    startsOn,
    endsOn: addMonths(startsOn, months.value + added),
    presumedUntil: addMonths(startsOn, presumedMonths.value),
    extended: added > 0,
  }
}

/** What the law gives to a claim for repair. */
export function guaranteeOf(prepared: PreparedLaw, facts: PolicyFacts): Guarantee {
  const { order, repair, statutory } = facts
  const { zone, law } = prepared
  const dayOf = (instant: string) => localDay(zone, parseInstant(instant))
  const judgedOn = dayOf(repair?.firstRequestedAt ?? facts.now)
  const received = order.deliveryStatus === 'delivered' ? order.deliveredAt : null
  const period = received === null ? null : guaranteePeriod(prepared, dayOf(received), (statutory?.repairedAt ?? []).map(dayOf))
  const standing = standingOf(prepared, facts, period, judgedOn)
  return {
    ...standing,
    source: sourceOf(law.guarantee.transposedBy),
    startsOn: period && formatDay(period.startsOn),
    endsOn: period && formatDay(period.endsOn),
    presumedUntil: period && formatDay(period.presumedUntil),
    judgedOn: formatDay(judgedOn),
    free: law.guarantee.free.value && standing.outcome === 'open',
    remedies: standing.outcome === 'closed' ? [] : law.guarantee.remedies.value,
  }
}

type Standing = Pick<Guarantee, 'outcome' | 'reasons'>

function standingOf({ law }: PreparedLaw, { order, repair }: PolicyFacts, period: GuaranteePeriod | null, judgedOn: DayNumber): Standing {
  if (order.deliveryStatus !== 'delivered') return { outcome: 'closed', reasons: ['not_delivered'] }
  if (repair?.cause !== 'defect') return { outcome: 'closed', reasons: ['no_fault_of_goods'] }
  if (!period) return { outcome: 'review', reasons: ['receipt_unknown'] }
  const extended: GuaranteeReason[] = period.extended ? ['extended_by_repair'] : []
  if (judgedOn > period.endsOn) {
    return law.guarantee.orExpectedLife
      ? { outcome: 'review', reasons: ['expected_life', ...extended] }
      : { outcome: 'closed', reasons: ['guarantee_over', ...extended] }
  }
  const presumed: GuaranteeReason[] = judgedOn <= period.presumedUntil ? ['presumed'] : []
  return { outcome: 'open', reasons: ['within_guarantee', ...presumed, ...extended] }
}
