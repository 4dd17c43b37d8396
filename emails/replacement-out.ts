import type { ReplacementOutMail } from '#app/views/mails/data/parcel.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** What was promised in an exchange is sold out: something else, or the money. */
export function replacementOut(mail: ReplacementOutMail, setting: Setting): MailContent {
  const { replacementOut: words } = setting.words
  const gone = words.gone(mail.what)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: gone,
    said: [paragraph(gone), paragraph(words.choose)],
    action: { label: words.action, path: mail.casePath },
  })
}
