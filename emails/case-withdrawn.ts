import { formatDay } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import type { CaseWithdrawnMail } from '#app/views/mails/data/review.ts'
import type { Setting } from './frame.ts'

/** The customer has taken the request back. */
export function caseWithdrawn(mail: CaseWithdrawnMail, setting: Setting): MailContent {
  const { caseWithdrawn: words } = setting.words
  const calledOff = mail.pickup ? [paragraph(words.calledOff(formatDay(mail.pickup.day, setting.language)))] : []
  const withdrawn = mail.byLaw ? words.byLaw(mail.orderName) : words.withdrawn(mail.orderName)
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: withdrawn,
    said: [paragraph(withdrawn), ...calledOff, ...(mail.byLaw ? [] : [paragraph(words.usable)])],
    action: { label: words.openOrder, path: mail.orderPath },
  })
}
