import { type MailContent, paragraph } from './blocks.ts'
import { untilEndOf } from './case-mail.ts'
import { caseBlocks, footerOf, kindWord, quoteBlocks, type Setting, summaryFacts } from './frame.ts'
import type { CaseApprovedMail } from '#app/views/mails/data/review.ts'

/** Approved; the courier has no day yet. */
export function caseApproved(mail: CaseApprovedMail, setting: Setting): MailContent {
  const { caseApproved: words } = setting.words
  const kind = kindWord(mail, setting)
  // Who is next, as the page says it: the customer chooses the pickup, or we book it.
  const next = mail.chooseBy ? words.chooseBy(untilEndOf(mail.chooseBy, mail, setting)) : words.next
  return {
    subject: words.subject(mail.number, kind),
    preview: next,
    heading: words.heading(kind),
    blocks: caseBlocks(mail, setting, [
      paragraph(words.approved(mail.orderName)),
      paragraph(next),
      { block: 'list', title: words.meanwhile, items: mail.caseKind === 'refuse' ? words.unopened : words.packing, numbered: false },
      summaryFacts(mail, setting),
      ...quoteBlocks(mail.receipt, mail, setting),
    ]),
    footer: footerOf(setting),
  }
}
