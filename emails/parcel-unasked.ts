import { formatDayOf } from '#app/wording/shared/format.ts'

import { type MailContent, paragraph } from './blocks.ts'
import { caseMail, list, said } from './case-mail.ts'
import type { ParcelUnaskedMail } from '#app/views/mails/data/parcel.ts'
import { type Setting, zoneOf } from './frame.ts'

/** A parcel came without a request: what we opened for it, and what the policy says of it. */
export function parcelUnasked(mail: ParcelUnaskedMail, setting: Setting): MailContent {
  const { parcelUnasked: words } = setting.words
  const day = formatDayOf(mail.arrivedAt, zoneOf(mail), setting.language)
  const refused = mail.outcome === 'ineligible'
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: words.arrived(day, mail.orderName),
    said: [
      paragraph(words.arrived(day, mail.orderName)),
      said(mail.contents),
      paragraph(words.inspection),
      ...(refused ? [] : [paragraph(words.price)]),
    ],
    receipt: mail.receipt,
    details: refused ? [...list(words.refused, mail.reasons), paragraph(words.afterRefusal)] : [],
  })
}
