import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said } from './case-mail.ts'
import type { CaseMessageMail } from '#app/views/mails/data/review.ts'
import type { Setting } from './frame.ts'

/** Customer service wrote a message in the case. */
export function caseMessage(mail: CaseMessageMail, setting: Setting): MailContent {
  const { caseMessage: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.wrote,
    said: [paragraph(words.wrote), said(mail.message), paragraph(words.answer)],
  })
}
