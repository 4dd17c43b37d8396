import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import type { OrderAddedMail } from '#app/views/mails/data/account.ts'
import { footerOf, greetingName, linkTo, type Setting, zoneOf } from './frame.ts'

/** Tells whom an order was placed by, or whose account staff matched it to, that it belongs to an account now. */
export function orderAdded(mail: OrderAddedMail, setting: Setting): MailContent {
  const { frame, orderAdded: words } = setting.words
  const toOrder = mail.side === 'order'
  return {
    subject: words.subject(mail.orderName),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(toOrder ? words.toOrder : words.toAccount),
      {
        block: 'facts',
        rows: [...fact(words.order, mail.orderName), ...fact(words.at, formatInstant(mail.at, zoneOf(mail), setting.language))],
      },
      paragraph(words.notYou),
      // The order's address opens nothing by itself: a link would lead its reader to another account.
      ...(toOrder ? [] : [{ block: 'action', label: words.open, href: linkTo(setting, mail.ordersPath) } as const]),
    ],
    footer: footerOf(setting),
  }
}
