import { formatMoney } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, list, said, untilEndOf } from './case-mail.ts'
import type { OfferSentMail } from '#app/views/mails/data/inspection.ts'
import type { Setting } from './frame.ts'

/**
 * Inspection found something else than was declared: what differs, the new amounts, and what silence means.
 */
export function offerSent(mail: OfferSentMail, setting: Setting): MailContent {
  const { offerSent: words } = setting.words
  const items = mail.differences.map((difference) => `${difference.title}: ${whatDiffers(difference, setting).join('; ')}`)
  const findings = mail.differences.flatMap(({ finding }) => (finding === null ? [] : [said(finding)]))
  const answer = words.answerBy(untilEndOf(mail.answerBy, mail, setting))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: answer,
    said: [paragraph(words.offer), paragraph(`${answer} ${words.ifSilent[mail.ifSilent]}`)],
    receipt: mail.receipt,
    details: [paragraph(words.found), ...list(words.differences, items), ...findings],
    action: { label: words.action, path: mail.casePath },
  })
}

/** Only what does differ: of an item without its parts the condition may be as it was declared. */
function whatDiffers(difference: OfferSentMail['differences'][number], { words: { offerSent: words }, language }: Setting): string[] {
  const { declared, found, quantities, missingParts, faultNotConfirmed } = difference
  if (found === 'missing') return [words.notThere]
  return [
    ...(declared !== null && declared !== found ? [words.condition(declared, found)] : []),
    ...(quantities ? [words.quantity(quantities.declared, quantities.found)] : []),
    ...(missingParts ? [words.missingParts(formatMoney(missingParts, language))] : []),
    ...(faultNotConfirmed ? [words.faultNotFound] : []),
  ]
}
