import { formatInstant } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import type { ExportReadyMail } from '#app/views/mails/data/account.ts'
import { footerOf, greetingName, linkTo, type Setting, zoneOf } from './frame.ts'

/** The file a customer asked for waits on their account page; the mail itself opens nothing. */
export function exportReady(mail: ExportReadyMail, setting: Setting): MailContent {
  const { frame, exportReady: words } = setting.words
  return {
    subject: words.subject,
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.ready),
      paragraph(words.until(formatInstant(mail.until, zoneOf(mail), setting.language))),
      { block: 'action', label: words.open, href: linkTo(setting, mail.dataPath) },
      { block: 'note', text: words.notYou },
    ],
    footer: footerOf(setting),
  }
}
