import type { Accessibility, Operator } from '#app/domain/legal/store-legal.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'
import { plainDay } from '#app/wording/legal/plain-day.ts'

import { list, type LegalSection, section, text } from './legal-page-view.ts'
import { authorityBlocks, contactFacts } from './operator-lines.ts'

/** What the service is, how it is used, how it meets the requirements, and who oversees that. */
export function accessibilitySections(operator: Operator, { authority, assessedOn }: Accessibility, language: Language): LegalSection[] {
  const { accessibility: words } = legalWords(language)
  return [
    section('service', words.service, [text(words.serviceText)]),
    section('use', words.use, [text(words.useText)]),
    section('meets', words.meets, [text(words.meetsText), list(words.meetsItems)]),
    section('lacks', words.lacks, [list(words.lacksItems), text(words.assessed(plainDay(assessedOn, language)))]),
    section('tell', words.tell, [text(words.tellText), contactFacts(operator, language)]),
    section('authority', words.authority, [text(words.authorityText), ...authorityBlocks(authority, language)]),
  ]
}
