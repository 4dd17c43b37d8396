import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { ReplacementSentMail } from '#app/views/mails/data/parcel.ts'
import { type Setting, shipmentFacts } from './frame.ts'

/** Another machine, or a part, is on its way to the customer; or it was before, and its exchange is complete. */
export function replacementSent(mail: ReplacementSentMail, setting: Setting): MailContent {
  const { replacementSent: words } = setting.words
  const { what, shipment, sentBefore } = mail
  if (sentBefore) {
    const complete = words.complete(what)
    const [subject, heading] = [words.subjectComplete(mail.number), words.headingComplete]
    return caseMail(mail, setting, { subject, heading, preview: complete, said: [paragraph(complete)] })
  }
  const sent = shipment ? words.sent(what, shipment.carrier) : words.packed(what)
  return caseMail(mail, setting, {
    subject: shipment ? words.subject(mail.number) : words.subjectPacked(mail.number),
    heading: shipment ? words.heading : words.headingPacked,
    preview: sent,
    said: [paragraph(sent)],
    details: shipment ? [shipmentFacts(shipment, setting)] : [],
  })
}
