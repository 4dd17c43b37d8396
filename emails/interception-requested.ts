import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { InterceptionRequestedMail } from '#app/views/mails/data/before-delivery.ts'
import type { Setting } from './frame.ts'

/** The carrier is asked to stop the parcel, which can fail. */
export function interceptionRequested(mail: InterceptionRequestedMail, setting: Setting): MailContent {
  const { interceptionRequested: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.requested(mail.orderName),
    said: [paragraph(words.requested(mail.orderName)), paragraph(words.canFail)],
    receipt: mail.receipt,
  })
}
