import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { addMonths, formatDay, parseDay, type DayNumber } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { localDay } from '#app/domain/shared/time-zone.ts'

import type { PreparedLaw } from './layer.ts'
import { sourceOf } from './sourced.ts'

export const guaranteeReasons = [
  'not_delivered',
  'receipt_unknown',
  'no_fault_of_goods',
  'within_guarantee',
  'guarantee_over',
  'expected_life',
  'presumed',
  'extended_by_repair',
] as const
export type GuaranteeReason = (typeof guaranteeReasons)[number]

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
  /** The months by which choosing repair would make the guarantee longer, which the seller has to say before. */
  repairAdds: number
  /** The buyer chooses. */
  remedies: readonly ('repair' | 'replacement')[]
}>

/** What the guarantee of one thing is counted by: when it was bought and came, and when each repair under it came back. */
type GuaranteeCount = Readonly<{ boughtOn: DayNumber; receivedOn: DayNumber; repairs: number }>

/**
 * The months that repairs under the guarantee add to it. What the Union adds, once, and what the country adds for each are not added
 * up; the longer holds.
 */
function monthsAfterRepairs({ law }: PreparedLaw, { boughtOn, repairs }: GuaranteeCount): number {
  const { months, afterRepair, afterEachRepair } = law.guarantee
  const { months: once, upTo, contractsFrom } = afterRepair.value
  const isUnderUnion = repairs > 0 && boughtOn >= parseDay(contractsFrom)
  const ofUnion = isUnderUnion ? Math.max(0, Math.min(once, upTo - months.value)) : 0
  const ofCountry = afterEachRepair ? afterEachRepair.months * Math.min(repairs, afterEachRepair.times) : 0
  return Math.max(ofUnion, ofCountry)
}

type GuaranteePeriod = Readonly<{
  startsOn: DayNumber
  endsOn: DayNumber
  presumedUntil: DayNumber
  /** The months that repairs have added, and those that one more would. */
  added: number
  repairAdds: number
}>

function guaranteePeriod(prepared: PreparedLaw, count: GuaranteeCount): GuaranteePeriod {
  const { months, presumedMonths } = prepared.law.guarantee
  const { receivedOn: startsOn, repairs } = count
  const added = monthsAfterRepairs(prepared, count)
  return {
    startsOn,
    endsOn: addMonths(startsOn, months.value + added),
    presumedUntil: addMonths(startsOn, presumedMonths.value),
    added,
    repairAdds: monthsAfterRepairs(prepared, { ...count, repairs: repairs + 1 }) - added,
  }
}

/** What the law gives to a claim for repair. */
export function guaranteeOf(prepared: PreparedLaw, facts: PolicyFacts): Guarantee {
  const { order, repair, statutory } = facts
  const { zone, law } = prepared
  const dayOf = (instant: string) => localDay(zone, parseInstant(instant))
  const judgedOn = dayOf(repair?.firstRequestedAt ?? facts.now)
  const received = order.deliveryStatus === 'delivered' ? order.deliveredAt : null
  const repairs = statutory?.repairedAt?.length ?? 0
  const period =
    received === null ? null : guaranteePeriod(prepared, { boughtOn: dayOf(order.placedAt), receivedOn: dayOf(received), repairs })
  const standing = standingOf(prepared, facts, period, judgedOn)
  return {
    ...standing,
    source: sourceOf(law.guarantee.transposedBy),
    startsOn: period && formatDay(period.startsOn),
    endsOn: period && formatDay(period.endsOn),
    presumedUntil: period && formatDay(period.presumedUntil),
    judgedOn: formatDay(judgedOn),
    free: law.guarantee.free.value && standing.outcome === 'open',
    repairAdds: standing.outcome === 'closed' ? 0 : (period?.repairAdds ?? 0),
    remedies: standing.outcome === 'closed' ? [] : law.guarantee.remedies.value,
  }
}

type Standing = Pick<Guarantee, 'outcome' | 'reasons'>

function standingOf({ law }: PreparedLaw, { order, repair }: PolicyFacts, period: GuaranteePeriod | null, judgedOn: DayNumber): Standing {
  if (order.deliveryStatus !== 'delivered') return { outcome: 'closed', reasons: ['not_delivered'] }
  if (repair?.cause !== 'defect') return { outcome: 'closed', reasons: ['no_fault_of_goods'] }
  if (!period) return { outcome: 'review', reasons: ['receipt_unknown'] }
  const extended: GuaranteeReason[] = period.added > 0 ? ['extended_by_repair'] : []
  if (judgedOn > period.endsOn) {
    return law.guarantee.orExpectedLife
      ? { outcome: 'review', reasons: ['expected_life', ...extended] }
      : { outcome: 'closed', reasons: ['guarantee_over', ...extended] }
  }
  const presumed: GuaranteeReason[] = judgedOn <= period.presumedUntil ? ['presumed'] : []
  return { outcome: 'open', reasons: ['within_guarantee', ...presumed, ...extended] }
}
