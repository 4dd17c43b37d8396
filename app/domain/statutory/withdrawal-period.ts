import { isBusinessDay } from '#app/domain/shared/business-days.ts'
import { addMonths, type DayNumber } from '#app/domain/shared/calendar.ts'
import type { HolidayCalendar } from '#app/domain/shared/holidays.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay } from '#app/domain/shared/time-zone.ts'

import type { PreparedLaw } from './layer.ts'

export type WithdrawalPeriod = Readonly<{
  /** The day of receipt, which is not counted. */
  startsOn: DayNumber
  /** The last moment to send the declaration. */
  end: EpochMs
  /** Whether a weekend or a holiday moved the end to a later day. */
  moved: boolean
  /** Whether it is longer because the buyer was told after receipt, or never. */
  prolonged: 'told_late' | 'not_told' | null
}>

/**
 * The period for a withdrawal from a contract whose last item was received at that instant. Days begin in the country's own
 * zone, and the last of them ends where it ends last in the country. `toldAt` is null where the buyer never was told.
 */
export function withdrawalPeriod(prepared: PreparedLaw, receivedAt: EpochMs, toldAt: EpochMs | null): WithdrawalPeriod {
  const { zone, lastZone, calendar, law } = prepared
  const { days, untoldMonths } = law.withdrawal
  const startsOn = localDay(zone, receivedAt)
  const plain = startsOn + days.value
  const latest = addMonths(workingDayFrom(calendar, plain), untoldMonths.value)
  const toldOn = toldAt === null ? latest : localDay(zone, toldAt)
  const endsOn = Math.max(plain, Math.min(toldOn + days.value, latest))
  const workingDay = workingDayFrom(calendar, endsOn)
  return {
    startsOn,
    end: endOfDay(lastZone, workingDay),
    moved: workingDay > endsOn,
    prolonged: endsOn === plain ? null : toldAt === null ? 'not_told' : 'told_late',
  }
}

/** The day itself where it is a working day, or else the next one that is. */
function workingDayFrom(calendar: HolidayCalendar, day: DayNumber): DayNumber {
  let reached = day
  while (!isBusinessDay(calendar, reached)) reached += 1
  return reached
}

/** The last moment to send the goods back, counted from the declaration; it moves to a working day as any end for the buyer does. */
export function sendBackBy({ zone, lastZone, calendar, law }: PreparedLaw, declaredAt: EpochMs): EpochMs {
  return endOfDay(lastZone, workingDayFrom(calendar, localDay(zone, declaredAt) + law.withdrawal.sendBackDays.value))
}

/**
 * The last moment of the calendar day by which the refund is made, counted from the declaration; no weekend puts it off. It may
 * wait longer only for the goods or the proof that they were sent.
 */
export function refundBy({ zone, law }: PreparedLaw, declaredAt: EpochMs): EpochMs {
  return endOfDay(zone, localDay(zone, declaredAt) + law.withdrawal.refundDays.value)
}
