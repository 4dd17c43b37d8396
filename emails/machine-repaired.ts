import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, said } from './case-mail.ts'
import type { MachineRepairedMail } from '#app/views/mails/data/repair.ts'
import type { Setting } from './frame.ts'

/** The machine is repaired and goes back. */
export function machineRepaired(mail: MachineRepairedMail, setting: Setting): MailContent {
  const { machineRepaired: words } = setting.words
  const done = mail.done === null ? [] : [paragraph(words.done), said(mail.done)]
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.repaired,
    said: [paragraph(words.repaired), ...done, ...(mail.warranty ? [paragraph(mail.warranty)] : []), paragraph(words.next)],
  })
}
