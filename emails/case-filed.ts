import { formatDayOf } from '#app/wording/shared/format.ts'
import { isUnderGuarantee } from '#app/domain/statutory/claim.ts'
import { coverageInWords } from '#app/views/policy/decision-in-words.ts'
import { claimInWords } from '#app/views/statutory/claim-view.ts'
import { statutoryWords } from '#app/wording/statutory/statutory-words.ts'

import { type LeadBlock, type MailBlock, type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import { kindWord, type Setting, zoneOf } from './frame.ts'
import type { CaseFiledMail } from '#app/views/mails/data/review.ts'

/** The request is in: its number, what was promised, and by when a person answers. */
export function caseFiled(mail: CaseFiledMail, setting: Setting): MailContent {
  const { caseFiled: words, frame } = setting.words
  const kind = kindWord(mail, setting)
  const answer = mail.reviewBy ? words.reviewBy(frame.endOfDay(formatDayOf(mail.reviewBy, zoneOf(mail), setting.language))) : words.noReview
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, kind),
    preview: answer,
    heading: words.heading(kind),
    said: [
      paragraph(words.received(mail.number, mail.orderName)),
      ...(mail.exception ? [paragraph(words.exception)] : []),
      paragraph(answer),
      paragraph(words.meanwhile[mail.caseKind]),
      ...withdrawalBlocks(mail, setting),
    ],
    receipt: mail.receipt,
    isQuote: true,
    details: coverageBlocks(mail, setting),
  })
}

/** What it gives: the legal guarantee where it was claimed under it, else the warranty. */
function coverageBlocks({ coverage, claim }: CaseFiledMail, { words, language }: Setting): MailBlock[] {
  if (claim && isUnderGuarantee({ claim })) {
    return [{ block: 'list', title: words.caseFiled.guarantee, items: claimInWords(claim, language), numbered: false }]
  }
  if (!coverage) return []
  return [{ block: 'list', title: words.caseFiled.warranty, items: coverageInWords(coverage, language), numbered: false }]
}

/** What would have cost less, while it still can be said; the request stays as it is. */
function withdrawalBlocks({ withdrawal }: CaseFiledMail, { language }: Setting): LeadBlock[] {
  if (!withdrawal) return []
  const { beside, better, withdrawal: words } = statutoryWords(language)
  const { savesFee, until, timeZone } = withdrawal
  const when = until === null ? words.reasons.before_receipt : words.until(formatDayOf(until, timeZone, language))
  return [paragraph(`${savesFee ? beside.noFee : better.statutory} ${when}`)]
}
