import { formatMoney } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { EstimateAnsweredMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** The estimate is accepted, declined, or declined by silence. */
export function estimateAnswered(mail: EstimateAnsweredMail, setting: Setting): MailContent {
  const { estimateAnswered: words } = setting.words
  const next = words.next[mail.payFirst ? 'payFirst' : mail.answer](formatMoney(mail.price, setting.language))
  return caseMail(mail, setting, {
    subject: words.subject[mail.payFirst ? 'payFirst' : mail.answer](mail.number),
    heading: words.heading[mail.payFirst ? 'payFirst' : mail.answer],
    preview: next,
    said: [paragraph(next)],
  })
}
