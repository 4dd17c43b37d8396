import type { Language } from '#app/domain/shared/stores.ts'

import type { MailWords } from '../en/mails/mails.ts'
import { wordsIn } from '../shared/languages.ts'

/** The words of the mails in a language. */
export function mailWords(language: Language): MailWords {
  return wordsIn(language).mails
}
