import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { ReplacementSentMail } from '#app/views/mails/data/parcel.ts'
import { type Setting, shipmentFacts } from './frame.ts'

/** Another machine, or a part, is on its way to the customer. */
export function replacementSent(mail: ReplacementSentMail, setting: Setting): MailContent {
  const { replacementSent: words } = setting.words
  const sent = words.sent(mail.what, mail.shipment.carrier)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: sent,
    said: [paragraph(sent), shipmentFacts(mail.shipment, setting)],
  })
}
