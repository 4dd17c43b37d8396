import { formatDayOf } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, untilEndOf } from './case-mail.ts'
import type { DeadlineNearMail } from '#app/views/mails/data/deadline.ts'
import { type Setting, zoneOf } from './frame.ts'

/** A reminder, while there is still time. */
export function deadlineNear(mail: DeadlineNearMail, setting: Setting): MailContent {
  const { deadlineNear: words } = setting.words
  const by = words.by(untilEndOf(mail.by, mail, setting))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, formatDayOf(mail.by, zoneOf(mail), setting.language)),
    heading: words.heading,
    preview: by,
    said: [paragraph(words.awaited[mail.awaited]), paragraph(by)],
  })
}
