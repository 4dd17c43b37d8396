import type { WithdrawalSetAsideMail } from '#app/views/mails/data/declaration.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import { type Setting, zoneOf } from './frame.ts'
import { unlinked } from './unlinked.ts'

/** Tells whoever declared a withdrawal that no contract was found for it, in the words of the person who looked. */
export function withdrawalSetAside(mail: WithdrawalSetAsideMail, setting: Setting): MailContent {
  const { frame, withdrawalAcknowledged, withdrawalSetAside: words } = setting.words
  return {
    subject: words.subject(mail.reference),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(null)),
      paragraph(words.what),
      { block: 'said', text: mail.message },
      {
        block: 'facts',
        rows: [
          ...fact(words.contract, unlinked(mail.contract)),
          ...fact(words.at, formatInstant(mail.declaredAt, zoneOf(mail), setting.language)),
          ...fact(words.reference, mail.reference),
        ],
      },
      paragraph(words.reply),
    ],
    footer: [frame.contact(contactAddress), withdrawalAcknowledged.why],
  }
}
