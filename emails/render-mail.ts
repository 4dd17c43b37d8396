import { mailWords } from '#app/wording/mails/mail-words.ts'

import type { Setting } from './frame.ts'
import { cleanContent } from './layout/clean.ts'
import { layHtml } from './layout/html.tsx'
import { layText } from './layout/text.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { contentOf } from './mails.ts'

export type RenderedMail = Readonly<{ subject: string; html: string; text: string }>

export type Rendering = Omit<Setting, 'words'>

/** Makes a mail: one content, laid out as HTML and as plain text. */
export async function renderMail(mail: MailData, rendering: Rendering): Promise<RenderedMail> {
  const { language } = rendering
  const content = cleanContent(contentOf(mail, { ...rendering, words: mailWords(language) }))
  return { subject: content.subject, html: await layHtml(content, language), text: layText(content) }
}
