import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'

import { type Language, languages } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

type Tree = { readonly [key: string]: string | Tree }

function flat(words: Tree, path = ''): Array<readonly [string, string]> {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  )
}

/** What a language says itself: the console only where it has its words. */
function ownMessages(language: Language): ReadonlyMap<string, string> {
  const { pages, staff } = wordsIn(language)
  return new Map([...flat(pages), ...flat(staff ?? {})])
}

const english = ownMessages('en')
const said = languages.map((language) => [language, ownMessages(language)] as const)
const translations = said.filter(([language]) => language !== 'en')

/** The names a message is filled with, and its tags, as the compiler of messages finds them. */
function slots(message: string): string[] {
  return [...new Set(slotsOfParts(compile(message)))].sort()
}

function slotsOfParts(parts: unknown): string[] {
  return Array.isArray(parts) ? parts.flatMap((part) => (Array.isArray(part) ? slotsOfNode(part) : [])) : []
}

function slotsOfNode([name, type, ...rest]: readonly unknown[]): string[] {
  if (type === undefined) return [String(name)]
  if (typeof type !== 'number') return [`<${String(name)}>`, ...slotsOfParts([type, ...rest])]
  return [String(name), ...Object.values(rest[0] ?? {}).flatMap(slotsOfParts)]
}

test('the names in plurals, choices and tags are found', () => {
  expect(slots('{count, plural, one {# {thing}} other {#}} for <mail>{who}</mail>')).toEqual(['<mail>', 'count', 'thing', 'who'])
})

/** The branches of every choice in a message by the name that decides, and those of its plurals. */
function branches(message: string, kind: 'select' | 'plural'): ReadonlyArray<readonly [string, string]> {
  return branchesOfParts(compile(message), kind === 'select' ? [1] : [2, 3])
}

function branchesOfParts(parts: unknown, kinds: readonly number[]): ReadonlyArray<readonly [string, string]> {
  return Array.isArray(parts) ? parts.flatMap((part) => (Array.isArray(part) ? branchesOfNode(part, kinds) : [])) : []
}

function branchesOfNode([name, type, ...rest]: readonly unknown[], kinds: readonly number[]): ReadonlyArray<readonly [string, string]> {
  if (type === undefined) return []
  if (typeof type !== 'number') return branchesOfParts([type, ...rest], kinds)
  const all = rest[0] ?? {}
  const own = kinds.includes(type) ? [[String(name), Object.keys(all).sort().join()] as const] : []
  return [...own, ...Object.values(all).flatMap((parts) => branchesOfParts(parts, kinds))]
}

/** The categories that whole numbers have in a language; `other` always, since a message needs it. */
function neededIn(language: Language): readonly string[] {
  const rules = new Intl.PluralRules(language)
  const chosen = Array.from({ length: 201 }, (_, count) => rules.select(count))
  return [...new Set([...chosen, 'other'])].sort()
}

/** Whether the branches of a plural are what CLDR asks for: none is missing, and none is of another language. */
function fitsPlural(branches: readonly string[], language: Language): boolean {
  const known: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return neededIn(language).every((each) => branches.includes(each)) && branches.every((each) => known.includes(each))
}

test('plurals and choices are found where they stand in each other', () => {
  const message = '{how, select, near {{count, plural, =0 {none} one {#} other {#}}} other {<b>{count, plural, one {#} other {#}}</b>}}'
  expect(branches(message, 'select')).toEqual([['how', 'near,other']])
  expect(branches(message, 'plural')).toEqual([
    ['count', '=0,one,other'],
    ['count', 'one,other'],
  ])
  expect(neededIn('de')).toEqual(['one', 'other'])
  expect([['one', 'other'], ['other'], ['few', 'one', 'other']].map((each) => fitsPlural(each, 'de'))).toEqual([true, false, false])
})

test.each(translations)('%s has a message for every English one and none besides', (language, messages) => {
  const rooms = wordsIn(language).staff === null ? flat(wordsIn('en').pages).map(([key]) => key) : [...english.keys()]
  expect([...messages.keys()].sort()).toEqual([...rooms].sort())
})

test.each(translations)('a message in %s is filled with the same names as in English, and has its choices', (_, messages) => {
  const different = [...messages].filter(([key, message]) => {
    const source = english.get(key) ?? ''
    const choices = (of: string) => [...new Set(branches(of, 'select').map(([name, all]) => `${name}: ${all}`))].sort().join()
    return slots(message).join() !== slots(source).join() || choices(message) !== choices(source)
  })
  expect(different.map(([key]) => key)).toEqual([])
})

test.each(said)('every plural in %s has the categories that CLDR gives the language', (language, messages) => {
  const wrong = [...messages].filter(([, message]) =>
    branches(message, 'plural').some(
      ([, all]) =>
        !fitsPlural(
          all.split(',').filter((each) => !each.startsWith('=')),
          language,
        ),
    ),
  )
  expect(wrong.map(([key, message]) => `${key}: ${message}`)).toEqual([])
})

test('no message is empty, and none was left in English', () => {
  expect(said.flatMap(([language, messages]) => emptyOf(messages).map((key) => `${language} ${key}`))).toEqual([])
  const same = translations.flatMap(([language, messages]) =>
    [...messages]
      .filter(([key, message]) => message.split(' ').length > 4 && english.get(key) === message)
      .map(([key]) => `${language} ${key}`),
  )
  expect(same).toEqual([])
})

function emptyOf(messages: ReadonlyMap<string, string>): string[] {
  return [...messages].filter(([, message]) => message.trim() === '').map(([key]) => key)
}

test('apostrophes are typographic: a straight one would be taken for a quote of the message language', () => {
  const straight = said.flatMap(([language, messages]) =>
    [...messages].filter(([, message]) => message.includes("'")).map(([key]) => `${language} ${key}`),
  )
  expect(straight).toEqual([])
})

test('a loader gets the words of one room in one language', () => {
  expect(wordsOf('de', 'order')('title', { name: '#1042' })).toBe('Bestellung #1042')
})

test('the sentences of the vendor’s own page stand as they are written there', () => {
  const said = new Set(english.values())
  const sentences = [
    'Skip to content',
    'Shopping from US?',
    'Cart',
    'Member Exclusive Benefits',
    'Log in to sync orders, warranty, and points',
    'Real-time order tracking',
    'Dedicated after-sales support',
    'Member point rewards',
    'Welcome',
    'Sign in to your account',
    'OR',
    'Sign in with Email',
    'Enter your email and we’ll send a one-time code for instant access.',
    'Choose Your Region',
    'It looks like you’re visiting from a different region. Please select your preferred store',
  ]
  expect(sentences.filter((sentence) => !said.has(sentence))).toEqual([])
})
