import type { CaseView } from '#app/domain/cases/case-view.ts'
import { mostLoss } from '#app/domain/cases/loss-of-value.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import { withdrawalDatesOf } from '#app/domain/cases/withdrawal-dates.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'
import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'

/** What a withdrawal rests on, in words; null of every other kind of case. */
export type LawOfCase = NonNullable<ReturnType<typeof lawOfCase>>

export function lawOfCase(view: CaseView, language: Language) {
  const { withdrawal, store, decision } = view
  if (withdrawal === null) return null
  const { timeZone, currency } = stores[store]
  const on = (instant: string) => formatInstant(instant, timeZone, language)
  const { declaredAt, sendBackBy, refundBy, repayBy } = withdrawalDatesOf(view)
  const { law, shop } = withdrawal
  return {
    declarationId: withdrawal.declarationId,
    declared: on(declaredAt),
    sendBackBy: sendBackBy && on(sendBackBy),
    refundBy: on(refundBy),
    /** Later than that, where goods or proof came later. */
    repayBy: on(repayBy),
    payer: decision.returnShipping === null ? ('shop' as const) : ('customer' as const),
    outcome: law?.outcome ?? ('none' as const),
    until: law?.deadline ? on(law.deadline) : null,
    source: law?.source ?? null,
    refund: decision.refund && formatMoney(decision.refund, language),
    shop: { refund: shop.refund && formatMoney(shop.refund, language), isOpen: shop.outcome !== 'ineligible' },
    /** Whether anything may be taken off for loss of value. */
    mayDeduct: law?.deduction === 'loss_of_value',
    /** The customer may say that they have sent it themselves. */
    maySend: stepsOpen(view, 'customer').includes('send_own'),
    lines: view.lines.map(({ orderLineId: id, title, quantity }) => ({
      id,
      title,
      quantity,
      most: formatMoney({ amountMinor: mostLoss(view, id, quantity), currency }, language),
    })),
  }
}
