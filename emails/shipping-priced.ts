import type { ShippingPricedMail } from '#app/views/mails/data/parcel.ts'
import { formatDay, formatMoney } from '#app/wording/shared/format.ts'

import { fact, type LeadBlock, type MailBlock, type MailContent, paragraph } from './blocks.ts'
import { caseMail, untilEndOf } from './case-mail.ts'
import type { Setting } from './frame.ts'

/** What the pickup costs; nothing is booked before the customer agrees. */
export function shippingPriced(mail: ShippingPricedMail, setting: Setting): MailContent {
  const { shippingPriced: words } = setting.words
  const price = formatMoney(mail.price, setting.language)
  const answer = mail.answerBy === null ? words.answer(price) : words.answerBy(price, untilEndOf(mail.answerBy, mail, setting))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number, price),
    heading: words.heading,
    preview: answer,
    said: [paragraph(answer), ...dearer(mail, setting)],
    details: [pickupFacts(mail, setting), paragraph(words.firm)],
    receipt: mail.receipt,
    action: { label: words.action, path: mail.casePath },
  })
}

/** Both numbers, where it is more than was shown before filing. */
function dearer({ price, quoted }: ShippingPricedMail, { words: { shippingPriced: words }, language }: Setting): LeadBlock[] {
  if (quoted === null || quoted.currency !== price.currency || price.amountMinor <= quoted.amountMinor) return []
  const more = { ...price, amountMinor: price.amountMinor - quoted.amountMinor }
  return [paragraph(words.dearer(formatMoney(quoted, language), formatMoney(price, language), formatMoney(more, language)))]
}

function pickupFacts(mail: ShippingPricedMail, { words, language }: Setting): MailBlock {
  const { shippingPriced: own, pickupBooked: pickup } = words
  const { price, whole, day, window, carrier, address } = mail
  return {
    block: 'facts',
    rows: [
      ...fact(pickup.day, formatDay(day, language)),
      ...fact(pickup.time, pickup.between(window.from, window.to)),
      ...fact(pickup.address, address),
      ...fact(pickup.carrier, carrier),
      ...(whole ? fact(own.bothWays, formatMoney(whole, language)) : []),
      ...fact(whole ? own.share : own.price, formatMoney(price, language)),
    ],
  }
}
