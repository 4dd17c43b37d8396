import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { CaseExpiredMail } from '#app/views/mails/data/deadline.ts'
import type { Setting } from './frame.ts'

/** Time is over and the request closed; what is open for the order stays open. */
export function caseExpired(mail: CaseExpiredMail, setting: Setting): MailContent {
  const { caseExpired: words } = setting.words
  const expired = words.expired[mail.awaited]
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: expired,
    said: [paragraph(expired), paragraph(words.usable)],
    action: { label: words.openOrder, path: mail.orderPath },
  })
}
