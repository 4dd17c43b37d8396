import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import type { EmailChangedMail } from '#app/views/mails/data/account.ts'
import { footerOf, greetingName, linkTo, type Setting, zoneOf } from './frame.ts'

/** Tells both addresses of an account that it signs in with the new one from now on. */
export function emailChanged(mail: EmailChangedMail, setting: Setting): MailContent {
  const { frame, emailChanged: words } = setting.words
  const toOld = mail.side === 'old'
  return {
    subject: words.subject,
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(toOld ? words.toOld : words.toNew),
      { block: 'facts', rows: fact(words.at, formatInstant(mail.at, zoneOf(mail), setting.language)) },
      paragraph(words.signedOut),
      paragraph(toOld ? words.notYouOld : words.notYouNew),
      // The old address opens nothing any more: a link would lead its reader to a sign-in of no use.
      ...(toOld ? [] : [{ block: 'action', label: words.open, href: linkTo(setting, mail.accountPath) } as const]),
    ],
    footer: footerOf(setting),
  }
}
