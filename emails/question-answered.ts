import { type MailContent, paragraph } from './blocks.ts'
import { said } from './case-mail.ts'
import type { QuestionAnsweredMail } from '#app/views/mails/data/question.ts'
import { footerOf, greetingName, linkTo, type Setting } from './frame.ts'

/** Customer service answered a question that belongs to no case. */
export function questionAnswered(mail: QuestionAnsweredMail, setting: Setting): MailContent {
  const { frame, questionAnswered: words } = setting.words
  return {
    subject: words.subject(mail.subject),
    preview: words.wrote,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.wrote),
      said(mail.message),
      paragraph(words.answer),
      { block: 'action', label: words.open, href: linkTo(setting, mail.path) },
    ],
    footer: footerOf(setting),
  }
}
