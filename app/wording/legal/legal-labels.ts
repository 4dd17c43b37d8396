import type { LegalPage } from '#app/domain/legal/legal-page.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'

/** What a link to a page says. */
export function legalLabel(page: LegalPage, language: Language): string {
  return wordsIn(language).legal.labels[page]
}
