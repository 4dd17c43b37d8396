import { expect, test } from 'vitest'
import { emSmart1 } from '#app/domain/policy/data/em-smart-1.ts'
import { clauseNames } from '#app/domain/policy/decision.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { type HouseLanguage, houseLanguages, type Language, languages } from '#app/domain/shared/stores.ts'
import type { PolicyPage } from '#app/views/policy/policy-page.ts'
import { policyPage } from '#app/views/policy/pages.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

function textsOf({ title, sections }: PolicyPage): string[] {
  return [
    title,
    ...sections.flatMap(({ heading, clauses }) => [
      heading,
      ...clauses.flatMap(({ name, paragraphs, items, tables, reading }) => [
        name,
        ...paragraphs,
        ...items,
        reading ?? '',
        ...tables.flatMap(({ caption, columns, rows }) => [caption, ...columns, ...rows.flat()]),
      ]),
    ]),
  ]
}

function bothPages(version: PolicyVersion, language: Language): PolicyPage[] {
  return [policyPage('R', version, language), policyPage('W', version, language)]
}

test.each(languages)('every clause of the data appears once on a page, in %s', (language) => {
  for (const version of policyVersions) {
    const shown = bothPages(version, language).flatMap(({ sections }) => {
      return sections.flatMap(({ clauses }) => clauses.map(({ clause }) => clause))
    })
    expect([...shown].sort()).toEqual(version.clauses.map(({ clause }) => clause).sort())
  }
})

test('the data holds every clause that a decision can name, and every one says something', () => {
  expect(emSmart1.clauses.map(({ clause }) => clause).sort()).toEqual([...clauseNames].sort())
  for (const { clause, text, reading } of emSmart1.clauses) {
    expect([clause, text.length > 0 || reading !== null]).toEqual([clause, true])
  }
})

/** The first version with every number replaced by one that occurs nowhere else. */
const renumbered: PolicyVersion = {
  ...emSmart1,
  stores: {
    us: { ...emSmart1.stores.us, returnRates: [] },
    de: { ...emSmart1.stores.de, returnRates: [{ countries: ['DE'], regions: [], steps: [{ upToGrams: 271_000, amountMinor: 27_783 }] }] },
    eu: { ...emSmart1.stores.eu, returnRates: [] },
  },
  order: { freeHours: 101, cancelRate: 10_300, interceptInFreeHoursRate: 10_700, interceptRate: 10_900, refuseRate: 11_300 },
  returns: {
    ...emSmart1.returns,
    windowDays: 127,
    claimWindowDays: 131,
    serviceFee: {
      machine: { unopened: 13_700, unused: 13_900, used: 14_900 },
      accessory: { unopened: 15_100, unused: 15_700, used: 16_300 },
      gift: { unopened: 16_700, unused: 17_300, used: 17_900 },
    },
  },
  warranty: {
    ...emSmart1.warranty,
    months: { nova: 181, basic: 191, mopa: 193, super: 197, dual: 199 },
    monthsWithoutSeries: 211,
    sendInMonths: 223,
    unknownReceiptGraceDays: 227,
    shippingShare: { covered: 22_900, firstUse: 23_300, notCovered: 23_900 },
  },
  arrival: { silentDays: 263, notThereDays: 269 },
  processing: { reviewBusinessDays: 241, refundBusinessDays: 251, pickupDocuments: 257 },
}

const itsNumbers = [
  83, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211, 223, 227, 229, 233, 241,
  251, 257, 263, 269, 271, 277,
]

test.each(languages)('every number on a page comes from the data, and every number of the data is on one, in %s', (language) => {
  // A4 is the name of a paper.
  const texts = bothPages(renumbered, language)
    .flatMap(textsOf)
    .map((text) => text.replace(/^A4$/, ''))
  const numbers = new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number))
  expect([...numbers].sort((a, b) => a - b)).toEqual(itsNumbers)
})

test.each(houseLanguages)('no number is spelt out, in %s', (language) => {
  const spelt: Readonly<Record<HouseLanguage, RegExp>> = {
    en: /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|half|twice|double)\b(?! up)/i,
    de: /\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|halbe?|hälfte|doppelt)\b/i,
  }
  const found = bothPages(emSmart1, language)
    .flatMap(textsOf)
    .filter((text) => spelt[language].test(text))
  expect(found).toEqual([])
})

const translated = languages.filter((language) => wordsIn(language).policy.clauses !== null)

test.each(translated)('the clauses have the same paragraphs and the same values as the English ones, in %s', (language) => {
  const clauses = wordsIn(language).policy.clauses ?? {}
  const slots = (text: string | null) => [...new Set(text?.match(/\{\w+/g))].sort()
  for (const { clause, text, reading } of emSmart1.clauses) {
    const translation = clauses[clause]
    expect([clause, translation?.text.map(slots)]).toEqual([clause, text.map(slots)])
    expect([clause, slots(translation?.reading ?? null)]).toEqual([clause, slots(reading)])
    expect([clause, translation?.reading === null]).toEqual([clause, reading === null])
  }
})

test('an anchor leads to each clause, and no two are the same', () => {
  for (const page of bothPages(emSmart1, 'en')) {
    const anchors = page.sections.flatMap(({ clauses }) => clauses.map(({ anchor }) => anchor))
    expect(new Set(anchors).size).toBe(anchors.length)
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/)
  }
})

test('the page of returns opens with its fees, as the vendor states them', () => {
  const page = policyPage('R', emSmart1, 'en')
  expect(page.sections.map(({ heading }) => heading)).toEqual([
    'How to cancel an order',
    '15-day no-reason return',
    'Return terms: standards, service fees and supported regions',
    'How to request a return',
    'Refund timeline',
    'Additional notes',
  ])
  const fees = page.sections.flatMap(({ clauses }) => clauses).find(({ clause }) => clause === 'R3.B')?.tables[0]?.rows
  expect(fees).toEqual([
    ['Machine', '7%', '20%', '30%'],
    ['Accessory', '7%', '20%', '30%'],
    ['Gift', '7%', '20%', '30%'],
  ])
})

test('the prohibited actions are a list of six', () => {
  for (const language of languages) {
    const clauses = policyPage('W', emSmart1, language).sections.flatMap((section) => section.clauses)
    expect(clauses.find(({ clause }) => clause === 'W6')?.items).toHaveLength(6)
  }
})
