import type { Disputes, Imprint, Operator, TermsSection } from '#app/domain/legal/store-legal.ts'
import { textFor } from '#app/domain/shared/house-text.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'

import { type LegalSection, section, text } from './legal-page-view.ts'
import { authorityBlocks, contactFacts, placeLines } from './operator-lines.ts'

/** Who runs the store, and what a register knows of them. */
export function imprintSections(operator: Operator, imprint: Imprint, language: Language): LegalSection[] {
  const words = legalWords(language).frame.imprint
  const { representedBy, register, vatId } = imprint
  return [
    section('operator', words.operator, [{ block: 'lines', lines: placeLines(operator, language) }]),
    ...(representedBy.length > 0 ? [section('represented', words.representedBy, [{ block: 'lines', lines: representedBy }])] : []),
    section('contact', words.contact, [contactFacts(operator, language)]),
    ...(register ? [section('register', words.register, [text(words.registerEntry(register.court, register.number))])] : []),
    ...(vatId === null ? [] : [section('vat', words.vatId, [text(vatId)])]),
  ]
}

/** The terms of whoever runs the store, then the way to what the shop offers beyond the law. */
export function termsSections(terms: readonly TermsSection[], language: Language): LegalSection[] {
  const words = legalWords(language).frame.terms
  return [
    ...terms.map(({ heading, paragraphs }, at) =>
      section(
        `section-${at + 1}`,
        `${at + 1}. ${textFor(heading, language)}`,
        paragraphs.map((paragraph) => text(textFor(paragraph, language))),
      ),
    ),
    section('policies', words.rules, [
      text(words.rulesText),
      {
        block: 'links',
        links: [
          { label: words.returnsPolicy, href: '/policy/returns' },
          { label: words.warrantyPolicy, href: '/policy/warranty' },
        ],
      },
    ]),
  ]
}

export function disputeSections(operator: Operator, { body }: Disputes, language: Language): LegalSection[] {
  const words = legalWords(language).frame.disputes
  const taking = body ? [text(words.body), ...authorityBlocks(body, language)] : [text(words.none)]
  return [section('disputes', words.heading, [text(words.talk(operator.email)), ...taking, text(words.courts), text(words.platform)])]
}
