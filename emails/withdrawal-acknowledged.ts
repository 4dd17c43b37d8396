import type { WithdrawalAcknowledgedMail } from '#app/views/mails/data/declaration.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'
import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, note, paragraph } from './blocks.ts'
import { greetingName, type Setting, zoneOf } from './frame.ts'
import { unlinked } from './unlinked.ts'

/** The acknowledgement that the law asks for: the content of the declaration, its day and time, on what its reader can keep. */
export function withdrawalAcknowledged(mail: WithdrawalAcknowledgedMail, setting: Setting): MailContent {
  const { frame, withdrawalAcknowledged: words } = setting.words
  return {
    subject: words.subject(mail.reference),
    preview: words.preview,
    heading: words.heading,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.name))),
      paragraph(words.received),
      { block: 'said', text: words.statement },
      {
        block: 'facts',
        rows: [
          ...fact(words.name, unlinked(mail.name)),
          ...fact(words.contract, unlinked(mail.contract)),
          ...fact(words.items, itemsOf(mail, setting)),
          ...fact(words.sentTo, mail.email),
          ...fact(words.at, formatInstant(mail.declaredAt, zoneOf(mail), setting.language)),
          ...fact(words.reference, mail.reference),
        ],
      },
      paragraph(words.effective),
      paragraph(words.next),
      note(words.keep),
      note(words.notYou),
    ],
    footer: [frame.contact(contactAddress), words.why],
  }
}

function itemsOf({ items, chosen }: WithdrawalAcknowledgedMail, { words }: Setting): string[] {
  if (chosen !== null) return chosen.map(({ quantity, title }) => words.frame.quantityOf(quantity, title))
  return items === null ? [words.withdrawalAcknowledged.everything] : items.split('\n').map(unlinked)
}
