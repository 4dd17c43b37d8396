import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said } from './case-mail.ts'
import type { TroubleshootingMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** What to try before the machine is sent in. */
export function troubleshooting(mail: TroubleshootingMail, setting: Setting): MailContent {
  const { troubleshooting: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.intro,
    said: [paragraph(words.intro), said(mail.advice), paragraph(words.tell)],
    action: { label: words.action, path: mail.casePath },
  })
}
