import { formatInstant } from '#app/wording/shared/format.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import type { StaffAccessMail } from '#app/views/mails/data/access.ts'
import { greetingName, linkTo, type Setting } from './frame.ts'
import { whereaboutFacts } from './whereabouts.ts'

/** Where staff are told times, as on the page of the people. */
const zone = 'Europe/Berlin'

/** Tells somebody of staff, or every administrator, that somebody's way into the console changed, and by whom. */
export function staffAccess(mail: StaffAccessMail, setting: Setting): MailContent {
  const {
    language,
    words: { frame, staffAccess: words },
  } = setting
  const name = greetingName(mail.name) ?? words.somebody
  const said = mail.yours ? words.yours[mail.what] : words.others[mail.what](name)
  const by = mail.by === null ? words.commandLine : (greetingName(mail.by) ?? words.somebody)
  return {
    subject: said,
    preview: words.preview,
    heading: said,
    blocks: [
      ...(mail.yours ? [paragraph(frame.greeting(greetingName(mail.name)))] : []),
      paragraph(words.happened[mail.what]),
      {
        block: 'facts',
        rows: [
          ...fact(words.person, name),
          ...fact(words.role, mail.what === 'removed' ? null : words.roles[mail.role]),
          ...fact(words.by, by),
          ...fact(words.at, formatInstant(mail.at, zone, language)),
          ...whereaboutFacts(mail, setting.words, language),
        ],
      },
      ...(mail.by === null || mail.what === 'removed' ? [] : [paragraph(words.apart)]),
      paragraph(mail.yours ? words.notYou : words.notKnown),
      // Who was shut out has nothing to open.
      ...(mail.yours ? [] : [{ block: 'action', label: words.open, href: linkTo(setting, mail.peoplePath) } as const]),
    ],
    footer: [words.whyYou],
  }
}
