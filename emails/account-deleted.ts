import { formatDay, formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import type { AccountDeletedMail } from '#app/views/mails/data/account.ts'
import { footerOf, greetingName, type Setting, zoneOf } from './frame.ts'

/** The last mail of an account. */
export function accountDeleted(mail: AccountDeletedMail, setting: Setting): MailContent {
  const { frame, accountDeleted: words } = setting.words
  return {
    subject: words.subject,
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.deleted),
      { block: 'facts', rows: fact(words.at, formatInstant(mail.at, zoneOf(mail), setting.language)) },
      paragraph(mail.keptUntil === null ? words.nothingKept : words.kept(formatDay(mail.keptUntil, setting.language))),
      paragraph(words.notYou),
    ],
    footer: footerOf(setting),
  }
}
