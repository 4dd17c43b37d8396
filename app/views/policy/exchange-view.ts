import { differenceOf, differencesIfWorse, type ExchangeDifference, exchangeReceipt } from '#app/domain/cases/exchange-difference.ts'
import type { ReceiptEntry } from '#app/domain/cases/receipt.ts'
import type { RefundIfWorse } from '#app/domain/cases/refund-if-worse.ts'
import { nameOf, priceOf, type Replacement } from '#app/domain/cases/replacement.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatMoney } from '#app/wording/shared/format.ts'

/** What is sent instead, and what lies between it and what comes back. */
export type ExchangeView = Readonly<{
  name: string
  picture: Picture | null
  price: string
  settles: ExchangeDifference['settles']
  totalLabel: string
}>

type Parts = Readonly<{
  /** What comes back, before the row of what is sent. */
  entries: readonly ReceiptEntry[]
  sent: Readonly<{ label: string; amount: Money }>
  total: string | null
  second: ReadonlyArray<Readonly<{ ifFound: RefundIfWorse['ifFound']; amount: string }>>
  view: ExchangeView
}>

/** The parts of an exchange's receipt in words. */
export function exchangeView(facts: PolicyFacts, replacement: Replacement, language: Language): Parts {
  const t = wordsOf(language, 'exchange')
  const { entries, difference } = exchangeReceipt(facts, replacement)
  const { settles } = difference
  const name = nameOf(replacement)
  const price = priceOf(replacement)
  return {
    entries,
    sent: { label: t('replacement', { name }), amount: price },
    total: amountOf(difference, price, language),
    second: differencesIfWorse(facts, replacement).map((each) => ({
      ifFound: each.ifFound,
      amount: differenceWords(each.difference, language),
    })),
    view: { name, picture: replacement.picture, price: formatMoney(price, language), settles, totalLabel: t(`totals.${settles}`) },
  }
}

/** The difference in a few words, as it stands beside something that can be chosen. */
export function differenceWords(difference: ExchangeDifference, language: Language, reader: Reader = 'customer'): string {
  const t = wordsOf(language, 'exchange')
  const amount = 'amount' in difference ? formatMoney(difference.amount, language) : ''
  const { settles } = difference
  return reader === 'staff' ? t(`forCustomer.differences.${settles}`, { amount }) : t(`differences.${settles}`, { amount })
}

/** Who reads what is said: to staff nobody says "you". */
export type Reader = 'customer' | 'staff'

function amountOf(difference: ExchangeDifference, { currency }: Money, language: Language): string | null {
  switch (difference.settles) {
    case 'open':
      return null
    case 'even':
      return formatMoney({ amountMinor: 0, currency }, language)
    case 'pay':
    case 'back':
      return formatMoney(difference.amount, language)
  }
}

type Against = Readonly<{
  /** The last rows: what is sent, and what was paid for it before. */
  rows: ReadonlyArray<Readonly<{ label: string; sign: '+' | '-'; amount: Money; clause: null }>>
  totalLabel: string
  total: Money
  says: string
}>

/** The last rows and the total of a receipt of which this is left before what is sent; `paid` is what its customer paid before. */
export function againstReplacement(worth: Money, replacement: Replacement, language: Language, paid: Money): Against {
  const t = wordsOf(language, 'exchange')
  const difference = differenceOf({ ...worth, amountMinor: worth.amountMinor + paid.amountMinor }, replacement)
  const price = priceOf(replacement)
  const sent = { label: t('replacement', { name: nameOf(replacement) }), sign: '-', amount: price, clause: null } as const
  return {
    rows: paid.amountMinor > 0 ? [sent, { label: t('paidBefore'), sign: '+', amount: paid, clause: null }] : [sent],
    totalLabel: t(`totals.${difference.settles}`),
    total: 'amount' in difference ? difference.amount : { amountMinor: 0, currency: price.currency },
    says: differenceWords(difference, language),
  }
}
