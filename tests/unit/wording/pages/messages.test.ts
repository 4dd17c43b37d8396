import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'

import { messagesIn, wordsOf } from '#app/wording/pages/messages.ts'
import type { PageMessages } from '#app/wording/pages/translator.ts'

type Tree = { readonly [key: string]: string | Tree }

function flat(words: Tree, path = ''): Array<readonly [string, string]> {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  )
}

const english = new Map(flat(messagesIn('en') satisfies PageMessages))
const german = new Map(flat(messagesIn('de')))

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

test('German has a message for every English one and none besides', () => {
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort())
})

test('a message is filled with the same names in both languages', () => {
  const different = [...english].filter(([key, message]) => {
    return slots(message).join() !== slots(german.get(key) ?? '').join()
  })
  expect(different.map(([key]) => key)).toEqual([])
})

test('no message is empty, and none was left in English', () => {
  expect([...english, ...german].filter(([, message]) => message.trim() === '')).toEqual([])
  const same = [...english].filter(([key, message]) => message.split(' ').length > 4 && german.get(key) === message)
  expect(same.map(([key]) => key)).toEqual([])
})

test('apostrophes are typographic: a straight one would be taken for a quote of the message language', () => {
  expect([...english, ...german].filter(([, message]) => message.includes("'")).map(([key]) => key)).toEqual([])
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
