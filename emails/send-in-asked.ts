import { formatDay } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { SendInAskedMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** The workshop needs the machine, and by when it counts as handed over in time. */
export function sendInAsked(mail: SendInAskedMail, setting: Setting): MailContent {
  const { sendInAsked: words } = setting.words
  const day = formatDay(mail.handOverBy, setting.language)
  const by = mail.byLaw ? words.handOverByLaw(day) : words.handOverBy(day)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, day),
    heading: words.heading,
    preview: by,
    said: [paragraph(words.asked), paragraph(by)],
    details: [...clock(mail, words), paragraph(words.packing)],
  })
}

/** Both dates and what follows from each, told beforehand. */
function clock({ clock: told }: SendInAskedMail, words: Setting['words']['sendInAsked']) {
  return told ? [paragraph(words.inTime(told.inTime, told.requested)), paragraph(words.late(told.late))] : []
}
