import { addMonths, type DayNumber } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import type { LineFacts, RepairFacts } from './facts.ts'
import { dayOf, type Situation } from './situation.ts'

/** The four days of a warranty claim, in the store's zone (W1, W3). */
export type RepairTiming = Readonly<{
  startsOn: DayNumber
  /** The last day covered, moved by what earlier repairs and this one paused. */
  endsOn: DayNumber
  judgedOn: DayNumber
  arriveBy: DayNumber
}>

export function repairTiming(situation: Situation, line: LineFacts, repair: RepairFacts): RepairTiming {
  const { warranty } = situation.policy.version
  const startsOn = dayOf(situation, situation.delivered ?? situation.shipped ?? situation.placed)
  const months = line.series ? warranty.months[line.series] : warranty.monthsWithoutSeries
  const endsOn = addMonths(startsOn, months) + (repair.pausedDays ?? 0)

  const requestedOn = dayOfInstant(situation, repair.firstRequestedAt) ?? situation.today
  const askedOn = dayOfInstant(situation, repair.sendInAskedAt) ?? requestedOn
  const arriveBy = addMonths(Math.max(requestedOn, askedOn), warranty.sendInMonths)

  const handedOverOn = dayOfInstant(situation, repair.handedOverAt)
  const decidingDay = handedOverOn ?? situation.today
  const judgedOn = decidingDay <= arriveBy ? requestedOn : decidingDay

  const returnedOn = dayOfInstant(situation, repair.returnedAt)
  const pauses = handedOverOn !== null && handedOverOn <= arriveBy && requestedOn <= endsOn
  const paused = pauses && returnedOn !== null ? returnedOn - requestedOn : 0
  return { startsOn, endsOn: endsOn + paused, judgedOn, arriveBy }
}

function dayOfInstant(situation: Situation, instant: string | null | undefined): DayNumber | null {
  return instant === null || instant === undefined ? null : dayOf(situation, parseInstant(instant))
}
