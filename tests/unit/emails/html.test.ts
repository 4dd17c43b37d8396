import { expect, test } from 'vitest'

import { greetingName } from '#emails/frame.ts'

import { declinedData, filedData, pickupData, render, signInCodeData } from './samples.ts'

const addresses = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

test('a mail with a code has no link at all', async () => {
  const { html, text, subject } = await render(signInCodeData, 'en', '04127735')
  expect(html).not.toMatch(/<a\s/)
  expect(text).not.toContain('://')
  expect(html).toContain('0412 7735')
  expect(subject).not.toContain('0412')
})

test('every other mail has one link, to the portal; a booked pickup has a second one, to its documents', async () => {
  expect(addresses((await render(filedData, 'en')).html)).toEqual(['https://portal.example/cases/EMR-2026-000123'])
  expect(addresses((await render(pickupData, 'de')).html)).toEqual([
    'https://portal.example/cases/EMR-2026-000123',
    'https://portal.example/cases/EMR-2026-000123/documents/d',
  ])
  expect(addresses((await render(declinedData, 'en')).html)).toEqual(['https://portal.example/orders/42'])
})

test('a path that leads elsewhere leads to the portal’s front page instead', async () => {
  for (const casePath of ['//evil.example/x', 'https://evil.example', 'javascript:alert(1)']) {
    expect(addresses((await render({ ...filedData, casePath }, 'en')).html)).toEqual(['https://portal.example'])
  }
})

test('nothing is fetched from anywhere: no picture, script, style sheet or font', async () => {
  for (const mail of [filedData, pickupData, declinedData]) {
    const { html } = await render(mail, 'de')
    expect(html).not.toMatch(/<(img|script|link|iframe|object|embed)\b|url\(|@import|@font-face/i)
  }
})

test('every amount of the quote stands in the HTML as in the text', async () => {
  const { html, text } = await render(filedData, 'en')
  for (const amount of ['+ €3,499.00', '− €699.80', '− €49.00', '− confirmed before pickup', '€2,750.20', '€2,400.30']) {
    expect(html.replaceAll('\u00a0', ' ')).toContain(`>${amount}<`)
    expect(text.replaceAll('\u00a0', ' ')).toContain(amount)
  }
})

test('F14 what people wrote is text: no markup of theirs, no link, no control character', async () => {
  const evil = '<a href="https://evil.example">click</a>\u0000\u001b[31m\u202e<script>alert(1)</script>'
  const lines = [{ title: evil, quantity: 1 }]
  const { html, text } = await render({ ...declinedData, reason: evil, lines, customerName: evil, orderName: evil }, 'en')
  expect(addresses(html)).toEqual(['https://portal.example/orders/42'])
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;a href=&quot;https://evil.example&quot;&gt;click&lt;/a&gt;')
  expect(html + text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})

test('a line break in what a subject is made of does not break the subject', async () => {
  const carrier = 'DHL'
  const pickup = { ...pickupData.pickup, carrier }
  const { subject } = await render({ ...pickupData, pickup, number: 'EMR-2026-000123\r\nBcc: evil@evil.example' }, 'en')
  expect(subject).toBe('EMR-2026-000123 Bcc: evil@evil.example: pickup on Thu 26 Nov 2026, 09:00 to 13:00')
})

test('F14 a name is greeted unless a mailbox could make a link of it', () => {
  expect(greetingName('Jürgen Groß')).toBe('Jürgen Groß')
  expect(greetingName('J. R. Łódź')).toBe('J. R. Łódź')
  expect(greetingName('  Ελλάδα ')).toBe('Ελλάδα')
  for (const name of ['Win at evil.example', 'www evil', 'http://x', 'a@b', 'x/y', '', '  ', null, 'n'.repeat(81)]) {
    expect(greetingName(name)).toBeNull()
  }
})

test('the language of a mail is said in it', async () => {
  expect((await render(filedData, 'de')).html).toMatch(/<html[^>]* lang="de"/)
  expect((await render(filedData, 'en')).html).toMatch(/<html[^>]* lang="en"/)
})

test('the style sheet reaches the mailbox unescaped, or the dark page behind the card would stay light', async () => {
  const sheet = /<style>([^]*?)<\/style>/.exec((await render(filedData, 'de')).html)?.[1]
  expect(sheet).toContain('.body > table > tbody > tr > td { background-color: #0F1217 !important; }')
  expect(sheet).not.toMatch(/&|<(?!\/)/)
})
