import { formatMoney } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said, untilEndOf } from './case-mail.ts'
import type { EstimateSentMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** What the repair would cost; nothing starts without a yes. */
export function estimateSent(mail: EstimateSentMail, setting: Setting): MailContent {
  const { estimateSent: words } = setting.words
  const price = formatMoney(mail.price, setting.language)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, price),
    heading: words.heading,
    preview: words.price(price),
    said: [
      paragraph(words.found),
      said(mail.finding),
      ...(mail.warranty ? [paragraph(mail.warranty)] : []),
      paragraph(words.price(price)),
      paragraph(words.answerBy(untilEndOf(mail.answerBy, mail, setting))),
    ],
    action: { label: words.action, path: mail.casePath },
  })
}
