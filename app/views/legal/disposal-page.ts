import type { Disposal, Operator } from '#app/domain/legal/store-legal.ts'
import { textFor } from '#app/domain/shared/house-text.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'

import { list, type LegalFact, type LegalSection, section, text } from './legal-page-view.ts'
import { contactFacts } from './operator-lines.ts'

/** How old devices and batteries are handed in, and how the store takes them back. */
export function disposalSections(operator: Operator, disposal: Disposal, language: Language): LegalSection[] {
  const { disposal: words } = legalWords(language)
  const numbers = [...fact(words.devicesNumber, disposal.devicesNumber), ...fact(words.batteriesNumber, disposal.batteriesNumber)]
  return [
    section('devices', words.devices, [list(words.devicesItems)]),
    section('batteries', words.batteries, [list(words.batteriesItems)]),
    section('safety', words.safety, [list(words.safetyItems)]),
    section('take-back', words.takeBack, [
      ...disposal.takeBack.map((said) => text(textFor(said, language))),
      contactFacts(operator, language),
    ]),
    ...(numbers.length > 0 ? [section('numbers', words.numbers, [{ block: 'facts', rows: numbers }])] : []),
  ]
}

function fact(label: string, value: string | null): LegalFact[] {
  return value === null ? [] : [{ label, value, href: null }]
}
