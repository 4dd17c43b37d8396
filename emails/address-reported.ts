import { type MailContent, note, paragraph } from './blocks.ts'
import type { AddressReportedMail } from '#app/views/mails/data/address.ts'
import { footerOf, greetingName, linkTo, type Setting } from './frame.ts'

/** We look at the address before the order is sent. */
export function addressReported(mail: AddressReportedMail, setting: Setting): MailContent {
  const { frame, addressReported: words } = setting.words
  return {
    subject: words.subject(mail.orderName),
    preview: words.next,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.reported(mail.orderName)),
      paragraph(words.next),
      { block: 'action', label: words.open, href: linkTo(setting, mail.orderPath) },
      note(words.notYou),
    ],
    footer: footerOf(setting),
  }
}
