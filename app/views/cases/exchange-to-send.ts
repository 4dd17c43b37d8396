import { type Limits, needsApproval } from '#app/domain/cases/approval.ts'
import type { CaseView, PromisedReplacement } from '#app/domain/cases/case-view.ts'
import { differenceNow, type ExchangeDifference, isSentByShop, isSettled } from '#app/domain/cases/exchange-difference.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { nameOf, priceOf } from '#app/domain/cases/replacement.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { formatMoney } from '#app/wording/shared/format.ts'

/** Where an exchange stands whose replacement the shop sends, as staff see it; null for any other. */
export type ExchangeToSend = Readonly<{
  name: string
  price: string
  state: 'ready' | 'back' | 'unpaid' | 'offer' | 'out' | 'approval'
  /** What is to be paid or given back. */
  amount: string | null
}>

export function exchangeToSend(view: CaseView, outcome: CaseResolution, language: Language, limits: Limits): ExchangeToSend | null {
  const { replacement } = view
  if (!replacement || !isSentByShop(view)) return null
  const difference = differenceNow(view, outcome, replacement)
  const approval = needsApproval(view, outcome, 'replace', limits) !== null
  return {
    name: nameOf(replacement),
    price: formatMoney(priceOf(replacement), language),
    state: stateOf(outcome, replacement, difference, approval),
    amount: difference && 'amount' in difference ? formatMoney(difference.amount, language) : null,
  }
}

/** What stands in the way, the first thing to be done first. */
function stateOf(outcome: CaseResolution, { outSince }: PromisedReplacement, difference: ExchangeDifference | null, approval: boolean) {
  if (!difference) return 'offer'
  if (!isSettled(difference, outcome)) return 'unpaid'
  if (approval) return 'approval'
  if (outSince !== null) return 'out'
  return difference.settles === 'back' ? 'back' : 'ready'
}
