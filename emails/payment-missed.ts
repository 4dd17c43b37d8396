import { type MailContent, note, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { PaymentMissedMail } from '#app/views/mails/data/invoice.ts'
import type { Setting } from './frame.ts'

/** The invoice was not paid, and what was announced happens. */
export function paymentMissed(mail: PaymentMissedMail, setting: Setting): MailContent {
  const { paymentMissed: words } = setting.words
  const next = mail.caseKind === 'exchange' ? words.refunded : words.sentBack
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.because[mail.by],
    said: [paragraph(words.because[mail.by]), paragraph(next)],
    details: [note(words.late)],
  })
}
