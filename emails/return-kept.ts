import type { ReturnKeptMail } from '#app/views/mails/data/parcel.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** Nothing goes back for the replacement that was sent: its customer has paid for it, or need not. */
export function returnKept(mail: ReturnKeptMail, setting: Setting): MailContent {
  const { returnKept: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.kept,
    said: [paragraph(words.kept), paragraph(words.done)],
  })
}
