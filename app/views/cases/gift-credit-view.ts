import type { CaseView } from '#app/domain/cases/case-view.ts'
import { creditableGifts } from '#app/domain/cases/gift-credit.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import type { ShopProgress } from '#app/domain/shop/progress.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { methodInWords } from '../shop/progress-view.ts'
import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'

/** What was credited for gifts that came later, as customers and staff read it. */
export function creditedGifts(view: CaseView, { giftCredits }: CaseResolution, progress: ShopProgress, language: Language) {
  return giftCredits.flatMap(({ id, lineId, amount, reference, issuedAt }) =>
    issuedAt === null
      ? []
      : [
          {
            id,
            gift: view.titles[lineId] ?? '',
            amount: formatMoney(amount, language),
            reference,
            method: methodInWords(progress.credits[id], language),
            at: issuedAt,
            when: formatInstant(issuedAt, stores[view.store].timeZone, language),
          },
        ],
  )
}
export type CreditedGift = ReturnType<typeof creditedGifts>[number]

/** What staff may still credit. */
export function creditableForStaff(view: CaseView, outcome: CaseResolution, language: Language) {
  return creditableGifts(view, outcome).map(({ lineId, quantity, amount }) => ({
    lineId,
    quantity,
    gift: view.titles[lineId] ?? '',
    amount: formatMoney(amount, language),
  }))
}
