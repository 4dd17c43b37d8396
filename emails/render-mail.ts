import type { Language } from '#app/domain/stores/stores.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'

import { cleanContent } from './layout/clean.ts'
import { layHtml } from './layout/html.tsx'
import { layText } from './layout/text.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { signInCode } from './sign-in-code.ts'
import { contentOf } from './templates.ts'

export type RenderedMail = Readonly<{ subject: string; html: string; text: string }>

export type Rendering = Readonly<{
  language: Language
  publicOrigin: string
  /** The opened sign-in code; null for every other mail. */
  code: string | null
}>

/** Makes a mail: one content, laid out as HTML and as plain text. */
export async function renderMail(
  mail: MailData,
  { language, publicOrigin, code }: Rendering,
): Promise<RenderedMail> {
  const setting = { language, words: mailWords(language), publicOrigin }
  const said =
    mail.kind === 'sign-in-code' ? signInCode(mail, codeOf(code), setting) : contentOf(mail, setting)
  const content = cleanContent(said)
  return { subject: content.subject, html: await layHtml(content, language), text: layText(content) }
}

function codeOf(code: string | null): string {
  if (code === null) throw new Error('a sign-in mail without its code')
  return code
}
