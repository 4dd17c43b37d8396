import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'
import { _createCache, _createIntlFormatters } from 'use-intl/core'
import sayWritten from 'use-intl/format-message'
import sayCompiled from 'use-intl/format-message/format-only'

import { type Language, languages } from '#app/domain/shared/stores.ts'
import { messagesIn } from '#app/wording/pages/messages.ts'

type Tree = { readonly [key: string]: string | Tree }
type Said = (chunks: unknown) => string
type Sample = string | number | Said

function flat(words: Tree): string[] {
  return Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : flat(value)))
}

const emphasis: Said = (chunks) => `[${[chunks].flat().join('')}]`
const amounts = [0, 1, 2, 5, 21, 1_234.5]

/** What a name of a compiled message may be filled with, names in its plurals, choices and tags included. */
function fillings(parts: unknown): ReadonlyArray<readonly [string, readonly Sample[]]> {
  if (!Array.isArray(parts)) return []
  return parts.flatMap((part: unknown) => (Array.isArray(part) ? fillingsOf(part) : []))
}

function fillingsOf([name, kind, branches, ...rest]: readonly unknown[]): ReadonlyArray<readonly [string, readonly Sample[]]> {
  if (kind === undefined) return [[String(name), ['Ana & <Söhne> {x}', '', 7, 1_234.5]]]
  if (typeof kind !== 'number' || kind === 0) return [[String(name), [emphasis]], ...fillings([kind, branches, ...rest])]
  if (kind !== 1 && kind !== 2 && kind !== 3) return [[String(name), amounts]]
  const within = Object.values(branches ?? {}).flatMap((branch) => fillings(branch))
  return [[String(name), kind === 1 ? [...Object.keys(branches ?? {}), 'unheard of'] : amounts], ...within]
}

/**
 * As many fillings of a message as its longest list of them has, each list turned by its place, so that they mix. What is
 * nothing but a name, as a file's title is, is never empty: compiled it would not be said at all.
 */
function samplesOf(message: string): ReadonlyArray<Readonly<Record<string, Sample>>> {
  const isName = /^\{\w+\}$/.test(message)
  const names = fillings(compile(message)).map(([name, samples]) => [name, samples.filter((sample) => !isName || sample !== '')] as const)
  const most = Math.max(1, ...names.map(([, samples]) => samples.length))
  return Array.from({ length: most }, (_, turn) =>
    Object.fromEntries(names.map(([name, samples], at) => [name, samples[(turn + at) % samples.length] ?? ''])),
  )
}

function differences(language: Language, messages: readonly string[]): string[] {
  const cache = _createCache()
  const options = { cache, formatters: _createIntlFormatters(cache), locale: language }
  return messages.flatMap((message) =>
    samplesOf(message).flatMap((values) => {
      const written = sayWritten('', message, values, options)
      const compiled = sayCompiled('', compile(message), values, options)
      return written === compiled ? [] : [`${message}: ${String(written)} | ${String(compiled)}`]
    }),
  )
}

test('every message says the same compiled, in a bundle, as it was written', () => {
  for (const language of languages) {
    const messages = flat(messagesIn(language) satisfies Tree)
    expect(messages.length).toBeGreaterThan(1_000)
    expect(differences(language, messages)).toEqual([])
  }
})

test('each way that a message is filled is tried', () => {
  expect(samplesOf('{n, plural, one {# thing of {who}} other {#}} for <b>{who}</b>, {by, select, mail {m} other {o}}')[3]).toEqual({
    n: 5,
    who: 7,
    b: emphasis,
    by: 'other',
  })
  expect(
    differences('de', [
      '{n, plural, =0 {keins} one {eins} other {# Stück}}',
      '{n, number}',
      '{n, selectordinal, other {#.}}',
      '<b>{who}</b> oder {who}',
    ]),
  ).toEqual([])
})
