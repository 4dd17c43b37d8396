import type { ReplacementSentFirstMail } from '#app/views/mails/data/parcel.ts'

import { type MailContent, note, paragraph } from './blocks.ts'
import { caseMail, untilEndOf } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** The replacement is on its way before anything has come back: until when that has to be, and what happens otherwise. */
export function replacementSentFirst(mail: ReplacementSentFirstMail, setting: Setting): MailContent {
  const { replacementSentFirst: words } = setting.words
  const packed = words.packed(mail.what)
  const back = words.back(untilEndOf(mail.backBy, mail, setting))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: packed,
    said: [paragraph(packed), paragraph(`${back} ${mail.isBooked ? words.booked : words.choose}`), paragraph(words.after)],
    details: [note(words.closed)],
    action: { label: words.action, path: mail.casePath },
  })
}
