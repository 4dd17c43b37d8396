import { expect, test } from 'vitest'

import { acceptedCountry, acceptedLanguage, acceptedTags } from '#app/web/shared/accept-language.ts'

test('tags come in the order of their weight, and those of no weight not at all', () => {
  expect(acceptedTags('en;q=0.5, de-AT, fr;q=0.8, it;q=0')).toEqual(['de-AT', 'fr', 'en'])
})

test('what is no tag is passed over', () => {
  expect(acceptedTags('*, ../../etc, de;q=x, <b>')).toEqual(['de'])
  expect(acceptedTags(null)).toEqual([])
  expect(acceptedTags('de,'.repeat(1_000))).toEqual([])
})

test('the first language of ours wins, whatever its country', () => {
  expect(acceptedLanguage('ja-JP,de-CH;q=0.9,en;q=0.8')).toBe('de')
  expect(acceptedLanguage('en-GB')).toBe('en')
  expect(acceptedLanguage('den')).toBeNull()
  expect(acceptedLanguage('ja')).toBeNull()
})

test('a tag without a country implies the one where most speak it', () => {
  expect(acceptedCountry('de-AT')).toBe('AT')
  expect(acceptedCountry('de')).toBe('DE')
  expect(acceptedCountry('en')).toBe('US')
  expect(acceptedCountry('')).toBeNull()
})
