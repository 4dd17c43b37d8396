import type { RecallOpenedMail } from '#app/views/mails/data/recall.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, untilEndOf } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** The remedy of a recall has its request; what is next is the pickup. */
export function recallOpened(mail: RecallOpenedMail, setting: Setting): MailContent {
  const { recallOpened: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    preview: words.text[mail.remedy],
    heading: words.heading,
    said: [paragraph(words.text[mail.remedy]), ...(mail.chooseBy ? [paragraph(words.next(untilEndOf(mail.chooseBy, mail, setting)))] : [])],
  })
}
