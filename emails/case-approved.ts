import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, list, untilEndOf } from './case-mail.ts'
import { kindWord, type Setting } from './frame.ts'
import type { CaseApprovedMail } from '#app/views/mails/data/review.ts'

/** Approved; the courier has no day yet. */
export function caseApproved(mail: CaseApprovedMail, setting: Setting): MailContent {
  const { caseApproved: words } = setting.words
  const kind = kindWord(mail, setting)
  // Who is next, as the page says it: the customer chooses the pickup, or we book it.
  const next = mail.chooseBy ? words.chooseBy(untilEndOf(mail.chooseBy, mail, setting)) : words.next
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, kind),
    preview: next,
    heading: words.heading(kind),
    said: [paragraph(words.approved(mail.orderName)), paragraph(next)],
    receipt: mail.receipt,
    isQuote: true,
    details: list(words.meanwhile, mail.caseKind === 'refuse' ? words.unopened : words.packing),
  })
}
