import { expect, test } from 'vitest'

import { messagesIn, wordsOf } from '#app/wording/pages/messages.ts'
import { translatorOf } from '#app/wording/pages/translator.ts'

test('each room has one translator in each language, for all pages', () => {
  expect(wordsOf('en', 'order')).toBe(wordsOf('en', 'order'))
  expect(wordsOf('en', 'order')).not.toBe(wordsOf('en', 'orders'))
  expect(wordsOf('en', 'signIn')('title')).not.toBe(wordsOf('de', 'signIn')('title'))
})

test('words that came from somewhere else have translators of their own', () => {
  const others = { ...messagesIn('en') }
  expect(translatorOf('en', others, 'order')).not.toBe(wordsOf('en', 'order'))
  expect(translatorOf('en', others, 'order')).toBe(translatorOf('en', others, 'order'))
})
