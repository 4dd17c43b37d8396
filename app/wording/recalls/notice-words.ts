import type { Language } from '#app/domain/shared/stores.ts'

import type { RecallNoticeWords } from '../en/recalls/notice.ts'
import { wordsIn } from '../shared/languages.ts'

/** The words of the notice in a language. */
export function noticeWords(language: Language): RecallNoticeWords {
  return wordsIn(language).recalls.notice
}
