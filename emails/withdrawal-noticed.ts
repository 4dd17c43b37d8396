import type { WithdrawalNoticedMail } from '#app/views/mails/data/declaration.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import { greetingName, linkTo, type Setting, zoneOf } from './frame.ts'

/** Asks the owner of an order whether a withdrawal with another address was theirs, without alarm and without a word of who declared it. */
export function withdrawalNoticed(mail: WithdrawalNoticedMail, setting: Setting): MailContent {
  const { frame, withdrawalNoticed: words } = setting.words
  return {
    subject: words.subject(mail.orderName),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.what(mail.orderName)),
      paragraph(words.ask),
      {
        block: 'facts',
        rows: [...fact(words.order, mail.orderName), ...fact(words.at, formatInstant(mail.declaredAt, zoneOf(mail), setting.language))],
      },
      { block: 'action', label: words.open, href: linkTo(setting, mail.answerPath) },
    ],
    footer: [frame.contact(contactAddress), words.why],
  }
}
