import { expect, test } from 'vitest'

import { returnToOf } from '#app/web/shared/return-to.ts'

test('a path of this site is kept with its question', () => {
  expect(returnToOf('/orders?year=2026', '/')).toBe('/orders?year=2026')
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/ //evil.example',
  'javascript:alert(1)',
  'orders',
  '',
  '/a\r\nSet-Cookie: x=y',
  `/${'a'.repeat(500)}`,
])('%j leads to the fallback', (asked) => {
  expect(returnToOf(asked, '/home')).toBe('/home')
})

test('what is no text leads to the fallback', () => {
  expect(returnToOf(null, '/home')).toBe('/home')
  expect(returnToOf(['/orders'], '/home')).toBe('/home')
})

test('dots cannot climb out of the site', () => {
  expect(returnToOf('/../..//evil.example', '/home')).toBe('/home')
  expect(returnToOf('/a/../orders', '/home')).toBe('/orders')
})
