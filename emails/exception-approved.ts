import { formatMoney } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said, untilEndOf } from './case-mail.ts'
import type { ExceptionApprovedMail } from '#app/views/mails/data/review.ts'
import type { Setting } from './frame.ts'

/** A yes although the rules, or a first answer, said no: why, what it comes to, and what is next. */
export function exceptionApproved(mail: ExceptionApprovedMail, setting: Setting): MailContent {
  const { exceptionApproved: words } = setting.words
  const amount = mail.amount && formatMoney(mail.amount, setting.language)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.approved(mail.orderName),
    said: [
      paragraph(words.approved(mail.orderName)),
      said(mail.reason),
      ...(amount === null ? [] : [paragraph(words.amount(amount))]),
      ...(amount !== null && mail.caseKind === 'return' ? [paragraph(words.ifAsDescribed)] : []),
      paragraph(mail.chooseBy ? setting.words.caseApproved.chooseBy(untilEndOf(mail.chooseBy, mail, setting)) : words.next[mail.caseKind]),
    ],
    receipt: mail.receipt,
    isQuote: true,
  })
}
