import type { Coverage } from '#app/domain/policy/decision.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { formatDay, formatMoney } from '#app/wording/shared/format.ts'
import { decisionWords } from '#app/wording/policy/decision-words.ts'
import { percent } from '#app/wording/policy/policy-values.ts'

/** What the warranty says of a claim, ready to show. */
export type CoverageView = Readonly<{
  status: string | null
  /** Null where no period bears on the answer. */
  period: Readonly<{ from: string; to: string; addedDays?: number }> | null
  judgedOn: string | null
  /** The last day to hand it to the courier. */
  arriveBy: string | null
  fee: 'free' | 'quoted' | null
  /** The amount where both ways were quoted. */
  shipping: Readonly<{ share: 'none' | 'some' | 'all'; percent: string; amount: string | null }> | null
}>

/** Answers in which the period of the warranty plays no part. */
const withoutPeriod: ReadonlySet<Coverage['status']> = new Set(['agreement', 'unknown_category', 'not_repairable', 'discontinued'])

/** `addedDays`: by how many of them the period ends later than by itself. */
export function coverageView(coverage: Coverage, language: Language, addedDays = 0): CoverageView {
  const { status, startsOn, endsOn, judgedOn, arriveBy, repairFee, customerShippingShare: share } = coverage
  const { customerShipping = null } = coverage
  const day = (date: string | null) => date && formatDay(date, language)
  return {
    status: status && decisionWords(language).coverage[status],
    period:
      startsOn === null || endsOn === null || withoutPeriod.has(status)
        ? null
        : { from: formatDay(startsOn, language), to: formatDay(endsOn, language), ...(addedDays > 0 ? { addedDays } : {}) },
    judgedOn: day(judgedOn),
    arriveBy: status === 'not_repairable' || status === 'discontinued' ? null : day(arriveBy),
    fee: repairFee,
    shipping:
      share === null
        ? null
        : {
            share: share === '0' ? 'none' : share === '1' ? 'all' : 'some',
            percent: percent(share, language),
            amount: customerShipping && formatMoney(customerShipping, language),
          },
  }
}
