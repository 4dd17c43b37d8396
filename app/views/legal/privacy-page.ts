import { textFor } from '#app/domain/shared/house-text.ts'
import { keptData, type KeptFor, type KeptKind } from '#app/domain/legal/kept-data.ts'
import type { Operator, Privacy, Recipient, RecipientRole } from '#app/domain/legal/store-legal.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { storesUnderLaw } from '#app/domain/statutory/data/countries.ts'
import { durationInWords, yearsInWords } from '#app/wording/legal/durations.ts'
import { legalWords, type LegalWords } from '#app/wording/legal/legal-words.ts'
import { countryName } from '#app/wording/policy/country-names.ts'

import { type LegalBlock, type LegalSection, type LegalSetting, list, section, text } from './legal-page-view.ts'
import { authorityBlocks, contactFacts, placeLines } from './operator-lines.ts'

type PrivacyWords = LegalWords['privacy']

/** What is kept of a person: who answers for it, what, why, how long, who else gets it, and what one can do about it. */
export function privacySections(operator: Operator, privacy: Privacy, setting: LegalSetting): LegalSection[] {
  const { language } = setting
  const { privacy: words, frame } = legalWords(language)
  const { officer, authority } = privacy
  const underLaw = storesUnderLaw[setting.store]
  const complaint = authority ? [text(words.complain), ...authorityBlocks(authority, language)] : []
  return [
    section('controller', words.controller, [{ block: 'lines', lines: placeLines(operator, language) }, contactFacts(operator, language)]),
    ...(officer
      ? [
          section('officer', words.officer, [
            { block: 'lines', lines: [officer.name] },
            { block: 'facts', rows: [{ label: frame.email, value: officer.email, href: `mailto:${officer.email}` }] },
          ]),
        ]
      : []),
    section('kept', words.kept, [keptTable(words, setting), text(words.notUsed)]),
    section('recipients', words.recipients, [text(words.recipientsText), recipientTable(privacy, setting)]),
    section('automatic', words.automatic, [text(words.automaticText)]),
    section('must-you', words.mustYou, [text(words.mustYouText)]),
    section('rights', words.rights, [list([...words.rightsItems, ...(underLaw ? words.rightsByLaw : [])]), ...complaint]),
  ]
}

function keptTable(words: PrivacyWords, { language, store }: LegalSetting): LegalBlock {
  const { what, why, ground, time } = words.columns
  const underLaw = storesUnderLaw[store]
  const kinds = keptKinds.filter((kind) => underLaw || kind !== 'withdrawals')
  return {
    block: 'table',
    caption: words.kept,
    columns: [what, why, ...(underLaw ? [ground] : []), time],
    rows: kinds.map((kind) => {
      const said = words.keptWords[kind]
      const names: Readonly<Record<string, string>> = said.parts
      const times = Object.entries<KeptFor>(keptData[kind].parts).map(([part, keptFor]) => {
        const name = names[part] ?? ''
        const inWords = keptForInWords(keptFor, words, language)
        return name === '' ? inWords : words.part(name, inWords)
      })
      return [[said.what], [said.why], ...(underLaw ? [[words.grounds[keptData[kind].ground]]] : []), times]
    }),
  }
}

const keptKinds = Object.keys(keptData) as readonly KeptKind[]

function keptForInWords(keptFor: KeptFor, words: PrivacyWords, language: Language): string {
  if (keptFor === 'account') return words.asAccount
  if (keptFor === 'noEnd') return words.noEnd
  if (typeof keptFor === 'number') return durationInWords(keptFor, language)
  if ('yearsFromReceipt' in keptFor) return words.fromReceipt(yearsInWords(keptFor.yearsFromReceipt, language))
  return words.fromOrder(yearsInWords(keptFor.yearsFromOrder, language))
}

function recipientTable({ recipients }: Privacy, { language, store }: LegalSetting): LegalBlock {
  const { privacy: words } = legalWords(language)
  const { what, who, where, safeguard } = words.recipientColumns
  const columns = [what, who, where, safeguard]
  const rows = recipientRoles.flatMap((role) => {
    const recipient = recipients[role]
    if (recipient) return [[[words.roles[role]], [recipient.name], [countryName(recipient.country, language)], [protection(recipient)]]]
    return role === 'carrier' ? [[[words.roles.carrier], [words.carrierByHand], ['–'], ['–']]] : []
  })
  // Only the law of the Union asks what protects data elsewhere.
  const shown = storesUnderLaw[store] ? 4 : 3
  return { block: 'table', caption: words.recipients, columns: columns.slice(0, shown), rows: rows.map((row) => row.slice(0, shown)) }

  function protection({ safeguard: said }: Recipient): string {
    return said === null ? words.inEurope : textFor(said, language)
  }
}

const recipientRoles: readonly RecipientRole[] = ['hosting', 'shop', 'mail', 'files', 'carrier']
