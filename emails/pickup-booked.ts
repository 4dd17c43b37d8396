import { formatDay, formatMoney } from '#app/wording/shared/format.ts'

import { fact, type MailBlock, type MailContent, note, paragraph } from './blocks.ts'
import { caseMail } from './case-mail.ts'
import { linkTo, type Setting } from './frame.ts'
import type { PickupBookedMail } from '#app/views/mails/data/parcel.ts'

/** When the courier comes and what to have ready; the two documents are attached. */
export function pickupBooked(mail: PickupBookedMail, setting: Setting): MailContent {
  const { pickupBooked: words } = setting.words
  const { day, window, carrier, phone, parcels = 1 } = mail.pickup
  const dayInWords = formatDay(day, setting.language)
  const booked = words.booked(carrier, dayInWords, words.timeWindow(window.from, window.to))
  const [print = '', ...rest] = mail.caseKind === 'refuse' ? words.stepsUnopened(phone, parcels) : words.steps(phone, parcels)
  const steps = [print, ...(mail.carrierLabel ? [words.carrierLabel] : []), ...rest]
  return caseMail(mail, setting, {
    subject: (mail.corrected ? words.subjectCorrected : words.subject)(
      mail.number,
      dayInWords,
      words.windowInSubject(window.from, window.to),
    ),
    preview: booked,
    heading: mail.corrected ? words.headingCorrected : words.heading,
    said: [paragraph(booked), ...(mail.corrected ? [paragraph(words.corrected)] : [])],
    receipt: mail.receipt,
    isQuote: true,
    details: [
      pickupFacts(mail, setting),
      { block: 'list', title: words.before, items: steps, numbered: true },
      ...withoutPrinter(mail, setting),
      note(words.otherDay),
    ],
  })
}

/** The same documents for the screen; they are all of one edition. */
function withoutPrinter({ casePath, documentIds: [documentId], dropOffCode, pickup }: PickupBookedMail, setting: Setting): MailBlock[] {
  if (documentId === undefined) return []
  const { noPrinter, onPhone, dropOff } = setting.words.pickupBooked
  const href = linkTo(setting, `${casePath}/documents/${documentId}`)
  return [paragraph(dropOffCode ? dropOff(pickup.carrier) : noPrinter), { block: 'link', label: onPhone, href }]
}

function pickupFacts(
  { pickup, share }: PickupBookedMail,
  { words: { pickupBooked: words, shippingPriced: price }, language }: Setting,
): MailBlock {
  return {
    block: 'facts',
    rows: [
      ...fact(words.day, formatDay(pickup.day, language)),
      ...fact(words.time, words.between(pickup.window.from, pickup.window.to)),
      ...fact(words.carrier, pickup.carrier),
      ...fact(words.tracking, pickup.trackingNumber),
      ...fact(words.address, pickup.address),
      ...fact(words.phone, pickup.phone),
      ...(share
        ? [...fact(price.bothWays, formatMoney(share.whole, language)), ...fact(price.share, formatMoney(share.part, language))]
        : []),
    ],
  }
}
