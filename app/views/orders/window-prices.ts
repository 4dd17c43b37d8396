import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { PriceWindow, WindowPrice } from '#app/domain/policy/outlook/axis-window.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { formatMoney } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { percent } from '#app/wording/policy/policy-values.ts'

/** A price at a glance, "7%", and what it is the price of, "service fee". */
export type PriceView = Readonly<{ figure: string; of: string }>

/** What an action costs in its window: one rate, or from the lowest to the highest where condition decides. */
export function windowPrice({ clause, price: { outcome, amounts, repair }, claim }: PriceWindow, language: Language): PriceView {
  const t = wordsOf(language, 'order')
  if (repair) return repairPrice(repair, claim?.components ?? null, language)
  if (clause === 'R6.bulk') return { figure: t('reviewed'), of: t('ofOwnTerms') }
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

type Repair = NonNullable<WindowPrice['repair']>
type Components = NonNullable<PriceWindow['claim']>['components']

function repairPrice({ fee, shippingShare, status }: Repair, components: Components, language: Language): PriceView {
  const t = wordsOf(language, 'order')
  if (fee === null || shippingShare === null) return { figure: t('reviewed'), of: t(`ofRepairReview.${reviewed(status)}`) }
  const parts = components === null ? 'all' : components.includes('other') ? 'others' : 'sources'
  const share = Number(shippingShare) === 0 ? 'none' : Number(shippingShare) === 1 ? 'all' : 'some'
  const shipping = t(`repairShipping.${share}`, { share: percent(shippingShare, language) })
  if (status === 'first_use_replacement') return { figure: t('free'), of: t('ofReplacement', { shipping }) }
  const figure = fee === 'free' ? t('free') : t('quoted')
  return { figure, of: t(`ofRepair.${fee}.${parts}`, { shipping }) }
}

function reviewed(status: Repair['status']) {
  return status === 'agreement' || status === 'unknown_category' || status === 'receipt_date_unknown' ? status : 'depends_on_diagnosis'
}

/** The names of the items that a repair is of, where the order has others too. */
export function windowAbout({ claim }: PriceWindow, { lines }: Pick<OrderView, 'lines'>): string | null {
  if (claim === null || lines.every(({ id }) => claim.lineIds.includes(id))) return null
  return lines
    .filter(({ id }) => claim.lineIds.includes(id))
    .map(({ title }) => title)
    .join(', ')
}

/** What would come back for all that is left: one amount or a range; null where none is promised. */
export function windowRefund({ amounts }: WindowPrice, language: Language): string | null {
  const t = wordsOf(language, 'order')
  const refunds = amounts.flatMap(({ refund }) => refund ?? []).sort((one, other) => one.amountMinor - other.amountMinor)
  const [least] = refunds
  const most = refunds.at(-1)
  if (!least || !most) return null
  const range = { from: formatMoney(least, language), to: formatMoney(most, language) }
  const back = least.amountMinor === most.amountMinor ? t('getBack', { amount: range.to }) : t('getBackRange', range)
  const courier = amounts.find((amount) => amount.courier)?.courier
  return courier ? t('afterCourier', { back, courier: formatMoney(courier, language) }) : back
}
