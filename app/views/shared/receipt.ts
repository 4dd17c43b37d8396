import type { ReceiptEntry } from '#app/domain/cases/receipt.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '#app/wording/shared/languages.ts'
import { percent } from '#app/wording/policy/policy-values.ts'

/** What each line of the order is called, by its id. */
export type LineTitles = Readonly<Record<string, string>>

/** One line of the receipt in words, without sign and amount; page, mail and PDF all use these. */
export function receiptLabel(entry: ReceiptEntry, titles: LineTitles, language: Language): string {
  const words = wordsIn(language).policy.receipt
  switch (entry.what) {
    case 'paid':
      return words.paid(titleOf(entry.lineId, titles, language), entry.quantity)
    case 'service_fee':
      return words.fee(percent(entry.rate, language), titleOf(entry.lineId, titles, language))
    case 'gift_not_returned':
      return words.gift(entry.lineIds.map((id) => titleOf(id, titles, language)).join(', '))
    case 'shipping_refund':
      return words.shippingRefund
    case 'return_shipping':
      return words.returnShipping
  }
}

function titleOf(lineId: string, titles: LineTitles, language: Language): string {
  return titles[lineId] ?? wordsIn(language).policy.receipt.item
}

/** The titles of an order's lines by their ids. */
export function lineTitles(lines: ReadonlyArray<Readonly<{ id: string; title: string }>>): LineTitles {
  return Object.fromEntries(lines.map(({ id, title }) => [id, title]))
}
