import { type RenderedMail, renderMail } from '#emails/render-mail.ts'

import { mailSamples, sampleCode } from './mail-samples.ts'

/** The sample of a kind of mail in a language, or null where there is none. */
export async function renderPreview(kind: string, language: string): Promise<RenderedMail | null> {
  const mail = mailSamples.find((sample) => sample.kind === kind)
  if (!mail || (language !== 'en' && language !== 'de')) return null
  const code = mail.kind === 'sign-in-code' ? sampleCode : null
  return renderMail(mail, { language, publicOrigin: 'https://portal.example', code })
}
