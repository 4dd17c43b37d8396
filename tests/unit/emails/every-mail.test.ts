import { expect, test } from 'vitest'

import { stepRows } from '#app/domain/cases/step-rows.ts'
import { transitions } from '#app/domain/cases/transitions.ts'
import { languages } from '#app/domain/shared/stores.ts'
import type { MailKind } from '#app/views/mails/mail-data.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'
import { contentOf, kindsWhere, mailKinds } from '#emails/mails.ts'
import { mailSamples, sampleCode } from '#scripts/demo/mail-samples.ts'

import { render } from './samples.ts'

/** The blocks of every sample, as both parts lay them out. */
const laid = mailSamples.map((mail) => {
  const code = mail.kind === 'sign-in-code' ? sampleCode : null
  const content = contentOf(mail, { language: 'en', words: mailWords('en'), publicOrigin: 'https://portal.example', code })
  return { mail, names: content.blocks.map(({ block }) => block) }
})

const rendered = await Promise.all(
  mailSamples.flatMap((mail) =>
    languages.map(async (language) => {
      const code = mail.kind === 'sign-in-code' ? sampleCode : null
      return { mail, language, ...(await render(mail, language, code)) }
    }),
  ),
)

const inOrder = (places: readonly number[]) => places.map((place) => places.filter((other) => other < place).length)
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
const casesOnly = rendered.filter(({ mail }) => 'casePath' in mail)

test('every step that a case announces has a mail, and no other step has one', () => {
  const announced = Object.values(transitions).flatMap((life) =>
    Object.entries(life).flatMap(([name, step]) => (step.announces ? [name] : [])),
  )
  expect(
    Object.entries(stepRows)
      .flatMap(([name, { mail }]) => (mail === null ? [] : [name]))
      .sort(),
  ).toEqual([...new Set(announced)].sort())
})

test('every mail of the table is among the samples, which the previews show and the tests below read', () => {
  const kinds = new Set<MailKind>(mailSamples.map(({ kind }) => kind))
  expect(mailKinds.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('a mail about a case goes to the customer of that case, and no other mail does', () => {
  const ofCases = new Set<MailKind>(casesOnly.map(({ mail }) => mail.kind))
  expect(kindsWhere(({ to }) => to === 'customer-of-case').sort()).toEqual([...ofCases].sort())
})

test('staff are told of access and of what customers wrote; what a mail says of a sign-in goes once it is sent', () => {
  expect(kindsWhere(({ to }) => to === 'staff')).toEqual(['staff-access', 'customer-wrote'])
  expect(kindsWhere(({ bodyKept }) => bodyKept === 'until-sent')).toEqual(['sign-in-code', 'new-sign-in'])
  expect(kindsWhere(({ secret }) => secret)).toEqual(['sign-in-code'])
})

test('the mail with a code is made of nothing without its code', async () => {
  const [mail] = mailSamples.filter(({ kind }) => kind === 'sign-in-code')
  await expect(mail && render(mail, 'en', null)).rejects.toThrow('without its code')
})

test('the subject of a case mail has the number of the case, and the mail names order and items', () => {
  for (const { mail, subject, text } of casesOnly) {
    if (!('casePath' in mail)) continue
    // French has a no-break space before a colon.
    expect(subject).toMatch(new RegExp(`^${mail.number}\u00a0?: \\S|\\S \\(${mail.number}\\)$`))
    expect(text).toContain(mail.orderName)
    for (const { title } of mail.lines) expect(text).toContain(title)
  }
  expect(casesOnly).toHaveLength(52 * languages.length)
})

test('a case mail has one link, to its case or its order on the portal; a booked pickup also one to its documents', () => {
  for (const { mail, html } of casesOnly) {
    if (!('casePath' in mail)) continue
    const paths = [mail.casePath, 'orderPath' in mail ? mail.orderPath : mail.casePath]
    const documents = mail.kind === 'pickup-booked' ? [`https://portal.example${mail.casePath}/documents/d`] : []
    // An invoice also leads to the shop's own page.
    if (mail.kind === 'invoice-opened' && mail.payUrl !== null) documents.push(mail.payUrl)
    expect(links(html)).toHaveLength(1 + documents.length)
    expect(links(html).slice(1)).toEqual(documents)
    expect(paths.map((path) => `https://portal.example${path}`)).toContain(links(html).at(0))
  }
})

test('every sentence of the HTML stands in the text part', () => {
  for (const { html, text, mail } of rendered) {
    const body = html.slice(html.indexOf('<h1')).replace(/<!--[\s\S]*?-->/g, '')
    const words = body
      .replace(/<[^>]+>/g, '\n')
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
    const lost = words
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 1 && !text.includes(line))
    expect({ kind: mail.kind, lost }).toEqual({ kind: mail.kind, lost: [] })
  }
})

test('a mail has one button at most; whatever is paid or given back stands below it', () => {
  for (const { mail, names } of laid) {
    const buttons = names.filter((name) => name === 'action')
    expect({ kind: mail.kind, buttons: buttons.length <= 1 }).toEqual({ kind: mail.kind, buttons: true })
    const amounts = names.indexOf('receipt')
    if (amounts >= 0) expect(names.indexOf('action')).toBeLessThan(amounts)
  }
})

test('a mail about a request says what happened and what to do, shows what it is about, has its button, the amounts, then all else', () => {
  const order = /^(paragraph |said )+items action (receipt (note )?)?((facts|list|link|note|paragraph|said) )*facts $/
  const ofCases = laid.filter(({ mail }) => 'casePath' in mail)
  for (const { mail, names } of ofCases) {
    expect({ kind: mail.kind, order: names.map((name) => `${name} `).join('') }).toEqual({
      kind: mail.kind,
      order: expect.stringMatching(order),
    })
  }
  expect(ofCases).toHaveLength(52)
})

test('both parts of a mail have the same order: what it is about, the button, the amounts, the number', () => {
  for (const { mail, html, text } of casesOnly) {
    if (!('casePath' in mail)) continue
    const [thing] = mail.lines
    const marks = [thing?.title ?? '', `https://portal.example${mail.casePath}`, mail.number].filter((mark) => html.includes(mark))
    const [body, words] = [html.slice(html.indexOf('</h1>')), text.slice(text.indexOf('==='))]
    const placed = (part: string) => marks.map((mark) => part.lastIndexOf(mark))
    expect(inOrder(placed(body))).toEqual(inOrder(placed(words)))
  }
})

test('nothing unfinished is in any mail', () => {
  for (const { subject, text, html } of rendered) {
    expect(subject + text + html).not.toMatch(/undefined|\[object|NaN|null,|TODO/)
  }
})

test('a mail is in one language to the end', () => {
  for (const { language, text } of casesOnly) {
    const said = text
      .split('\n')
      .filter((line) => !line.startsWith('> '))
      .join('\n')
      // What Dutch calls the number of a parcel.
      .replaceAll(/track-and-trace/gi, '')
    if (language !== 'en') expect(said).not.toMatch(/\b(the|your|you|and|with|please|courier)\b/i)
    if (language !== 'de') expect(said).not.toMatch(/\b(der|das|nicht|und|Ihre|Sie|bitte)\b/)
  }
})
