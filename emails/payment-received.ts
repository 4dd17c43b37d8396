import { formatMoney } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { PaymentReceivedMail } from '#app/views/mails/data/invoice.ts'
import type { Setting } from './frame.ts'

/** The invoice is paid, and what it was for goes on. */
export function paymentReceived(mail: PaymentReceivedMail, setting: Setting): MailContent {
  const { paymentReceived: words } = setting.words
  const received = words.received(formatMoney(mail.amount, setting.language))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: received,
    said: [paragraph(received), paragraph(words.next[mail.purpose])],
  })
}
