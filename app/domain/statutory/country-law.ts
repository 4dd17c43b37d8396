import type { HolidayRule } from '#app/domain/shared/holidays.ts'

import { unionGuarantee, unionWithdrawal } from './data/union.ts'
import type { Fact, Sourced } from './sourced.ts'

/** What consumer law grants in one country, keyed by where an order is sent to. */
export type CountryLaw = Readonly<{
  /** ISO 3166-1 alpha-2. */
  country: string
  /** The switch: where it is off, nothing of this country is computed or shown. */
  applies: boolean
  /** Where days begin, and where the last of them ends; they differ where a country has a zone further west. */
  timeZone: string
  lastTimeZone: string
  withdrawal: WithdrawalLaw
  guarantee: GuaranteeLaw
  /** Nation-wide public holidays, and days that the country's law of time limits treats as such. */
  holidays: Fact<readonly HolidayRule[]>
}>

type WithdrawalLaw = typeof unionWithdrawal & Readonly<{ transposedBy: Sourced }>

type GuaranteeLaw = Readonly<{
  transposedBy: Sourced
  /** From receipt. */
  months: Fact<number>
  /** Whether it goes on for as long as such goods are expected to last, and the months are only the least. */
  orExpectedLife: boolean
  /** For so long from receipt, a fault is taken to have been there from the start. */
  presumedMonths: Fact<number>
  remedies: typeof unionGuarantee.remedies
  free: typeof unionGuarantee.free
  afterRepair: typeof unionGuarantee.afterRepair
  /** What the country itself adds for each repair, and for how many of them. */
  afterEachRepair: Readonly<{ months: number; times: number }> | null
}>

type MemberState = Readonly<{
  country: string
  timeZone: string
  lastTimeZone?: string
  withdrawal: Sourced
  guarantee: Sourced &
    Readonly<{ months?: number; orExpectedLife?: boolean; presumedMonths?: number; afterEachRepair?: { months: number; times: number } }>
  holidays: Fact<readonly HolidayRule[]>
}>

/** The law of a member state: what holds in the whole Union, and what the state has of its own. */
export function memberState({ country, timeZone, lastTimeZone = timeZone, withdrawal, guarantee, holidays }: MemberState): CountryLaw {
  const { months, orExpectedLife = false, presumedMonths, afterEachRepair = null, ...transposedBy } = guarantee
  return {
    country,
    applies: true,
    timeZone,
    lastTimeZone,
    withdrawal: { ...unionWithdrawal, transposedBy: withdrawal },
    guarantee: {
      transposedBy,
      months: months === undefined ? unionGuarantee.months : { ...transposedBy, value: months },
      orExpectedLife,
      presumedMonths: presumedMonths === undefined ? unionGuarantee.presumedMonths : { ...transposedBy, value: presumedMonths },
      remedies: unionGuarantee.remedies,
      free: unionGuarantee.free,
      afterRepair: unionGuarantee.afterRepair,
      afterEachRepair,
    },
    holidays,
  }
}
