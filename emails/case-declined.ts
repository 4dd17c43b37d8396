import { type MailBlock, type MailContent, note, paragraph } from './blocks.ts'
import { footerOf, greetingName, kindWord, linkTo, type Setting, summaryFacts } from './frame.ts'
import type { CaseDeclinedMail } from '#app/views/mails/data/review.ts'

/** The answer is no, with the reason as a person wrote it and what is open instead. */
export function caseDeclined(mail: CaseDeclinedMail, setting: Setting): MailContent {
  const { caseDeclined: words, frame } = setting.words
  const kind = kindWord(mail, setting)
  const items = mail.alternatives.map((alternative) => frame.alternative[alternative])
  const instead: MailBlock[] = items.length > 0 ? [{ block: 'list', title: words.instead, items, numbered: false }] : []
  return {
    subject: words.subject(mail.number, kind),
    preview: words.declined(mail.orderName),
    heading: words.heading(kind),
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.declined(mail.orderName)),
      { block: 'said', text: mail.reason },
      paragraph(words.usable),
      ...instead,
      { block: 'action', label: words.openOrder, href: linkTo(setting, mail.orderPath) },
      note(words.disagree),
      summaryFacts(mail, setting),
    ],
    footer: footerOf(setting),
  }
}
