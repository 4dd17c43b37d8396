import type { ReceiptEntry } from '#app/domain/cases/receipt.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { percent } from '#app/wording/policy/policy-values.ts'

/** What each line of the order is called, by its id. */
export type LineTitles = Readonly<Record<string, string>>

/** One line of the receipt in words, without sign and amount; page, mail and PDF all use these. */
export function receiptLabel(entry: ReceiptEntry, titles: LineTitles, language: Language): string {
  const words = receiptWords[language]
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

type ReceiptWords = Readonly<{
  paid: (title: string, quantity: number) => string
  fee: (rate: string, title: string) => string
  gift: (titles: string) => string
  shippingRefund: string
  returnShipping: string
  item: string
}>

const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  en: {
    paid: (title, quantity) => (quantity === 1 ? `Paid for ${title}` : `Paid for ${quantity} × ${title}`),
    fee: (rate, title) => `Service fee ${rate}, ${title}`,
    gift: (titles) => `Gift not returned: ${titles}`,
    shippingRefund: 'Shipping paid with the order',
    returnShipping: 'Return shipping',
    item: 'an item of the order',
  },
  de: {
    paid: (title, quantity) => (quantity === 1 ? `Bezahlt für ${title}` : `Bezahlt für ${quantity} × ${title}`),
    fee: (rate, title) => `Servicegebühr ${rate}, ${title}`,
    gift: (titles) => `Geschenk nicht zurückgegeben: ${titles}`,
    shippingRefund: 'Mit der Bestellung bezahlter Versand',
    returnShipping: 'Rückversand',
    item: 'ein Artikel der Bestellung',
  },
}

function titleOf(lineId: string, titles: LineTitles, language: Language): string {
  return titles[lineId] ?? receiptWords[language].item
}

/** The titles of an order's lines by their ids. */
export function lineTitles(lines: ReadonlyArray<Readonly<{ id: string; title: string }>>): LineTitles {
  return Object.fromEntries(lines.map(({ id, title }) => [id, title]))
}
