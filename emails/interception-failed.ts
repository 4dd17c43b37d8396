import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, list } from './case-mail.ts'
import type { InterceptionFailedMail } from '#app/views/mails/data/before-delivery.ts'
import type { Setting } from './frame.ts'

/** The carrier could not stop the parcel: it costs nothing, and other doors are open. */
export function interceptionFailed(mail: InterceptionFailedMail, setting: Setting): MailContent {
  const { interceptionFailed: words, frame } = setting.words
  const instead = mail.alternatives.map((alternative) => frame.alternative[alternative])
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.failed(mail.orderName),
    said: [paragraph(words.failed(mail.orderName))],
    details: list(words.instead, instead),
    action: { label: words.openOrder, path: mail.orderPath },
  })
}
