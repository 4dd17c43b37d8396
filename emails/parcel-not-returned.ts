import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { ParcelNotReturnedMail } from '#app/views/mails/data/before-delivery.ts'
import type { Setting } from './frame.ts'

/** A refused parcel has not come back. */
export function parcelNotReturned(mail: ParcelNotReturnedMail, setting: Setting): MailContent {
  const { parcelNotReturned: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.missing(mail.orderName),
    said: [paragraph(words.missing(mail.orderName)), paragraph(words.next)],
    receipt: mail.receipt,
  })
}
