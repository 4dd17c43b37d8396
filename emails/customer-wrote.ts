import { type MailContent, paragraph } from './blocks.ts'
import type { CustomerWroteMail } from '#app/views/mails/data/question.ts'
import { linkTo, type Setting } from './frame.ts'

/** Tells staff that a customer waits for an answer; what was written is read in the console alone. */
export function customerWrote(mail: CustomerWroteMail, setting: Setting): MailContent {
  const { customerWrote: words } = setting.words
  const about = mail.caseNumber ?? mail.orderName
  const what = mail.caseNumber === null ? words.question : words.inCase
  return {
    subject: about === null ? what : `${about}: ${what}`,
    preview: words.waits,
    heading: what,
    blocks: [
      paragraph(about === null ? words.aboutNothing : words.about(about)),
      paragraph(words.waits),
      { block: 'action', label: words.open, href: linkTo(setting, mail.path) },
    ],
    footer: [words.notPersonal],
  }
}
