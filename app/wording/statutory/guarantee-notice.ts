import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import type { NoticeWords } from './worded-notice.ts'

export function noticeWords(language: Language): NoticeWords {
  return wordsIn(language).statutory.guaranteeNotice
}
