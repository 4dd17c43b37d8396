import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { legalTexts } from '#app/infra/legal/legal-setting.ts'
import { mailLegal } from '#app/views/legal/mail-legal.ts'
import { kindsWhere } from '#emails/mails.ts'
import { mailSamples, sampleCode } from '#scripts/demo/mail-samples.ts'

import { render } from './samples.ts'

const texts = legalTexts.parse(readFileSync('prisma/demo/legal.json', 'utf8'))
const german = mailLegal(texts.de ?? null, 'de', 'de')

const rendered = await Promise.all(
  mailSamples.map(async (mail) => ({ mail, ...(await render(mail, 'de', mail.kind === 'sign-in-code' ? sampleCode : null, german)) })),
)
const toStaff = kindsWhere(({ to }) => to === 'staff')

test('every mail to a customer says who sends it by law, as HTML and as text; one to staff does not', () => {
  for (const { mail, html, text } of rendered) {
    for (const part of ['EM-Smart Beispiel GmbH', 'Vertreten durch: Mara Muster', 'HRB 000000', 'USt-IdNr.: DE000000000']) {
      expect(html.includes(part), mail.kind).toBe(!toStaff.includes(mail.kind))
      expect(text.includes(part), mail.kind).toBe(!toStaff.includes(mail.kind))
    }
  }
})

test('every mail to a customer links the way to withdraw and the legal pages of its store, but for one with a code, which has no link', () => {
  const pages = (german?.pages ?? []).map(({ label, path }) => ({ label, href: `https://portal.example${path}` }))
  expect(pages).toHaveLength(9)
  expect(pages[0]).toEqual({ label: 'Vertrag widerrufen', href: 'https://portal.example/withdraw' })
  for (const { mail, html, text } of rendered) {
    const linked = mail.kind !== 'sign-in-code' && !toStaff.includes(mail.kind)
    for (const { label, href } of pages) {
      expect(html.includes(`href="${href}"`), mail.kind).toBe(linked)
      expect(text.includes(`${label}: ${href}\n`), mail.kind).toBe(linked)
    }
  }
  const code = rendered.find(({ mail }) => mail.kind === 'sign-in-code')
  expect(code?.text).not.toContain('://')
  expect(code?.html).not.toMatch(/<a\s/)
})

test('a mail of the US store has what there is for it and nothing else, and of a store without pages nothing', async () => {
  const [filed] = mailSamples.filter(({ kind }) => kind === 'case-filed')
  if (!filed) throw new Error('there is a sample of a filed request')
  const us = await render(filed, 'en', null, mailLegal(texts.us ?? null, 'us', 'en'))
  expect(us.text.match(/\/legal\/us\/\w+/g)).toEqual(['/legal/us/terms', '/legal/us/privacy', '/legal/us/cookies'])
  const foot = us.text.slice(us.text.indexOf('\n-- \n'))
  expect(foot).toContain('EM-Smart Sample LLC')
  expect(foot).not.toMatch(/imprint|withdraw/i)
  expect(mailLegal(null, 'us', 'en')).toBeNull()
})
