import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, noted } from './case-mail.ts'
import type { RepairSolvedMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** The fault is solved without sending the machine in. */
export function repairSolved(mail: RepairSolvedMail, setting: Setting): MailContent {
  const { repairSolved: words } = setting.words
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.solved,
    said: [paragraph(words.solved), ...noted(mail, setting), paragraph(words.again)],
  })
}
