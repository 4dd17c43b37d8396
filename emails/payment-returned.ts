import { formatMoney } from '#app/wording/shared/format.ts'
import { paymentMethodInWords } from '#app/wording/shared/payment-method.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { PaymentReturnedMail } from '#app/views/mails/data/invoice.ts'
import type { Setting } from './frame.ts'

/** What was paid has been given back: how much, where to, and by which reference a bank finds it. */
export function paymentReturned(mail: PaymentReturnedMail, setting: Setting): MailContent {
  const { paymentReturned: words } = setting.words
  const amount = formatMoney(mail.amount, setting.language)
  const method = mail.method && paymentMethodInWords(mail.method, setting.language)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, amount),
    heading: words.heading,
    preview: words.returned(amount),
    said: [paragraph(words.returned(amount))],
    details: [
      { block: 'facts', rows: [...fact(words.amount, amount), ...fact(words.to, method), ...fact(words.reference, mail.reference)] },
      note(words.time),
    ],
  })
}
