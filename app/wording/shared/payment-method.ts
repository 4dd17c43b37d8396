import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from './languages.ts'

/** What a shop says of a card: "Visa ending in 4242". */
const card = /^(.+) ending in (\d{2,4})$/

/** How money was paid, as the shop names it; of a card the last digits in the reader's language, and never more than the shop tells. */
export function paymentMethodInWords(method: string, language: Language): string {
  const [, name, digits] = card.exec(method) ?? []
  return name && digits ? wordsIn(language).formats.card(name, digits) : method
}
