import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import type { PageWords } from './worded-page.ts'

export function pageWords(language: Language): PageWords {
  return wordsIn(language).policy.page
}
