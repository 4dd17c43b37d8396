import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, noted } from './case-mail.ts'
import type { ParcelLostMail } from '#app/views/mails/data/parcel.ts'
import type { Setting } from './frame.ts'

/** The courier has lost the parcel: what follows, by what was asked for. */
export function parcelLost(mail: ParcelLostMail, setting: Setting): MailContent {
  const { parcelLost: words } = setting.words
  const next = mail.caseKind === 'repair' ? words.next.replacement : mail.caseKind === 'exchange' ? words.next.exchange : words.next.refund
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.lost,
    said: [paragraph(words.lost), ...noted(mail, setting), paragraph(`${words.settled} ${next}`), paragraph(words.keep)],
  })
}
