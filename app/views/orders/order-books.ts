import type { OrderBooks, OwnRefundView, ShopRefundView } from '#app/domain/orders/order-books.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { balanceMinor, type MoneyFault } from '#app/domain/orders/order-money.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** What came in for an order and what went back, in words for staff. */
export function booksView(books: OrderBooks, language: Language) {
  const t = wordsOf(language, 'orderBooks')
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: books.currency }, language)
  const day = (at: string | null) => at && formatDayOf(at, stores[books.store].timeZone, language)
  const over = books.givenBackMinor - books.receivedMinor
  const own = books.ours.filter(({ told }) => !told)
  return {
    received: money(books.receivedMinor),
    givenBack: money(books.givenBackMinor),
    balance: money(balanceMinor(books)),
    faults: [
      ...books.faults.map((fault) => faultInWords(fault, money, t)),
      ...(over > 0 ? [t('faults.over', { amount: money(over) })] : []),
    ],
    shop: books.shopRefunds.map((refund) => ({
      ...shopRow(refund, money, t),
      when: day(refund.at),
      isOpen: refund.caseNumber === null && own.length > 0,
    })),
    ours: books.ours.map((refund) => ownRow(refund, money, day, t)),
    /** What a refund of the shop may turn out to be. */
    choices: own.map(({ id, caseNumber, amountMinor }) => ({ id, label: t('choice', { number: caseNumber, amount: money(amountMinor) }) })),
    tookBack: books.tookBack.map(({ title, quantity }) => `${quantity} × ${title}`).join(', '),
    /** Nothing that the case page need show. */
    isPlain: books.faults.length === 0 && books.shopRefunds.length === 0 && over <= 0 && books.receivedMinor === books.totalMinor,
  }
}

export type BooksView = ReturnType<typeof booksView>
type Words = ReturnType<typeof wordsOf<'orderBooks'>>

function shopRow(
  { id, number, dispute, amountMinor, shippingMinor, caseNumber, byPerson }: ShopRefundView,
  money: (minor: number) => string,
  t: Words,
) {
  return {
    id,
    caseNumber,
    byPerson,
    what: t(dispute ? 'dispute' : 'shopRefund', { number }),
    shipping: shippingMinor > 0 ? t('ofShipping', { amount: money(shippingMinor) }) : null,
    amount: money(amountMinor),
  }
}

function ownRow(
  { id, caseNumber, amountMinor, reference, orderedAt, issuedAt, told }: OwnRefundView,
  money: (minor: number) => string,
  day: (at: string | null) => string | null,
  t: Words,
) {
  const issued = day(issuedAt) ?? t(orderedAt === null ? 'waiting' : 'asked')
  return { id, caseNumber, reference, told, amount: money(amountMinor), issued }
}

function faultInWords(fault: MoneyFault, money: (minor: number) => string, t: Words): string {
  if (!('toldMinor' in fault)) return t(`faults.${fault.code}`)
  return t(`faults.${fault.code}`, { reckoned: money(fault.reckonedMinor), told: money(fault.toldMinor) })
}

/** What the cart says of gifts and nobody has confirmed. */
export function giftClaims(order: Pick<OrderView, 'lines'>) {
  const titleOf = (id: string) => order.lines.find((line) => line.id === id)?.title ?? ''
  return order.lines.flatMap(({ id, title, giftClaimLineId }) =>
    giftClaimLineId === null ? [] : [{ lineId: id, gift: title, host: titleOf(giftClaimLineId) }],
  )
}
