import { formatDayOf, formatMoney } from '#app/wording/shared/format.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { caseMail, untilEndOf } from './case-mail.ts'
import type { InvoiceOpenedMail } from '#app/views/mails/data/invoice.ts'
import { type Setting, zoneOf } from './frame.ts'

/** What is to be paid, until when, what happens otherwise, and where. */
export function invoiceOpened(mail: InvoiceOpenedMail, setting: Setting): MailContent {
  const { invoiceOpened: words } = setting.words
  const amount = formatMoney(mail.amount, setting.language)
  const asked = words.asked[mail.purpose](amount)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, amount, formatDayOf(mail.by, zoneOf(mail), setting.language)),
    heading: words.heading,
    preview: asked,
    said: [paragraph(asked)],
    details: [
      { block: 'facts', rows: [...fact(words.amount, amount), ...fact(words.payBy, untilEndOf(mail.by, mail, setting))] },
      paragraph(words.otherwise[mail.purpose]),
      ...(mail.payUrl ? [{ block: 'link', label: words.pay, href: mail.payUrl } as const] : []),
      note(words.safe),
    ],
  })
}
