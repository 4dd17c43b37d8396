import { type MailContent, note, paragraph } from './blocks.ts'
import { caseMail, list, said } from './case-mail.ts'
import { kindWord, type Setting } from './frame.ts'
import type { CaseDeclinedMail } from '#app/views/mails/data/review.ts'

/** The answer is no, with the reason as a person wrote it and what is open instead. */
export function caseDeclined(mail: CaseDeclinedMail, setting: Setting): MailContent {
  const { caseDeclined: words, frame } = setting.words
  const kind = kindWord(mail, setting)
  const instead = mail.alternatives.map((alternative) => frame.alternative[alternative])
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, kind),
    preview: words.declined(mail.orderName),
    heading: words.heading(kind),
    said: [paragraph(words.declined(mail.orderName)), said(mail.reason), paragraph(words.usable)],
    action: { label: words.openOrder, path: mail.orderPath },
    details: [...list(words.instead, instead), note(words.disagree)],
  })
}
