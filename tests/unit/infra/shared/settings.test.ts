import { expect, test } from 'vitest'

import { readSettings } from '#app/infra/shared/settings.ts'
import { proxyWords } from '#app/web/guard/proxy-words.ts'
import { testEnvironment } from '#tests/support/portal.ts'

function settings(change: Record<string, string>) {
  const read = readSettings(testEnvironment('postgresql://none', change))
  return read.ok ? read.settings : read.faults
}

test('the portal listens on all addresses of the machine, or on the one that HOST names', () => {
  expect(settings({})).toMatchObject({ host: null })
  expect(settings({ HOST: '127.0.0.1' })).toMatchObject({ host: '127.0.0.1' })
  expect(settings({ HOST: '::1' })).toMatchObject({ host: '::1' })
  expect(settings({ HOST: 'http://localhost' })).toEqual(['HOST must be an address or a name of this machine'])
})

test('a country is told by the header that is named, in small letters as they are looked up, and only by a proxy', () => {
  expect(settings({})).toMatchObject({ countryHeader: null })
  expect(settings({ TRUST_PROXY: 'yes' })).toMatchObject({ trustProxy: true, countryHeader: null })
  expect(settings({ TRUST_PROXY: 'yes', COUNTRY_HEADER: 'CF-IPCountry' })).toMatchObject({ countryHeader: 'cf-ipcountry' })
  expect(settings({ COUNTRY_HEADER: 'CF-IPCountry' })).toEqual([expect.stringContaining('COUNTRY_HEADER')])
})

test('the start says what TRUST_PROXY means, both ways', () => {
  expect(proxyWords({ trustProxy: false, countryHeader: null })).toMatch(/^TRUST_PROXY=no: .*X-Forwarded-For is not read/)
  expect(proxyWords({ trustProxy: true, countryHeader: null })).toMatch(/^TRUST_PROXY=yes: the last address .* no header tells a country/)
  expect(proxyWords({ trustProxy: true, countryHeader: 'cf-ipcountry' })).toContain('cf-ipcountry tells')
})

test('a shop whose accounts sign in is named by its domain; a whole address only on this machine, and what is odd is named', () => {
  const signIns = (us: object) => settings({ SHOPIFY_SIGN_IN: JSON.stringify({ us }) })
  expect(settings({})).toMatchObject({ shopSignIns: {} })
  expect(signIns({ domain: 'www.em-smart.example', clientId: 'a' })).toMatchObject({
    shopSignIns: { us: { origin: 'https://www.em-smart.example', clientId: 'a', clientSecret: null } },
  })
  expect(signIns({ domain: 'http://127.0.0.1:4100', clientId: 'a', clientSecret: 'b' })).toMatchObject({
    shopSignIns: { us: { origin: 'http://127.0.0.1:4100', clientSecret: 'b' } },
  })
  for (const domain of [
    'http://em-smart.example',
    'https://em-smart.example',
    'em-smart.example/x',
    'em-smart.example@evil.example',
    'x',
  ]) {
    expect(signIns({ domain, clientId: 'a' })).toEqual([expect.stringMatching(/^SHOPIFY_SIGN_IN\.us\.domain /)])
  }
  expect(settings({ SHOPIFY_SIGN_IN: '{' })).toEqual([expect.stringMatching(/^SHOPIFY_SIGN_IN /)])
  expect(settings({ SHOPIFY_SIGN_IN: '{"fr":{}}' })).toEqual([expect.stringMatching(/^SHOPIFY_SIGN_IN /)])
})

test('a carrier is named by store with what it is asked with; without the setting every store is served by hand', () => {
  const carriers = (us: object) => settings({ CARRIERS: JSON.stringify({ us }) })
  expect(settings({})).toMatchObject({ carriers: {} })
  expect(carriers({ carrier: 'easypost', key: 'k' })).toMatchObject({
    carriers: { us: { carrier: 'easypost', key: 'k', origin: 'https://api.easypost.com', books: 'press' } },
  })
  expect(carriers({ carrier: 'sendcloud', key: 'k', secret: 's', books: 'itself' })).toMatchObject({
    carriers: { us: { origin: 'https://panel.sendcloud.sc', books: 'itself' } },
  })
  expect(carriers({ carrier: 'easypost', key: 'k', origin: 'http://127.0.0.1:4300' })).toMatchObject({
    carriers: { us: { origin: 'http://127.0.0.1:4300' } },
  })
  expect(carriers({ carrier: 'sendcloud', key: 'k' })).toEqual([expect.stringMatching(/^CARRIERS\.us\.secret /)])
  expect(carriers({ carrier: 'owls' })).toEqual([expect.stringMatching(/^CARRIERS\.us\.carrier /)])
  for (const origin of ['http://api.easypost.com', 'https://api.easypost.com/v2', 'https://a@b.example']) {
    expect(carriers({ carrier: 'easypost', key: 'k', origin })).toEqual([expect.stringMatching(/^CARRIERS\.us\.origin /)])
  }
})
