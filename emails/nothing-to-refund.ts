import type { NothingToRefundMail } from '#app/views/mails/data/before-delivery.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** What is cancelled was never paid, or has been refunded: the request ends here. */
export function nothingToRefund(mail: NothingToRefundMail, setting: Setting): MailContent {
  const { nothingToRefund: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.nothing(mail.orderName),
    said: [paragraph(words.nothing(mail.orderName)), paragraph(words.paid)],
  })
}
