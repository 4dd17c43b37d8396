import type { RecallOpenedMail } from '#app/views/mails/data/recall.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { untilEndOf } from './case-mail.ts'
import { caseBlocks, footerOf, type Setting, summaryFacts } from './frame.ts'

/** The remedy of a recall has its request; what is next is the pickup. */
export function recallOpened(mail: RecallOpenedMail, setting: Setting): MailContent {
  const { recallOpened: words } = setting.words
  return {
    subject: words.subject(mail.number),
    preview: words.text[mail.remedy],
    heading: words.heading,
    blocks: caseBlocks(mail, setting, [
      paragraph(words.text[mail.remedy]),
      ...(mail.chooseBy ? [paragraph(words.next(untilEndOf(mail.chooseBy, mail, setting)))] : []),
      summaryFacts(mail, setting),
    ]),
    footer: footerOf(setting),
  }
}
