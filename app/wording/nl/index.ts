import type { LanguageWords } from '../shared/language-words.ts'

import { documents } from './documents/documents.ts'
import { formats } from './formats.ts'
import { accessibility } from './legal/accessibility.ts'
import { cookies } from './legal/cookies.ts'
import { disposal } from './legal/disposal.ts'
import { frame } from './legal/frame.ts'
import { labels } from './legal/labels.ts'
import { privacy } from './legal/privacy.ts'
import { withdrawal } from './legal/withdrawal.ts'
import { mails } from './mails/mails.ts'
import { pages } from './pages/messages.ts'
import { advice } from './policy/advice.ts'
import { clauseNames } from './policy/clause-names.ts'
import { countries } from './policy/countries.ts'
import { decision } from './policy/decision.ts'
import { page } from './policy/page.ts'
import { parts } from './policy/parts.ts'
import { reasons } from './policy/reasons.ts'
import { receipt } from './policy/receipt.ts'
import { returnClauses } from './policy/return-clauses.ts'
import { warrantyClauses } from './policy/warranty-clauses.ts'
import { notice } from './recalls/notice.ts'
import { guaranteeNotice } from './statutory/guarantee-notice.ts'
import { sentences } from './statutory/sentences.ts'

/** Everything that the portal says in Dutch. */
export const nl: LanguageWords = {
  formats,
  pages,
  staff: null,
  mails,
  documents,
  legal: { accessibility, cookies, disposal, frame, labels, privacy, withdrawal },
  statutory: { sentences, guaranteeNotice },
  policy: { advice, clauseNames, clauses: { ...returnClauses, ...warrantyClauses }, countries, decision, page, parts, reasons, receipt },
  recalls: { notice },
}
