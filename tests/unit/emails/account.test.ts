import { expect, test } from 'vitest'

import type { AccountDeletedMail, EmailChangedMail, ExportReadyMail } from '#app/views/mails/data/account.ts'

import { render, signInCodeData } from './samples.ts'

const about = { store: 'de', customerName: 'Jürgen Groß' } as const

const changed = (side: 'old' | 'new'): EmailChangedMail => ({
  kind: 'email-changed',
  ...about,
  side,
  at: '2026-11-20T12:55:00Z',
  accountPath: '/account',
})
const exportReady: ExportReadyMail = { kind: 'export-ready', ...about, until: '2026-11-27T12:55:00Z', dataPath: '/account/data' }
const deleted: AccountDeletedMail = {
  kind: 'account-deleted',
  ...about,
  customerName: null,
  at: '2026-11-20T12:55:00Z',
  keptUntil: '2036-11-11',
}

const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

test('a code for a new address says what it is for, and not that it signs anybody in', async () => {
  const { subject, text } = await render({ ...signInCodeData, purpose: 'change-email' }, 'en', '04127735')
  expect(subject).toBe('Confirm this address for an EM-Smart account')
  expect(text).toContain('wants to use this email address for it')
  expect(text).toContain('0412 7735')
  expect(text).not.toMatch(/sign-in code/i)
  const german = await render({ ...signInCodeData, purpose: 'change-email' }, 'de', '04127735')
  expect(german.text).toContain('möchte diese E-Mail-Adresse dafür verwenden')
})

test('the new address is told in English, with the way to the account', async () => {
  const { subject, text, html } = await render(changed('new'), 'en')
  expect(subject).toBe('The email address of your EM-Smart account was changed')
  expect(text).toContain(`Hello Jürgen Groß,

Your account now belongs to this address. From now on you sign in with it, and our mails come here.

When: Fri 20 Nov 2026, 13:55 CET

All other browsers were signed out.

If you know nothing of this, reply to this mail and tell us.

Open your account:
https://portal.example/account
`)
  expect(links(html)).toEqual(['https://portal.example/account'])
})

test('the old address is told in German, without a link and without the new address', async () => {
  const { subject, text, html } = await render(changed('old'), 'de')
  expect(subject).toBe('Die E-Mail-Adresse Ihres EM-Smart-Kontos wurde geändert')
  expect(text).toContain('Ihr Konto gehört nicht mehr zu dieser Adresse.')
  expect(text).toContain('Wann: Fr, 20. Nov. 2026, 13:55 MEZ')
  expect(text).toContain('Wenn Sie das nicht waren, antworten Sie sofort auf diese E-Mail')
  expect(links(html)).toEqual([])
})

test('a finished export leads to the account page and says how long it is there', async () => {
  const { text, html } = await render(exportReady, 'en')
  expect(text).toContain('It is there until Fri 27 Nov 2026, 13:55 CET. After that we delete it')
  expect(links(html)).toEqual(['https://portal.example/account/data'])
  expect((await render(exportReady, 'de')).text).toContain('Sie liegt dort bis Fr, 27. Nov. 2026, 13:55 MEZ.')
})

test('the last mail of an account says what is kept and until when, and greets nobody by name', async () => {
  const { subject, text, html } = await render(deleted, 'en')
  expect(subject).toBe('Your EM-Smart account is deleted')
  expect(text).toContain('Hello,')
  expect(text).toContain('the last of them is cleared after Tue 11 Nov 2036.')
  expect(links(html)).toEqual([])
  expect((await render(deleted, 'de')).text).toContain('die letzten werden nach Di, 11. Nov. 2036 gelöscht.')
})

test('without orders nothing is kept, and the mail says so', async () => {
  const { text } = await render({ ...deleted, keptUntil: null }, 'en')
  expect(text).toContain('There were no orders, so nothing is kept.')
  expect(text).not.toContain('ten years')
})
