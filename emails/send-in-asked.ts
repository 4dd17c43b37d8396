import { formatDay } from '#app/wording/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { SendInAskedMail } from './data/repair.ts'
import type { Setting } from './frame.ts'

/** The workshop needs the machine, and by when it counts as handed over in time. */
export function sendInAsked(mail: SendInAskedMail, setting: Setting): MailContent {
  const { sendInAsked: words } = setting.words
  const day = formatDay(mail.handOverBy, setting.language)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, day),
    heading: words.heading,
    preview: words.handOverBy(day),
    said: [paragraph(words.asked), paragraph(words.handOverBy(day)), paragraph(words.packing)],
  })
}
