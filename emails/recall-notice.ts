import { contactAddress } from '#app/wording/shared/contact.ts'
import type { RecallNoticeMail } from '#app/views/mails/data/recall.ts'
import { noticeView } from '#app/views/recalls/recall-notice.ts'

import { fact, type MailContent, paragraph } from './blocks.ts'
import { carried, greetingName, linkTo, type Setting } from './frame.ts'

/** The recall notice, in the order of its template and with nothing beside it: no offer, no thanks, no other link. */
export function recallNotice(mail: RecallNoticeMail, setting: Setting): MailContent {
  const { frame, recallNotice: words } = setting.words
  const { headline, name, sections } = noticeView(mail.notice, mail.pieces, setting.language)
  const pictures = mail.lines.map((line) => carried(line, setting.pictures))
  return {
    subject: words.subject(name),
    preview: sections.find(({ id }) => id === 'action')?.lines[0] ?? name,
    heading: headline,
    blocks: [
      paragraph(frame.greeting(greetingName(mail.customerName))),
      ...(mail.reminder ? [paragraph(words.reminder)] : []),
      {
        block: 'facts',
        rows: sections.flatMap(({ id, label, lines }) =>
          fact(label, lines).map((row) => (id === 'product' && pictures.length > 0 ? { ...row, pictures } : row)),
        ),
      },
      { block: 'action', label: words.open, href: linkTo(setting, mail.recallPath) },
    ],
    footer: [words.footer, frame.contact(contactAddress)],
  }
}
