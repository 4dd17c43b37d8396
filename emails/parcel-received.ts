import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, noted } from './case-mail.ts'
import type { ParcelReceivedMail } from '#app/views/mails/data/parcel.ts'
import type { Setting } from './frame.ts'

/** The parcel is at the warehouse: received is not inspected, and inspected is not refunded. */
export function parcelReceived(mail: ParcelReceivedMail, setting: Setting): MailContent {
  const { parcelReceived: words } = setting.words
  // An intercepted parcel was never opened: there is nothing to inspect.
  const next = mail.caseKind === 'intercept' ? words.refundNext : words.inspection
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: next,
    said: [paragraph(words.arrived), ...noted(mail, setting), paragraph(next)],
  })
}
