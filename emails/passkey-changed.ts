import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import type { PasskeyChangedMail } from '#app/views/mails/data/access.ts'
import { footerOf, greetingName, linkTo, type Setting, zoneOf } from './frame.ts'
import { whereaboutFacts } from './whereabouts.ts'

/** Tells the owner of an account that a passkey of it was added or removed. */
export function passkeyChanged(mail: PasskeyChangedMail, setting: Setting): MailContent {
  const { frame, passkeyChanged: words } = setting.words
  const said = words[mail.what]
  return {
    subject: said.subject,
    preview: words.preview,
    heading: said.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      paragraph(said.happened),
      {
        block: 'facts',
        rows: [
          ...fact(words.at, formatInstant(mail.at, zoneOf(mail), setting.language)),
          ...whereaboutFacts(mail, setting.words, setting.language),
        ],
      },
      paragraph(words.wasYou),
      paragraph(words.notYou),
      { block: 'action', label: words.open, href: linkTo(setting, mail.passkeysPath) },
    ],
    footer: footerOf(setting),
  }
}
