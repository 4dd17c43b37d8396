import { existsSync } from 'node:fs'

import { expect, test } from 'vitest'

import { languages } from '#app/domain/shared/stores.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'
import { flatten, unflatten } from '#scripts/words/flat.ts'
import { roomFile, roomSource } from '#scripts/words/room-file.ts'

const english = wordsIn('en').pages

test('what a translator gets of a language and gives back unchanged is the same words', () => {
  for (const language of languages) expect(unflatten(english, flatten(wordsIn(language).pages))).toEqual(wordsIn(language).pages)
})

test('a sentence is named by its room and the way to it', () => {
  expect(flatten(english)['order.actions.cancel']).toBe(english.order.actions.cancel)
})

test('each sentence that is missing or belongs nowhere is named, and nothing is taken in', () => {
  const { 'home.title': gone = '', ...rest } = flatten(english)
  expect(() => unflatten(english, { ...rest, 'home.titel': gone, 'home.nothing': '' })).toThrow(
    'missing: home.title\nmissing: home.nothing\nnothing is called home.titel',
  )
})

test('each room has its file, which reads as if it had been written by hand', async () => {
  for (const room of Object.keys(english)) expect([room, existsSync(`app/wording/en/pages/${roomFile(room)}`)]).toEqual([room, true])
  expect(await roomSource('addressReport', { title: 'L’adresse', parts: { street: 'Rue' } })).toBe(
    [
      "import type { addressReport as english } from '../../en/pages/address-report.ts'",
      "import type { SameKeys } from '../../pages/same-keys.ts'",
      '',
      "export const addressReport: SameKeys<typeof english> = { title: 'L’adresse', parts: { street: 'Rue' } }",
      '',
    ].join('\n'),
  )
})
