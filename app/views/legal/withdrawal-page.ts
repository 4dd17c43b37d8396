import type { Operator } from '#app/domain/legal/store-legal.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'

import { type LegalSection, type LegalSetting, list, section, text } from './legal-page-view.ts'
import { placeLines } from './operator-lines.ts'

/** The model instructions on withdrawal, filled in, with the model form. */
export function withdrawalSections(operator: Operator, setting: LegalSetting): LegalSection[] {
  const { language, publicOrigin, warehouse } = setting
  const { withdrawal: words } = legalWords(language)
  const address = placeLines(operator, language)
  const mail = words.byEmail(operator.email)
  const trader = [...address, words.byPhone(operator.phone), mail].join(', ')
  return [
    section('right', words.right, [
      text(words.within),
      text(words.expires),
      list(words.expiresFrom),
      text(words.inform(trader)),
      text(words.online(`${publicOrigin}/withdraw`)),
      text(words.deadline),
      { block: 'action', label: words.withdrawHere, path: '/withdraw' },
    ]),
    section('effects', words.effects, [
      text(words.reimburse),
      text(words.withhold),
      text(words.sendBack(placeLines(warehouse, language).join(', '))),
      text(words.cost),
      text(words.value),
    ]),
    section('without', words.without, [text(words.withoutText)]),
    section('form', words.form, [
      { block: 'form', hint: words.formHint, lines: words.formLines([...address, mail].join(', ')), end: words.formEnd },
    ]),
  ]
}
