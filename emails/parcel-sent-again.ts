import type { ParcelSentAgainMail } from '#app/views/mails/data/missing.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import { type Setting, shipmentFacts } from './frame.ts'

/** The same goods are on their way once more. */
export function parcelSentAgain(mail: ParcelSentAgainMail, setting: Setting): MailContent {
  const { parcelSentAgain: words } = setting.words
  const sent = words.sent(mail.shipment.carrier)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: sent,
    said: [paragraph(sent)],
    details: [shipmentFacts(mail.shipment, setting), paragraph(words.both)],
  })
}
