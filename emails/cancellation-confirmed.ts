import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { CancellationConfirmedMail } from '#app/views/mails/data/before-delivery.ts'
import type { Setting } from './frame.ts'

/** The order is cancelled; the refund follows, where there is one. */
export function cancellationConfirmed(mail: CancellationConfirmedMail, setting: Setting): MailContent {
  const { cancellationConfirmed: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.confirmed(mail.orderName),
    said: [paragraph(words.confirmed(mail.orderName)), ...(mail.nothingToRefund ? [] : [paragraph(words.next)])],
    receipt: mail.receipt,
  })
}
