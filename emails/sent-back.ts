import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, noted } from './case-mail.ts'
import type { SentBackMail } from '#app/views/mails/data/parcel.ts'
import { type Setting, shipmentFacts } from './frame.ts'

/** What was sent in is on its way back to the customer, as it came or repaired. */
export function sentBack(mail: SentBackMail, setting: Setting): MailContent {
  const { sentBack: words } = setting.words
  const sent = words.sent(mail.shipment.carrier)
  return caseMail(mail, setting, {
    subject: words.subject[mail.condition](mail.number),
    heading: words.heading[mail.condition],
    preview: sent,
    said: [paragraph(sent), ...noted(mail, setting), paragraph(words.check)],
    details: [shipmentFacts(mail.shipment, setting)],
  })
}
