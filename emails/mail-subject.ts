import type { Language } from '#app/domain/shared/stores.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'

import { cleanContent } from './layout/clean.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { contentOf, mails } from './mails.ts'

/** A mail's subject alone, for a list; null for a mail with a code, of which nothing is shown. */
export function subjectOf(mail: MailData, language: Language): string | null {
  if (mails[mail.kind].secret) return null
  const setting = { language, words: mailWords(language), publicOrigin: 'https://portal.invalid', code: null }
  return cleanContent(contentOf(mail, setting)).subject
}
