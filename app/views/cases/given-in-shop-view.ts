import { asksShop, type CaseView } from '#app/domain/cases/case-view.ts'
import type { GivenInShop } from '#app/domain/cases/given-in-shop.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'

/** What was given back in the shop since a request was filed, while nobody has said of what it is the money. */
export function givenInShopView(view: CaseView, outcome: CaseResolution, given: readonly GivenInShop[], language: Language) {
  if (outcome.refund?.orderedAt || outcome.refund?.issuedAt) return []
  const basis = refundBasis(view, outcome)
  const whole = 'amount' in basis ? basis.amount : null
  return given.map(({ number, amount, at }) => {
    const left = whole && { ...whole, amountMinor: whole.amountMinor - amount.amountMinor }
    return {
      number,
      amount: formatMoney(amount, language),
      date: formatDayOf(at, stores[view.store].timeZone, language),
      /** What the shop would still give beside it; null where it gave all, or staff would pay the rest themselves. */
      rest: left && left.amountMinor > 0 && asksShop(view) ? formatMoney(left, language) : null,
    }
  })
}
