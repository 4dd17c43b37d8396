import { formatMoney } from '#app/wording/shared/format.ts'
import { paymentMethodInWords } from '#app/wording/shared/payment-method.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { RefundIssuedMail } from '#app/views/mails/data/inspection.ts'
import type { Setting } from './frame.ts'

/** The refund is issued: how much, where to, and by which reference a bank finds it. */
export function refundIssued(mail: RefundIssuedMail, setting: Setting): MailContent {
  const { refundIssued: words } = setting.words
  const amount = formatMoney(mail.amount, setting.language)
  const method = mail.method && paymentMethodInWords(mail.method, setting.language)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, amount),
    heading: words.heading,
    preview: words.issued(amount, mail.orderName),
    said: [paragraph(words.issued(amount, mail.orderName))],
    receipt: mail.receipt,
    details: [
      { block: 'facts', rows: [...fact(words.amount, amount), ...fact(words.to, method), ...fact(words.reference, mail.reference)] },
      paragraph(words.method),
      note(words.time),
    ],
  })
}
