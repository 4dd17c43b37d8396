import type { WithdrawalAssessedMail } from '#app/views/mails/data/withdrawal.ts'
import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, list } from './case-mail.ts'
import { type Setting, zoneOf } from './frame.ts'

/** What was found of what came back, line by line, with what is taken off and why. */
export function withdrawalAssessed(mail: WithdrawalAssessedMail, setting: Setting): MailContent {
  const { withdrawalAssessed: words } = setting.words
  const isLess = mail.found.some(({ loss, came, of }) => loss !== null || came < of)
  const first = isLess ? words.less : words.all
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: first,
    said: [paragraph(first), paragraph(words.refundBy(formatInstant(mail.refundBy, zoneOf(mail), setting.language)))],
    receipt: mail.receipt,
    details: [
      ...list(
        words.found,
        mail.found.map((line) => lineInWords(line, setting)),
      ),
      ...(isLess ? [paragraph(words.disagree)] : []),
    ],
  })
}

function lineInWords({ title, came, of, loss, words: why }: WithdrawalAssessedMail['found'][number], { words, language }: Setting): string {
  const { withdrawalAssessed: say } = words
  const what = words.frame.quantityOf(of, title)
  const arrived = came < of ? [say.came(came)] : []
  const taken = loss ? say.loss(formatMoney(loss, language), why ?? '') : say.nothing
  return `${what}: ${[...arrived, taken].join('; ')}`
}
