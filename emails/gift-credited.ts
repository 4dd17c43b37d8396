import { formatMoney } from '#app/wording/shared/format.ts'
import { paymentMethodInWords } from '#app/wording/shared/payment-method.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { GiftCreditedMail } from '#app/views/mails/data/inspection.ts'
import type { Setting } from './frame.ts'

/** The gift came after all: what the refund took off for it is on its way. */
export function giftCredited(mail: GiftCreditedMail, setting: Setting): MailContent {
  const { giftCredited: words, refundIssued } = setting.words
  const amount = formatMoney(mail.amount, setting.language)
  const method = mail.method ? paymentMethodInWords(mail.method, setting.language) : null
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, amount),
    heading: words.heading,
    preview: words.came(mail.gift),
    said: [paragraph(words.came(mail.gift)), paragraph(words.credited(amount))],
    details: [
      {
        block: 'facts',
        rows: [...fact(refundIssued.amount, amount), ...fact(refundIssued.to, method), ...fact(refundIssued.reference, mail.reference)],
      },
      paragraph(refundIssued.method),
      note(refundIssued.time),
    ],
  })
}
