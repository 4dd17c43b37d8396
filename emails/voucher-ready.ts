import type { VoucherReadyMail } from '#app/views/mails/data/account.ts'
import { formatDay, formatMoney } from '#app/wording/shared/format.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { footerOf, greetingName, linkTo, type Setting } from './frame.ts'

/** The code of a voucher that points were redeemed for. */
export function voucherReady(mail: VoucherReadyMail, setting: Setting): MailContent {
  const { frame, voucherReady: words } = setting.words
  return {
    subject: words.subject,
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(words.redeemed),
      {
        block: 'facts',
        rows: [
          ...fact(words.code, mail.code),
          ...fact(words.amount, formatMoney(mail.amount, setting.language)),
          ...fact(words.lastDay, formatDay(mail.lastDay, setting.language)),
        ],
      },
      { block: 'action', label: words.open, href: linkTo(setting, mail.pointsPath) },
      note(words.terms),
    ],
    footer: footerOf(setting),
  }
}
