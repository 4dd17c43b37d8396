import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said, untilEndOf } from './case-mail.ts'
import type { ItemRequestedMail } from '#app/views/mails/data/review.ts'
import type { Setting } from './frame.ts'

/** A person needs one named thing before deciding. */
export function itemRequested(mail: ItemRequestedMail, setting: Setting): MailContent {
  const { itemRequested: words } = setting.words
  const limit = mail.answerBy === null ? words.noLimit : words.answerBy(untilEndOf(mail.answerBy, mail, setting))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.asked(mail.orderName),
    said: [paragraph(words.asked(mail.orderName)), said(mail.item), paragraph(limit)],
    action: { label: words.action, path: mail.casePath },
  })
}
