import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { stateRow } from '#app/domain/cases/states.ts'
import type { MoneyProgress, ShopProgress } from '#app/domain/shop/progress.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatMoney } from '#app/wording/shared/format.ts'
import { paymentMethodInWords } from '#app/wording/shared/payment-method.ts'

/** What happens next where the shop has to act first; null where the case itself says it. */
export function shopNext(view: Pick<CaseView, 'kind' | 'state'>, progress: ShopProgress, reviewBy: string | null, language: Language) {
  const t = wordsOf(language, 'shopProgress')
  const { hold, cancelled, refund } = progress
  const cancels = view.kind === 'cancel'
  const { inShop } = stateRow(view.state)
  if (refund?.state === 'ordered') {
    const order = cancels && cancelled !== 'none' ? [t(cancelled === 'done' ? 'cancelled' : 'cancelling')] : []
    return [...order, t('refundNext')].join(' ')
  }
  if (cancels && inShop === 'hold' && hold !== 'none') {
    const by = reviewBy === null ? t('confirmSoon') : t('confirmBy', { date: reviewBy })
    return [t(hold === 'held' ? 'cancelHeld' : 'cancelAsked'), by].join(' ')
  }
  return cancels && inShop === 'call_off' && cancelled === 'asked' ? [t('cancelling'), t('refundLater')].join(' ') : null
}

/** Money that the shop was asked to give back and has not issued yet, the refund first. */
export function orderedMoney(view: Pick<CaseView, 'titles'>, { refund, giftCredits }: CaseResolution, language: Language) {
  const t = wordsOf(language, 'shopProgress')
  const credits = giftCredits
    .filter(isOrdered)
    .map(({ id, lineId, amount }) => ({
      id,
      title: t('giftTitle', { amount: formatMoney(amount, language), gift: view.titles[lineId] ?? '' }),
    }))
  if (!refund || !isOrdered(refund)) return credits
  return [{ id: refund.id, title: t('refundTitle', { amount: formatMoney(refund.amount, language) }) }, ...credits]
}

/** The refund that the shop was asked for and has not given, as staff see it; `stuck` where it waits for them. */
export function refundInShop({ refund }: CaseResolution, progress: ShopProgress, language: Language) {
  if (!refund || !isOrdered(refund)) return null
  return { amount: formatMoney(refund.amount, language), stuck: progress.refund?.state === 'ordered' && progress.refund.stuck }
}

function isOrdered({ orderedAt, issuedAt }: Readonly<{ orderedAt: string | null; issuedAt: string | null }>): boolean {
  return orderedAt !== null && issuedAt === null
}

/** The method that money went to, as the shop named it; null where it named none. */
export function methodInWords(money: MoneyProgress | null | undefined, language: Language): string | null {
  return money?.state === 'issued' && money.method !== null ? paymentMethodInWords(money.method, language) : null
}
