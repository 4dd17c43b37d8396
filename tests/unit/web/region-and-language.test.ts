import { expect, test } from 'vitest'

import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Context } from '#app/web/shared/context.ts'
import { languageCookie, languageFor, languageOf } from '#app/web/shared/language.ts'
import { regionCookie, regionOf } from '#app/web/shared/region.ts'

/** The two of a context's settings that these rules read. */
function site(countryHeader: string | null = null, publicOrigin = 'https://portal.example'): Context {
  return { portal: { settings: { countryHeader, publicOrigin } } } as unknown as Context
}

function visit(headers: Readonly<Record<string, string>>): Request {
  return new Request('https://portal.example/', { headers })
}

const nobody = null
const customer = (store: StoreId | null, language: 'en' | 'de' | null = null) => ({ store, language })

test('who has not chosen is in the US store, and a visitor from elsewhere is offered theirs', () => {
  expect(regionOf(visit({ 'Accept-Language': 'de-DE,de;q=0.9' }), site(), nobody)).toEqual({
    store: 'us',
    chosen: false,
    suggested: 'de',
    likely: 'de',
  })
  expect(regionOf(visit({ 'Accept-Language': 'pl' }), site(), nobody).suggested).toBe('eu')
})

test('a visitor from where the default store ships, or from where none does, is offered nothing', () => {
  expect(regionOf(visit({ 'Accept-Language': 'en-US' }), site(), nobody).suggested).toBeNull()
  expect(regionOf(visit({ 'Accept-Language': 'ja-JP' }), site(), nobody).suggested).toBeNull()
  expect(regionOf(visit({}), site(), nobody).suggested).toBeNull()
})

test('a choice is kept and never overruled by a guess', () => {
  const visitor = visit({ 'Accept-Language': 'de-DE', Cookie: 'region=eu' })
  expect(regionOf(visitor, site(), nobody)).toEqual({ store: 'eu', chosen: true, suggested: null, likely: 'eu' })
})

test("a customer's own choice comes before the browser's", () => {
  expect(regionOf(visit({ Cookie: 'region=eu' }), site(), customer('us')).store).toBe('us')
  expect(regionOf(visit({ Cookie: 'region=eu' }), site(), customer(null)).store).toBe('eu')
})

test('a cookie that names no store counts as no choice', () => {
  expect(regionOf(visit({ Cookie: 'region=constructor' }), site(), nobody).chosen).toBe(false)
})

test('only the header that the settings name tells a country', () => {
  const told = { 'CF-IPCountry': 'DE', 'Accept-Language': 'en-US' }
  expect(regionOf(visit(told), site(null), nobody).suggested).toBeNull()
  expect(regionOf(visit(told), site('x-country-code'), nobody).suggested).toBeNull()
  expect(regionOf(visit(told), site('cf-ipcountry'), nobody).suggested).toBe('de')
})

test('a zone that a browser still keeps in a cookie of before is not read', () => {
  const from = visit({ 'Accept-Language': 'en-US', Cookie: 'zone=Europe%2FBerlin' })
  expect(regionOf(from, site(), nobody).likely).toBe('us')
})

test('the language is the one chosen, else that of the chosen store, else what the browser asks for', () => {
  const german = { 'Accept-Language': 'de' }
  expect(languageOf(visit({ Cookie: 'language=de' }), site(), customer('us', 'en'))).toBe('en')
  expect(languageOf(visit({ Cookie: 'region=de; language=en' }), site(), nobody)).toBe('en')
  expect(languageOf(visit({ Cookie: 'region=de' }), site(), nobody)).toBe('de')
  expect(languageOf(visit({ ...german, Cookie: 'region=us' }), site(), nobody)).toBe('en')
  expect(languageOf(visit(german), site(), nobody)).toBe('de')
  expect(languageOf(visit({ 'Accept-Language': 'ja' }), site(), nobody)).toBe('en')
})

test('a store of one country speaks its language, one of many keeps the visitor’s', () => {
  expect(languageFor('de', 'en')).toBe('de')
  expect(languageFor('us', 'de')).toBe('en')
  expect(languageFor('eu', 'de')).toBe('de')
  expect(languageFor('eu', null)).toBe('en')
})

test('both choices are kept for a year, out of reach of scripts, and on https never sent in the clear', () => {
  expect(regionCookie('de', site())).toBe('region=de; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure')
  expect(languageCookie('en', site(null, 'http://localhost:3000'))).toBe('language=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax')
})
