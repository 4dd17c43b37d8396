import { afterAll, beforeAll, expect, test } from 'vitest'

import { type GuardedSite, startSite } from '#tests/support/guarded-site.ts'
import { getRaw, postRaw } from '#tests/support/raw-http.ts'

let site: GuardedSite

beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const german = { ...browser, 'Accept-Language': 'de-AT,de;q=0.9,en;q=0.8' }

const refusals = {
  'another site': {
    status: 403,
    title: 'This form didn’t come from our own page',
    ask: (more: object) => postRaw(site.port, '/page', { Origin: 'https://evil.test', ...more }),
  },
  'too large': {
    status: 413,
    title: 'That was too much for this page',
    ask: (more: object) => postRaw(site.port, '/page', { Origin: site.origin, ...more }, 'a'.repeat(65_537)),
  },
  'another host': {
    status: 421,
    title: 'This is not our address',
    ask: (more: object) => getRaw(site.port, '/page', { Host: 'evil.test', ...more }),
  },
  'a path in two readings': {
    status: 400,
    title: 'This request was not accepted',
    ask: (more: object) => getRaw(site.port, '/orders/../page', { ...more }),
  },
}

test('a browser is told in a page what to do next and whom to write to, under the headers of every answer', async () => {
  for (const [name, { status, title, ask }] of Object.entries(refusals)) {
    const answer = await ask(browser)
    expect([name, answer.status]).toEqual([name, status])
    expect(answer.headers, name).toMatch(/content-type: text\/html; charset=utf-8/i)
    expect(answer.headers, name).toMatch(/content-security-policy: default-src 'none'/i)
    expect(answer.headers, name).toMatch(/cache-control: private, no-store/i)
    expect(answer.body, name).toContain(`<h1>${title}</h1>`)
    expect(answer.body, name).toContain('mailto:sales@em-smart.com')
    expect(answer.body, name).toContain(`href="${site.origin}/"`)
    expect(answer.body, name).not.toMatch(/style=|<style|<script|evil/)
  }
})

test('in the language the browser asks for', async () => {
  const answer = await refusals['another site'].ask(german)
  expect(answer.headers).toMatch(/content-language: de/i)
  expect(answer.body).toContain('<html lang="de">')
  expect(answer.body).toContain('<h1>Dieses Formular kam nicht von unserer eigenen Seite</h1>')
})

test('who does not ask for a page gets a line of text', async () => {
  for (const accept of [{}, { Accept: '*/*' }, { Accept: 'application/json' }, { Accept: 'text/html;q=0' }]) {
    const answer = await refusals['another site'].ask(accept)
    expect(answer.headers).toMatch(/content-type: text\/plain/i)
    expect(answer.body).toBe('another origin\n')
  }
})

test('what fails before or after the pages is told the same way, with the id that its line in the log has', async () => {
  const answer = await getRaw(site.port, '/fails', browser)
  expect(answer.status).toBe(500)
  expect(answer.body).toContain('<h1>Something went wrong on our side</h1>')
  expect(answer.body).toMatch(/Reference for our customer service: [0-9a-f-]{36}</)
  expect(answer.body).not.toMatch(/a secret| {4}at |\.ts/)
})
