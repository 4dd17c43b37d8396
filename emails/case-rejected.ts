import { type MailContent, note, paragraph } from './blocks.ts'
import { caseMail, said } from './case-mail.ts'
import type { CaseRejectedMail } from '#app/views/mails/data/inspection.ts'
import type { Setting } from './frame.ts'

/** What came back cannot be taken, and goes back. */
export function caseRejected(mail: CaseRejectedMail, setting: Setting): MailContent {
  const { caseRejected: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.rejected,
    said: [paragraph(words.rejected), said(mail.reason), paragraph(words.next)],
    details: [note(words.disagree)],
  })
}
