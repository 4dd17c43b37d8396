import { formatDay } from '#app/wording/shared/format.ts'

import type { PartsAwaitedMail } from '#app/views/mails/data/repair.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** The repair waits for parts, and until when. */
export function partsAwaited(mail: PartsAwaitedMail, setting: Setting): MailContent {
  const { partsAwaited: words } = setting.words
  const expected = words.expected(formatDay(mail.expectedOn, setting.language))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: expected,
    said: [paragraph(expected), ...(mail.note === null ? [] : [said(mail.note)]), paragraph(words.next)],
  })
}
