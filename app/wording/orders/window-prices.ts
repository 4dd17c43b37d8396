import type { WindowPrice } from '#app/domain/policy/outlook/axis-window.ts'
import type { Language } from '#app/domain/stores/stores.ts'

import { formatMoney } from '../format.ts'
import { wordsOf } from '../pages/messages.ts'
import { percent } from '../policy/policy-values.ts'

/** What an action costs in its window: one rate, or from the lowest to the highest where condition decides. */
export function windowPrice({ outcome, amounts, repair }: WindowPrice, language: Language): string {
  const t = wordsOf(language, 'order')
  if (repair) return repair.fee === 'free' ? t('repairPrice') : t('quoted')
  if (outcome === 'review') return t('reviewed')
  const rates = amounts.flatMap(({ feeRate }) => feeRate ?? []).map(Number)
  if (rates.length === 0) return t('feePerItem')
  const from = Math.min(...rates)
  const to = Math.max(...rates)
  if (to === 0) return t('free')
  if (from === to) return t('fee', { rate: percent(String(from), language) })
  return t('feeRange', { from: percent(String(from), language), to: percent(String(to), language) })
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
