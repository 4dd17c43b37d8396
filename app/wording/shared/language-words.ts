import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { LegalPage } from '#app/domain/legal/legal-page.ts'

import type { DocumentWords } from '../documents/document-words.ts'
import type { AccessibilityWords } from '../en/legal/accessibility.ts'
import type { CookieWords } from '../en/legal/cookies.ts'
import type { DisposalWords } from '../en/legal/disposal.ts'
import type { FrameWords } from '../en/legal/frame.ts'
import type { PrivacyWords } from '../en/legal/privacy.ts'
import type { WithdrawalWords } from '../en/legal/withdrawal.ts'
import type { MailWords } from '../en/mails/mails.ts'
import type { pages } from '../en/pages/messages.ts'
import type { CountryNames } from '../en/policy/countries.ts'
import type { RecallNoticeWords } from '../en/recalls/notice.ts'
import type { staffPages } from '../en/staff/messages.ts'
import type { SameKeys } from '../pages/same-keys.ts'
import type { ClauseNames, TranslatedClauses } from '../policy/clause-translation.ts'
import type { PartNames } from '../policy/part-words.ts'
import type { DecisionWords } from '../policy/worded-decision.ts'
import type { PageWords } from '../policy/worded-page.ts'
import type { AdviceHere, ReasonWords } from '../policy/worded-reason.ts'
import type { ReceiptWords } from '../policy/worded-receipt.ts'
import type { StatutorySentences } from '../statutory/statutory-sentences.ts'
import type { NoticeWords } from '../statutory/worded-notice.ts'
import type { Formats } from './worded-formats.ts'

/**
 * Everything that the portal says in a language, as the folder of each puts it together: what is missing in one fails the
 * type check. `docs/decisions/0291-a-language-is-one-folder.md` says what is where.
 */
export type LanguageWords = Readonly<{
  formats: Formats
  /** What customers read on pages; ICU messages. */
  pages: SameKeys<typeof pages>
  /** The console; null where staff read English. */
  staff: SameKeys<typeof staffPages> | null
  mails: MailWords
  documents: DocumentWords
  legal: Readonly<{
    accessibility: AccessibilityWords
    cookies: CookieWords
    disposal: DisposalWords
    frame: FrameWords
    labels: Readonly<Record<LegalPage, string>>
    privacy: PrivacyWords
    withdrawal: WithdrawalWords
  }>
  statutory: Readonly<{ sentences: StatutorySentences; guaranteeNotice: NoticeWords }>
  policy: Readonly<{
    advice: AdviceHere
    clauseNames: ClauseNames
    /** Null for the language of the policy's own data. */
    clauses: TranslatedClauses | null
    countries: CountryNames
    decision: DecisionWords
    page: PageWords
    parts: PartNames
    reasons: Readonly<Record<ReasonCode, ReasonWords>>
    receipt: ReceiptWords
  }>
  recalls: Readonly<{ notice: RecallNoticeWords }>
}>
