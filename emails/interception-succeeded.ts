import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { InterceptionSucceededMail } from '#app/views/mails/data/before-delivery.ts'
import type { Setting } from './frame.ts'

/** The carrier has stopped the parcel. */
export function interceptionSucceeded(mail: InterceptionSucceededMail, setting: Setting): MailContent {
  const { interceptionSucceeded: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.stopped(mail.orderName),
    said: [paragraph(words.stopped(mail.orderName)), paragraph(words.next)],
    receipt: mail.receipt,
  })
}
