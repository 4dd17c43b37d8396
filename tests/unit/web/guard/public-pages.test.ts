import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { legalPages, legalPath } from '#app/domain/legal/legal-page.ts'
import { storeIds } from '#app/domain/shared/stores.ts'
import { mayBeFound } from '#app/web/guard/public-pages.ts'

const open = ['/', '/sign-in', '/withdraw', '/policy/returns', '/policy/warranty', '/legal']
const legal = storeIds.flatMap((store) => legalPages.map((page) => legalPath(store, page)))
const closed = [
  '/home',
  '/orders',
  '/orders/fad5036e-6c23-4ab9-b8de-562c6cee086b',
  '/cases/RT-2026-000123',
  '/c/RT-2026-000123',
  '/sign-in/code',
  '/sign-in/shop',
  '/withdraw/received/9c1d',
  '/confirm',
  '/resume',
  '/staff',
  '/pictures/1/160',
]

/** The rules of robots.txt as RFC 9309 reads them: the longest that fits decides, `$` is the end of the address. */
function mayBeRead(address: string): boolean {
  const rules = readFileSync('public/robots.txt', 'utf8')
    .split('\n')
    .map((line) => /^(Allow|Disallow): (.+)$/.exec(line))
    .filter((rule) => rule !== null)
    .map(([, what, path = '']) => ({ allow: what === 'Allow', path }))
  const fits = ({ path }: { path: string }) => (path.endsWith('$') ? address === path.slice(0, -1) : address.startsWith(path))
  const longest = rules.filter(fits).sort((one, other) => other.path.length - one.path.length)[0]
  return longest?.allow ?? true
}

test('a search engine may find what is about nobody, and is told so twice in the same way', () => {
  for (const path of [...open, ...legal]) expect([path, mayBeFound(path), mayBeRead(path)]).toEqual([path, true, true])
  for (const path of closed) expect([path, mayBeFound(path), mayBeRead(path)]).toEqual([path, false, false])
})

test('an address with a question behind it is no page of its own', () => {
  expect(mayBeRead('/sign-in?returnTo=/orders')).toBe(false)
})
