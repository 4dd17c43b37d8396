import type { ParcelFoundMail } from '#app/views/mails/data/missing.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, noted } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** What was missing has turned up. */
export function parcelFound(mail: ParcelFoundMail, setting: Setting): MailContent {
  const { parcelFound: words } = setting.words
  const found = words.found(mail.orderName)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: found,
    said: [paragraph(found), ...noted(mail, setting), paragraph(words.wrong)],
    action: { label: words.openOrder, path: mail.orderPath },
  })
}
