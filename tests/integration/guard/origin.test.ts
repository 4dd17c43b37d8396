import { afterAll, beforeAll, expect, test } from 'vitest'

import { type GuardedSite, startSite } from '#tests/support/guarded-site.ts'
import { getRaw, postRaw, sendRaw } from '#tests/support/raw-http.ts'

let site: GuardedSite
let bare: GuardedSite

beforeAll(async () => {
  site = await startSite()
  bare = await startSite({ guarded: false })
})
afterAll(async () => {
  await site.stop()
  await bare.stop()
})

const entries = {
  document: '/page',
  index: '/?index',
  data: '/page.data',
  'single _data': '/page?_data=routes%2Fpage',
  'spelt _data': '/page?%5Fdata=routes%2Fpage',
  resource: '/resource',
  'resource data': '/resource?_data=routes%2Fresource',
}
const notRun = new Set(['single _data', 'spelt _data', 'resource data'])

function originsOf(origin: string): Record<string, Record<string, string>> {
  return {
    evil: { Origin: 'https://evil.test' },
    'evil, by its browser’s word': { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' },
    null: { Origin: 'null' },
    absent: {},
    'http-downgrade': { Origin: origin.replace('http:', 'https:') },
    'sibling subdomain': { Origin: origin.replace('127.0.0.1', 'sibling.127.0.0.1') },
    'sibling, by its browser’s word': { Origin: 'https://sibling.test', 'Sec-Fetch-Site': 'same-site' },
    'typed into the address bar': { 'Sec-Fetch-Site': 'none' },
    'our word against theirs': { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'same-origin' },
    'another port': { Origin: 'http://127.0.0.1:1' },
    'Referer only': { Referer: `${origin}/page` },
  }
}

test('W01 from another origin no entry path runs an action', async () => {
  for (const [entry, path] of Object.entries(entries)) {
    for (const [name, headers] of Object.entries(originsOf(site.origin))) {
      const answer = await postRaw(site.port, path, headers)
      expect([entry, name, answer.status, site.ran()]).toEqual([entry, name, notRun.has(entry) ? 400 : 403, 0])
      expect(answer.headers.toLowerCase()).not.toContain('set-cookie')
    }
  }
})

test('W01 from our own origin every entry path but ?_data= runs its action, once', async () => {
  const ours: Array<Record<string, string>> = [
    { Origin: site.origin },
    { Origin: site.origin, 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'same-origin' },
  ]
  for (const [entry, path] of Object.entries(entries)) {
    for (const headers of ours) {
      const before = site.ran()
      const answer = await postRaw(site.port, path, headers)
      const runs = notRun.has(entry) ? 0 : 1
      expect([entry, answer.status < 300, site.ran() - before]).toEqual([entry, runs === 1, runs])
    }
  }
  expect(site.lastBody()).toBe('a=1')
})

test('without the guard Remix runs a foreign action by ?_data= and on resource routes, so the guard is what stops it', async () => {
  const evil = { Origin: 'https://evil.test' }
  const before = bare.ran()
  await postRaw(bare.port, entries.resource, evil)
  expect(bare.ran() - before).toBe(1)
  await postRaw(bare.port, entries['single _data'], evil)
  expect(bare.ran() - before).toBe(2)
  await postRaw(bare.port, entries.document, {})
  expect(bare.ran() - before).toBe(3)
})

test('W02 a forwarded host does not make another origin ours', async () => {
  for (const name of ['X-Forwarded-Host', 'X-Forwarded-Server', 'Forwarded', 'X-Original-Host']) {
    const before = site.ran()
    const answer = await postRaw(site.port, '/page', { [name]: 'evil.test', Origin: 'https://evil.test' })
    expect([name, answer.status, site.ran() - before]).toEqual([name, 403, 0])
  }
})

test('W10 a form on a page that withholds its address still works by the browser’s own word', async () => {
  const before = site.ran()
  const answer = await postRaw(site.port, '/page', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })
  expect([answer.status, site.ran() - before]).toEqual([200, 1])
})

test('Z11 other methods are answered 405, and a method in a header or a field changes nothing', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const answer = await sendRaw(
      site.port,
      `${method} /page HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nOrigin: ${site.origin}\r\nContent-Length: 0\r\n\r\n`,
    )
    expect([method, answer.status]).toEqual([method, 405])
    expect(answer.headers).toContain('Allow: GET, HEAD, POST')
  }
  const before = site.ran()
  await getRaw(site.port, '/page?_method=POST', { 'X-HTTP-Method-Override': 'POST' })
  await sendRaw(site.port, `HEAD /page HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n\r\n`)
  expect(site.ran() - before).toBe(0)
})

test('a webhook needs no origin; its route checks a signature', async () => {
  const before = site.ran()
  const answer = await postRaw(site.port, '/webhooks/shop', {}, '{}')
  expect([answer.status, site.ran() - before]).toEqual([200, 1])
})

test('a path that a router and a URL parser read differently is answered 400', async () => {
  const before = site.ran()
  const odd = ['/webhooks/../page', '/webhooks/%2e%2e/page', '/webhooks/.%2E/page', '/webhooks\\..\\page', '//evil.test/page', '/./page']
  for (const path of odd) expect([path, (await postRaw(site.port, path, {})).status]).toEqual([path, 400])
  expect(site.ran()).toBe(before)
})
