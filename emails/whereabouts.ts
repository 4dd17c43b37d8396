import type { Language } from '#app/domain/shared/stores.ts'
import type { MailWords } from '#app/wording/en/mails/mails.ts'

import { fact, type MailFact } from './blocks.ts'
import type { Whereabouts } from '#app/views/mails/data/whereabouts.ts'

/** Which device it was and roughly where, as far as it is known. */
export function whereaboutFacts(from: Whereabouts, words: MailWords, language: Language): MailFact[] {
  const { signInCode } = words
  const device = from.browser && from.system ? signInCode.onSystem(from.browser, from.system) : (from.browser ?? from.system)
  return [...fact(signInCode.device, device), ...fact(signInCode.place, countryName(from.country, language))]
}

function countryName(code: string | null, language: Language): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? null
}
