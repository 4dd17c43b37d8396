import { type MailContent, paragraph } from './blocks.ts'
import { said } from './case-mail.ts'
import type { AddressAnsweredMail } from '#app/views/mails/data/address.ts'
import { footerOf, greetingName, linkTo, type Setting } from './frame.ts'

/** Whether the order goes to the right address, and what can be done where it does not. */
export function addressAnswered(mail: AddressAnsweredMail, setting: Setting): MailContent {
  const { frame, addressAnswered: words } = setting.words
  const { subject, heading, text } = words[mail.answer]
  return {
    subject: subject(mail.orderName),
    preview: text(mail.orderName),
    heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(text(mail.orderName)),
      ...(mail.note === null ? [] : [paragraph(words.wrote), said(mail.note)]),
      ...(mail.answer === 'miss' ? [paragraph(words.intercept)] : []),
      { block: 'action', label: words.open, href: linkTo(setting, mail.orderPath) },
    ],
    footer: footerOf(setting),
  }
}
