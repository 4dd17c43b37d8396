import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import { footerOf, linkTo, type Setting, zoneOf } from './frame.ts'
import type { NewSignInMail } from '#app/views/mails/data/sign-in.ts'
import { whereaboutFacts } from './whereabouts.ts'

/** Tells the owner of an account that a device unknown so far has signed in. */
export function newSignIn(mail: NewSignInMail, setting: Setting): MailContent {
  const { words, language } = setting
  return {
    subject: words.newSignIn.subject,
    preview: words.newSignIn.preview,
    heading: words.newSignIn.heading,
    blocks: [
      paragraph(mail.why === 'nobody-signed-in' ? words.newSignIn.afterAll : words.newSignIn.happened),
      {
        block: 'facts',
        rows: [...fact(words.newSignIn.at, formatInstant(mail.at, zoneOf(mail), language)), ...whereaboutFacts(mail, words, language)],
      },
      paragraph(words.newSignIn.wasYou),
      paragraph(words.newSignIn.notYou),
      { block: 'action', label: words.newSignIn.review, href: linkTo(setting, mail.sessionsPath) },
    ],
    footer: footerOf(setting),
  }
}
