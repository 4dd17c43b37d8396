import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { RefusalAwaitedMail } from '#app/views/mails/data/before-delivery.ts'
import type { Setting } from './frame.ts'

/** The customer refuses the parcel at the door; we wait for it. */
export function refusalAwaited(mail: RefusalAwaitedMail, setting: Setting): MailContent {
  const { refusalAwaited: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.refuse(mail.orderName),
    said: [paragraph(words.refuse(mail.orderName)), paragraph(words.next)],
    receipt: mail.receipt,
  })
}
