import type { InquiryOpenedMail } from '#app/views/mails/data/missing.ts'
import { formatDay } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** A carrier looks for a parcel, until when, and what follows where it says nothing. */
export function inquiryOpened(mail: InquiryOpenedMail, setting: Setting): MailContent {
  const { inquiryOpened: words } = setting.words
  const day = formatDay(mail.expectedOn, setting.language)
  const expected = mail.extended ? words.extended(day) : words.expected(day)
  return caseMail(mail, setting, {
    subject: mail.extended ? words.extendedSubject(mail.number) : words.subject(mail.number),
    heading: mail.extended ? words.extendedHeading : words.heading,
    preview: expected,
    said: [paragraph(expected), said(mail.note), paragraph(words.silent), paragraph(words.tell)],
  })
}
