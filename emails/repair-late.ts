import { formatDay } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { RepairLateMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** The month to send the machine in is over, and what that changes. */
export function repairLate(mail: RepairLateMail, setting: Setting): MailContent {
  const { repairLate: words } = setting.words
  const late = words.late(formatDay(mail.handOverBy, setting.language))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: late,
    said: [paragraph(late), paragraph(mail.byLaw ? words.unchangedByLaw : words.changed)],
  })
}
