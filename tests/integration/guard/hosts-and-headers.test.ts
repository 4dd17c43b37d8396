import { afterAll, beforeAll, expect, test } from 'vitest'

import { type GuardedSite, startSite } from '#tests/support/guarded-site.ts'
import { getRaw, postRaw, sendRaw } from '#tests/support/raw-http.ts'

let site: GuardedSite
let secure: GuardedSite

beforeAll(async () => {
  site = await startSite()
  secure = await startSite({ origin: 'https://portal.test' })
})
afterAll(async () => {
  await site.stop()
  await secure.stop()
})

test('W03 another host, port or spelling of it is answered 421', async () => {
  const ours = `127.0.0.1:${site.port}`
  for (const host of ['evil.test', '127.0.0.1:99', `x@${ours}`, `${ours}.evil.test`, `${ours}/evil`, 'localhost']) {
    expect([host, (await getRaw(site.port, '/page', { Host: host })).status]).toEqual([host, 421])
  }
  expect((await getRaw(site.port, '/page', { Host: ours })).status).toBe(200)
})

test('W03 two hosts, none, or a whole address as the target are answered 400', async () => {
  const host = `Host: 127.0.0.1:${site.port}`
  const raw = (text: string) => sendRaw(site.port, text)
  expect((await raw(`GET /page HTTP/1.1\r\n${host}\r\nHost: evil.test\r\n\r\n`)).status).toBe(400)
  expect((await raw('GET /page HTTP/1.1\r\n\r\n')).status).toBe(400)
  expect((await raw(`GET http://evil.test/page HTTP/1.1\r\n${host}\r\n\r\n`)).status).toBe(400)
})

test('W03 what a route sees of its own address is the public host, whatever is forwarded', async () => {
  const answer = await getRaw(site.port, '/page.data', { 'X-Forwarded-Host': 'evil.test:8443', 'X-Forwarded-Proto': 'https' })
  expect(answer.body).toContain(`http://127.0.0.1:${site.port}/page`)
  expect(answer.body).not.toContain('8443')
})

test('A06 behind a proxy that writes ports each visitor keeps an address of their own, and what is none is the proxy’s', async () => {
  const proxied = await startSite({ trustProxy: true })
  const seen = async (header: string) =>
    (JSON.parse((await getRaw(proxied.port, '/address', { 'X-Forwarded-For': header })).body) as { ip: string }).ip
  expect(await seen('203.0.113.7:4711')).toBe('203.0.113.7')
  expect(await seen('6.6.6.6, [2001:db8::7]:443')).toBe('2001:db8::7')
  for (const hidden of ['unknown', '_hidden', '203.0.113.7, unknown', 'evil.test']) expect(await seen(hidden)).toBe('127.0.0.1')
  await proxied.stop()
})

test('A06 a country is told only by the header that the settings name', async () => {
  const told = { 'CF-IPCountry': 'KP', 'X-Country-Code': 'KP', 'CloudFront-Viewer-Country': 'KP' }
  const unnamed = await startSite({ trustProxy: true })
  expect((await getRaw(unnamed.port, '/address', told)).body).not.toContain('KP')
  await unnamed.stop()
  const named = await startSite({ trustProxy: true, countryHeader: 'CF-IPCountry' })
  const { headers } = JSON.parse((await getRaw(named.port, '/address', told)).body) as { headers: Record<string, string> }
  expect([headers['cf-ipcountry'], headers['x-country-code'], headers['cloudfront-viewer-country']]).toEqual(['KP', undefined, undefined])
  await named.stop()
})

test('A06 no header moves a visitor to another address, unless a proxy of ours is trusted', async () => {
  const spoofed = {
    'X-Forwarded-For': '6.6.6.6',
    'X-Real-IP': '6.6.6.6',
    Forwarded: 'for=6.6.6.6',
    'CF-Connecting-IP': '6.6.6.6',
    'True-Client-IP': '6.6.6.6',
    'X-Client-IP': '6.6.6.6',
    'CF-IPCountry': 'XX',
  }
  const seen = await getRaw(site.port, '/address', spoofed)
  expect(JSON.parse(seen.body)).toMatchObject({ ip: '127.0.0.1' })
  expect(seen.body).not.toContain('6.6.6.6')

  const proxied = await startSite({ trustProxy: true })
  const trusted = await getRaw(proxied.port, '/address', { ...spoofed, 'X-Forwarded-For': '9.9.9.9, 6.6.6.6' })
  expect(JSON.parse(trusted.body)).toMatchObject({ ip: '6.6.6.6' })
  await proxied.stop()
})

const always = [
  /content-security-policy: default-src 'none';script-src 'self' 'nonce-[\w-]{22}';style-src 'self';/i,
  /frame-ancestors 'none'/i,
  /form-action 'self'/i,
  /base-uri 'none'/i,
  /object-src 'none'/i,
  /x-content-type-options: nosniff/i,
  /referrer-policy: strict-origin-when-cross-origin/i,
  /cross-origin-opener-policy: same-origin/i,
  /cross-origin-resource-policy: same-origin/i,
  /permissions-policy: camera=\(self\), microphone=\(\), geolocation=\(\)/i,
  /x-frame-options: deny/i,
  /cache-control: private, no-store/i,
]

test('W04 every answer carries the headers: pages, data, unknown addresses and refusals', async () => {
  const answers = {
    page: await getRaw(site.port, '/page'),
    data: await getRaw(site.port, '/page.data'),
    resource: await getRaw(site.port, '/resource'),
    unknown: await getRaw(site.port, '/nowhere'),
    refused: await postRaw(site.port, '/page', {}),
    misdirected: await getRaw(site.port, '/page', { Host: 'evil.test' }),
  }
  for (const [name, answer] of Object.entries(answers)) {
    for (const header of always) expect(answer.headers, name).toMatch(header)
    expect(answer.headers, name).not.toMatch(/x-powered-by|access-control-allow|strict-transport-security/i)
  }
})

test('W04 what fails inside says nothing of the inside', async () => {
  const answer = await getRaw(site.port, '/fails')
  expect(answer.status).toBe(500)
  expect(answer.body).not.toMatch(/secret|at |\.ts/)
  expect(answer.headers).toMatch(/content-security-policy: default-src 'none'/i)
})

test('W04 on a secure origin two years of HTTPS are promised', async () => {
  const answer = await getRaw(secure.port, '/page', { Host: 'portal.test' })
  expect(answer.headers).toMatch(/strict-transport-security: max-age=63072000; includeSubDomains/i)
})

test('every answer has a nonce of its own', async () => {
  const nonces = await Promise.all(Array.from({ length: 20 }, () => getRaw(site.port, '/page')))
  const seen = new Set(nonces.map(({ headers }) => /'nonce-([\w-]+)'/.exec(headers)?.[1]))
  expect(seen.size).toBe(20)
})

test('W05 a report of what the policy stopped is taken from anybody, and a long one is not', async () => {
  const report = JSON.stringify({ 'csp-report': { 'document-uri': 'http://x/orders?secret=1', 'effective-directive': 'script-src' } })
  expect((await postRaw(site.port, '/csp-report', { 'Content-Type': 'application/csp-report' }, report)).status).toBe(204)
  expect((await postRaw(site.port, '/csp-report', { 'Content-Type': 'application/csp-report' }, 'x'.repeat(20_000))).status).toBe(413)
})
