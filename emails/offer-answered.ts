import { formatMoney } from '#app/wording/shared/format.ts'

import { fact, type MailBlock, type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { OfferAnsweredMail } from '#app/views/mails/data/inspection.ts'
import type { Setting } from './frame.ts'

/** The offer is accepted, disputed, or accepted by silence. */
export function offerAnswered(mail: OfferAnsweredMail, setting: Setting): MailContent {
  const { offerAnswered: words, frame } = setting.words
  // Of an exchange nothing is refunded yet: what lies between is settled with what is sent.
  const settles = mail.caseKind === 'exchange' && mail.refund === null && mail.answer !== 'disputed'
  const next = settles ? words.nextInExchange : words.next[mail.answer]
  const amount = mail.refund === null ? [] : fact(frame.refund, formatMoney(mail.refund, setting.language))
  const facts: MailBlock[] = amount.length === 0 ? [] : [{ block: 'facts', rows: amount }]
  return caseMail(mail, setting, {
    subject: words.subject[mail.answer](mail.number),
    heading: words.heading[mail.answer],
    preview: next,
    said: [paragraph(next)],
    details: facts,
  })
}
