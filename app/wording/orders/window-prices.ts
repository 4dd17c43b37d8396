import type { WindowPrice } from '#app/domain/policy/outlook/axis-window.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { formatMoney } from '../format.ts'
import { wordsOf } from '../pages/messages.ts'
import { percent } from '../policy/policy-values.ts'

/** A price at a glance, "7%", and what it is the price of, "service fee". */
export type PriceView = Readonly<{ figure: string; of: string }>

/** What an action costs in its window: one rate, or from the lowest to the highest where condition decides. */
export function windowPrice({ outcome, amounts, repair }: WindowPrice, language: Language): PriceView {
  const t = wordsOf(language, 'order')
  if (repair) {
    return repair.fee === 'free' ? { figure: t('free'), of: t('ofRepair') } : { figure: t('quoted'), of: t('ofQuoted') }
  }
  if (outcome === 'review') return { figure: t('reviewed'), of: t('ofReviewed') }
  const rates = amounts.flatMap(({ feeRate }) => feeRate ?? []).map(Number)
  if (rates.length === 0) return { figure: t('feePerItem'), of: t('ofItems') }
  const from = Math.min(...rates)
  const to = Math.max(...rates)
  if (to === 0) return { figure: t('free'), of: t('ofCharge') }
  if (from === to) return { figure: percent(String(from), language), of: t('fee') }
  const range = { from: percent(String(from), language), to: percent(String(to), language) }
  return { figure: t('feeRange', range), of: t('feeByCondition') }
}

/** What would come back for all that is left: one amount or a range; null where none is promised. */
export function windowRefund({ amounts }: WindowPrice, language: Language): string | null {
  const t = wordsOf(language, 'order')
  const refunds = amounts
    .flatMap(({ refund }) => refund ?? [])
    .sort((one, other) => one.amountMinor - other.amountMinor)
  const [least] = refunds
  const most = refunds.at(-1)
  if (!least || !most) return null
  if (least.amountMinor === most.amountMinor) return t('getBack', { amount: formatMoney(most, language) })
  return t('getBackRange', { from: formatMoney(least, language), to: formatMoney(most, language) })
}
