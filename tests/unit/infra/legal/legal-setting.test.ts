import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { legalPages } from '#app/domain/legal/legal-page.ts'
import { neededPages } from '#app/domain/legal/needed-pages.ts'
import { pagesOf } from '#app/domain/legal/store-legal.ts'
import { missingOfLegal, legalTexts } from '#app/infra/legal/legal-setting.ts'
import { readSettings } from '#app/infra/shared/settings.ts'
import { testEnvironment } from '#tests/support/portal.ts'

type Json = { [key: string]: Json | Json[] | string | boolean | null }
type Stores = Record<'us' | 'de' | 'eu', Json>

const demo = () => JSON.parse(readFileSync('prisma/demo/legal.json', 'utf8')) as Stores

/** What a start in production says is wrong with the texts, as the demo has them but for a change. */
function faults(change: (stores: Stores) => void, more: Record<string, string> = {}): readonly string[] {
  const stores = demo()
  change(stores)
  const production = { MODE: 'production', PUBLIC_ORIGIN: 'https://portal.example', LEGAL: JSON.stringify(stores), ...more }
  const read = readSettings(testEnvironment('postgresql://none', production))
  return read.ok ? [] : read.faults
}

const without = (store: keyof Stores, ...pages: string[]) =>
  faults((stores) => {
    for (const page of pages) delete stores[store][page]
  })

test('the demo has every page that a store needs, and so production would start with its texts', () => {
  expect(faults(() => undefined)).toEqual([])
})

test('production does not start without a page that the country of a store needs; each is named with store, page and law', () => {
  expect(without('de', 'imprint')).toEqual(['LEGAL.de.imprint is missing: the store de needs this page (DDG § 5)'])
  expect(without('de', 'disputes', 'terms')).toEqual([
    'LEGAL.de.terms is missing: the store de needs this page (BGB § 312i(1) no. 4)',
    'LEGAL.de.disputes is missing: the store de needs this page (VSBG § 36)',
  ])
  const eu = faults((stores) => delete (stores as Partial<Stores>).eu)
  expect(eu.map((fault) => fault.split(' ')[0])).toEqual([
    'LEGAL.eu.terms',
    'LEGAL.eu.withdrawal',
    'LEGAL.eu.privacy',
    'LEGAL.eu.cookies',
    'LEGAL.eu.imprint',
    'LEGAL.eu.accessibility',
    'LEGAL.eu.disposal',
  ])
})

test('without the setting production names all that is missing; a test and the demo start without', () => {
  const read = readSettings(
    testEnvironment('postgresql://none', { MODE: 'production', PUBLIC_ORIGIN: 'https://portal.example', LEGAL: '' }),
  )
  expect(read.ok ? [] : read.faults).toHaveLength(8 + 7)
  for (const MODE of ['demo', 'test']) expect(readSettings(testEnvironment('postgresql://none', { MODE, LEGAL: '' })).ok).toBe(true)
})

test('the US store needs no page, and one that sits in Germany needs those of Germany wherever it ships', () => {
  expect(faults((stores) => delete (stores as Partial<Stores>).us)).toEqual([])
  expect(neededPages('us', 'US')).toEqual([])
  const pages = (seat: string | null) => neededPages('eu', seat).map(({ page }) => page)
  expect(pages('DE')).toContain('disputes')
  expect(pages('AT')).not.toContain('disputes')
  expect([...pages('DE')].sort()).toEqual([...legalPages].sort())
})

test('a store has the pages for which there is something to say, and that about cookies', () => {
  const { us, de } = legalTexts.parse(readFileSync('prisma/demo/legal.json', 'utf8'))
  expect(pagesOf(us ?? null)).toEqual(['terms', 'privacy', 'cookies'])
  expect(pagesOf(de ?? null)).toEqual(legalPages)
  expect(pagesOf(null)).toEqual([])
})

test('whoever gets data by another setting is named in the privacy notice', () => {
  const s3 = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }
  expect(faults(() => undefined, s3)).toEqual(
    ['us', 'de', 'eu'].map((store) => `LEGAL.${store}.privacy.recipients.files is missing: the settings of S3 give files to somebody`),
  )
  const { de } = legalTexts.parse(readFileSync('prisma/demo/legal.json', 'utf8'))
  if (!de?.privacy) throw new Error('the demo has a privacy notice')
  const unnamed = { de: { ...de, privacy: { ...de.privacy, recipients: { ...de.privacy.recipients, carrier: null } } } }
  const named = (carriers: object) =>
    missingOfLegal(unnamed, { filesToS3: false, carriers }).filter((fault) => fault.startsWith('LEGAL.de'))
  expect(named({ de: {} })).toEqual(['LEGAL.de.privacy.recipients.carrier is missing: CARRIERS gives addresses to somebody'])
  expect(named({})).toEqual([])
})

test('data that leave the European Economic Area need a word of what protects them, and a customer an authority', () => {
  const to = (country: string) =>
    faults(({ de }) => {
      const { recipients } = de['privacy'] as { recipients: Record<string, Json> }
      recipients['mail'] = { name: 'Post', country }
    })
  expect(to('NO')).toEqual([])
  expect(to('US')).toEqual([expect.stringMatching(/^LEGAL\.de\.privacy\.recipients\.mail\.safeguard is missing/)])
  expect(faults(({ eu }) => delete (eu['privacy'] as Json)['authority'])).toEqual([
    expect.stringMatching(/^LEGAL\.eu\.privacy\.authority is missing/),
  ])
})

test('what is odd in the texts is named by its place', () => {
  expect(faults(({ de }) => (de['asOf'] = 'yesterday'))).toEqual([expect.stringMatching(/^LEGAL\.de\.asOf /)])
  expect(faults(({ de }) => ((de['operator'] as Json)['email'] = 'nobody'))).toEqual([
    expect.stringMatching(/^LEGAL\.de\.operator\.email /),
  ])
  expect(faults(({ eu }) => (eu['slogan'] = 'x'))).toEqual([expect.stringMatching(/^LEGAL\.eu/)])
})
