import type { MailLegal } from '#app/views/legal/mail-legal.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'

import { linkTo, type Setting } from './frame.ts'
import { cleanContent } from './layout/clean.ts'
import { layHtml } from './layout/html.tsx'
import type { LegalFoot } from './layout/legal-foot.ts'
import { layText } from './layout/text.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { contentOf, mails } from './mails.ts'

export type RenderedMail = Readonly<{ subject: string; html: string; text: string }>

export type Rendering = Omit<Setting, 'words'> &
  Readonly<{
    /** Of the store that the mail is about; null where it has no legal pages. */
    legal: MailLegal | null
  }>

/** Makes a mail: one content, laid out as HTML and as plain text. */
export async function renderMail(mail: MailData, rendering: Rendering): Promise<RenderedMail> {
  const { language } = rendering
  const content = cleanContent(contentOf(mail, { ...rendering, words: mailWords(language) }))
  const foot = legalFootOf(mail, rendering)
  return { subject: content.subject, html: await layHtml(content, language, foot), text: layText(content, foot) }
}

/** Staff need none. A mail with a code has no link, for its readers are not to get used to following one. */
function legalFootOf(mail: MailData, rendering: Rendering): LegalFoot | null {
  const { to, secret } = mails[mail.kind]
  if (rendering.legal === null || to === 'staff') return null
  const { sender, pages } = rendering.legal
  return { sender, links: secret ? [] : pages.map(({ label, path }) => ({ label, href: linkTo(rendering, path) })) }
}
