import type { WithdrawalOpenedMail } from '#app/views/mails/data/withdrawal.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

import { type LeadBlock, type MailContent, paragraph } from './blocks.ts'
import { caseMail, list } from './case-mail.ts'
import { type Setting, zoneOf } from './frame.ts'

/** What follows of a withdrawal: what to send until when, and when the money is back. */
export function withdrawalOpened(mail: WithdrawalOpenedMail, setting: Setting): MailContent {
  const { withdrawalOpened: words } = setting.words
  const on = (instant: string) => formatInstant(instant, zoneOf(mail), setting.language)
  const declared = words.declared(mail.orderName, on(mail.declaredAt))
  return caseMail(mail, setting, {
    subject: words.subject(mail.number),
    heading: words.heading,
    preview: declared,
    said: [paragraph(declared), ...wayBack(mail, setting), paragraph(words.refundBy(on(mail.refundBy)))],
    receipt: mail.receipt,
    details: mail.sendBack === null ? [] : list(words.address, mail.address),
    action: { label: words.action, path: mail.casePath },
  })
}

function wayBack({ sendBack, ...mail }: WithdrawalOpenedMail, setting: Setting): LeadBlock[] {
  const { withdrawalOpened: words } = setting.words
  if (sendBack === null) return [paragraph(words.nothingSent)]
  return [paragraph(words.sendBack(formatInstant(sendBack.by, zoneOf(mail), setting.language))), paragraph(words.payer[sendBack.payer])]
}
