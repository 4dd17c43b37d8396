import { isLanguage } from '#app/domain/shared/stores.ts'
import { readFileSync } from 'node:fs'

import { legalTexts } from '#app/infra/legal/legal-setting.ts'
import { mailLegal } from '#app/views/legal/mail-legal.ts'
import { type RenderedMail, renderMail } from '#emails/render-mail.ts'

import { mailSamples, sampleCode } from './mail-samples.ts'

const texts = legalTexts.parse(readFileSync('prisma/demo/legal.json', 'utf8'))

/** The sample of a kind of mail in a language, or null where there is none. */
export async function renderPreview(kind: string, language: string): Promise<RenderedMail | null> {
  const mail = mailSamples.find((sample) => sample.kind === kind)
  if (!mail || !isLanguage(language)) return null
  const code = mail.kind === 'sign-in-code' ? sampleCode : null
  const legal = 'store' in mail ? mailLegal(texts[mail.store] ?? null, mail.store, language) : null
  return renderMail(mail, { language, publicOrigin: 'https://portal.example', code, legal })
}
