import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { addressLines } from '#app/views/shared/address-lines.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** What the conversation about a wrong address is called. */
export function addressSubject(language: Language): string {
  return wordsOf(language, 'addressReport')('subject')
}

/** The report as the customer's first message in it. */
export function addressMessage(address: OrderAddress, language: Language): string {
  const phone = address.phone === null ? [] : [address.phone]
  return [wordsOf(language, 'addressReport')('message'), ...addressLines(address, language), ...phone].join('\n')
}

/** What staff answered, as their message in it. */
export function addressAnswerMessage(answer: 'correct' | 'miss', note: string | null, language: Language): string {
  const said = wordsOf(language, 'addressReport')(`answers.${answer}`)
  return note === null ? said : `${said}\n\n${note}`
}
