import { afterAll, beforeAll, expect, test } from 'vitest'

import { legalPages, legalPath } from '#app/domain/legal/legal-page.ts'
import { preferenceCookies, secretCookies } from '#app/domain/legal/browser-storage.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { startWholeSite, type WholeSite } from '#tests/support/whole-site.ts'

let site: WholeSite
let ana: Belongings

beforeAll(async () => {
  site = await startWholeSite()
  ana = await makeBelongings(site.portal, 'ana', 7101)
})
afterAll(() => site.stop())

type Page = Readonly<{ status: number; body: string; sets: readonly string[] }>

async function open(path: string, cookie: string): Promise<Page> {
  const answer = await fetch(site.origin + path, { headers: { Cookie: cookie, Accept: 'text/html' }, redirect: 'manual' })
  return { status: answer.status, body: await answer.text(), sets: answer.headers.getSetCookie() }
}

/** The legal pages that a page links, in its order. */
function linked({ body }: Page): string[] {
  return [...body.matchAll(/href="(\/legal\/[^"]+)"/g)].map(([, path = '']) => path)
}

const publicPages = ['/sign-in', '/region', '/policy/returns', '/policy/warranty', '/legal', '/no-such-page', '/legal/de/none']
const signedInPages = () => [
  '/home',
  '/orders',
  `/orders/${ana.orderId}`,
  '/cases',
  `/cases/${ana.caseNumber}`,
  '/warranty',
  '/points',
  '/account',
  '/support',
]

test('every page of a customer links all legal pages of the chosen store, signed in and not, where there is nothing too', async () => {
  for (const store of ['de', 'us'] as const) {
    const pages = legalPages.filter((page) => store !== 'us' || ['terms', 'privacy', 'cookies'].includes(page))
    const expected = pages.map((page) => legalPath(store, page))
    for (const path of publicPages)
      expect([path, linked(await open(path, `region=${store}`)).slice(-expected.length)]).toEqual([path, expected])
    await site.portal.db.customer.update({ where: { id: ana.customerId }, data: { store } })
    for (const path of signedInPages()) {
      const page = await open(path, `session=${ana.token}`)
      expect([path, page.status, linked(page)]).toEqual([path, 200, expected])
    }
  }
})

test('who has chosen no store is led to the list of all, never to the company of another store', async () => {
  for (const path of publicPages.filter((each) => each !== '/legal')) {
    const page = await open(path, '')
    expect([path, linked(page)]).toEqual([path, []])
    expect(page.body).toContain('href="/legal"')
  }
})

test('every link of the list of all leads to its page, in both languages, to anybody and without a cookie', async () => {
  const list = linked(await open('/legal', ''))
  expect(list).toHaveLength(3 + 8 + 8)
  for (const path of new Set(list)) {
    for (const language of ['en', 'de']) {
      const page = await open(path, `language=${language}`)
      expect([path, page.status, page.sets]).toEqual([path, 200, []])
      expect(page.body).toContain(`<html lang="${language}"`)
      // A page of ours that it links is there.
      for (const [, inner = ''] of page.body.matchAll(/href="(\/policy\/\w+)"/g)) expect((await open(inner, '')).status).toBe(200)
    }
  }
})

test('a page that a store does not have is nowhere', async () => {
  for (const path of ['/legal/us/imprint', '/legal/fr/imprint', '/legal/de/constructor', '/legal/de']) {
    expect([path, (await open(path, '')).status]).toEqual([path, 404])
  }
})

test('no page sets a cookie unasked, and none that the page about cookies does not name', async () => {
  const sets: string[] = []
  for (const path of publicPages) sets.push(...(await open(path, '')).sets)
  expect(sets).toEqual([])
  for (const path of signedInPages()) sets.push(...(await open(path, `session=${ana.token}`)).sets)
  const known = [...Object.keys(secretCookies), ...Object.keys(preferenceCookies)]
  expect(sets.map((line) => line.split('=')[0] ?? '').filter((name) => !known.includes(name))).toEqual([])
})

test('a fault before the pages are reached links the list of all', async () => {
  const headers = { Origin: 'https://evil.test', Accept: 'text/html' }
  const page = await fetch(`${site.origin}/language`, { method: 'POST', headers })
  expect(page.status).toBe(403)
  expect(await page.text()).toContain(`href="${site.origin}/legal"`)
})
