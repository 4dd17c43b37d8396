import { formatDay } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, noted, untilEndOf } from './case-mail.ts'
import type { PickupFailedMail } from '#app/views/mails/data/parcel.ts'
import type { Setting } from './frame.ts'

/** The courier did not come, whoever says so; another day follows. */
export function pickupFailed(mail: PickupFailedMail, setting: Setting): MailContent {
  const { pickupFailed: words } = setting.words
  const day = formatDay(mail.day, setting.language)
  const happened = mail.reportedBy === 'customer' ? words.reported(day) : words.noticed(day)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: happened,
    said: [
      paragraph(happened),
      ...noted(mail, setting),
      paragraph(mail.chooseBy ? words.chooseBy(untilEndOf(mail.chooseBy, mail, setting)) : words.next),
    ],
  })
}
