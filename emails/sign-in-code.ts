import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { type Setting, zoneOf } from './frame.ts'
import type { SignInCodeMail } from '#app/views/mails/data/sign-in.ts'
import { whereaboutFacts } from './whereabouts.ts'

const codeWords = { 'change-email': 'newEmailCode', 'claim-order': 'claimCode' } as const

/** The code, who asked, and nothing to click: a link would teach readers to follow links in such mails. */
export function signInCode(mail: SignInCodeMail, setting: Setting): MailContent {
  const { words, language, code } = setting
  if (code === null) throw new Error('a sign-in mail without its code')
  const zone = zoneOf(mail)
  const about = words[mail.purpose ? codeWords[mail.purpose] : 'signInCode']
  return {
    subject: about.subject,
    preview: about.preview,
    heading: about.heading,
    blocks: [
      paragraph(about.enter),
      { block: 'code', code },
      paragraph(words.signInCode.validity(formatInstant(mail.expiresAt, zone, language))),
      {
        block: 'facts',
        rows: [
          ...fact(words.signInCode.order, mail.orderName ?? null),
          ...fact(words.signInCode.askedAt, formatInstant(mail.requestedAt, zone, language)),
          ...whereaboutFacts(mail, words, language),
        ],
      },
      note(words.signInCode.neverAsk),
      note(about.notYou),
    ],
    footer: [words.frame.senderName],
  }
}
