import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { preferenceCookies, scriptStorage, secretCookies } from '#app/domain/legal/browser-storage.ts'
import { cookieSections } from '#app/views/legal/cookies-page.ts'
import { droppedCookie, secretCookie } from '#app/web/shared/cookies.ts'
import { preferenceCookie } from '#app/web/shared/request-cookies.ts'

const site = { publicOrigin: 'https://portal.example' }
const setting = {
  ...site,
  store: 'de',
  language: 'en',
  warehouse: { name: 'W', street: 'S 1', postcode: '1', city: 'C', region: null, country: 'DE' },
} as const

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const sources = ['app', 'server.ts']
  .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('/generated/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const holding = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
const secrets = Object.keys(secretCookies) as Array<keyof typeof secretCookies>
const preferences = Object.keys(preferenceCookies) as Array<keyof typeof preferenceCookies>

/** Every cookie that can be set, as the browser would keep it: its name, and for how many seconds. */
const canBeSet = [
  ...secrets.map((name) => secretCookie(name, 'x', site)),
  ...preferences.map((name) => preferenceCookie(name, 'x', site.publicOrigin)),
].map((line) => ({ name: line.split('=')[0], seconds: /Max-Age=(\d+)/.exec(line)?.[1] ?? null }))

/** The rows of one table of the page about cookies. */
function listed(id: string): Array<readonly string[]> {
  const blocks = cookieSections(setting).find((section) => section.id === id)?.blocks ?? []
  return blocks.flatMap((block) => (block.block === 'table' ? block.rows.map((row) => row.flat()) : []))
}

test('a cookie is written by two functions alone, which know the names of the table, and no script writes one', () => {
  expect(holding(/; Path=\//)).toEqual(['app/web/shared/cookies.ts', 'app/web/shared/request-cookies.ts'])
  expect(holding(/document\.cookie|cookieStore|createCookie|\.cookie\(/)).toEqual([])
})

test('the page about cookies lists every cookie that can be set, by the name it has in the browser, and for as long as it is kept', () => {
  const inSeconds: Readonly<Record<string, string | null>> = {
    '1 year': '31536000',
    '7 days': '604800',
    '15 minutes': '900',
    '5 minutes': '300',
    'until the browser is closed': null,
  }
  const onPage = listed('cookies').map(([name, , time = '']) => ({ name, seconds: inSeconds[time] }))
  expect(onPage).toEqual(canBeSet)
  expect(onPage).toHaveLength(9)
})

test('each cookie of the list is set somewhere: none is told of that there is not', () => {
  const unset = [...secrets, ...preferences].filter(
    (name) => holding(new RegExp(`(secretCookie|preferenceCookie)\\(\\s*'${name}'|COOKIE = '${name}'`)).length === 0,
  )
  expect(unset).toEqual([])
})

test('a cookie that is taken away has the name and the marks it was set with', () => {
  expect(droppedCookie('staff', site)).toBe('__Host-staff=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure')
})

test('what scripts keep in the browser is on the page too, and no other file of ours keeps anything', () => {
  expect(holding(/(session|local)Storage|indexedDB|caches\.open/)).toEqual([
    'app/ui/messages/use-draft.ts',
    'app/ui/staff/keyboard/key-setting.ts',
  ])
  expect(listed('storage').map(([name]) => name)).toEqual(Object.keys(scriptStorage).map((name) => name.replace(/:$/, ':…')))
  const names = ['app/ui/messages/use-draft.ts', 'app/ui/staff/keyboard/key-setting.ts'].map((path) => readFileSync(path, 'utf8'))
  expect(names[0]).toContain('`draft:${path}`')
  expect(names[1]).toContain("'staff-keys'")
  // How far a page was scrolled is kept by the framework.
  expect(readFileSync('node_modules/@remix-run/react/dist/scroll-restoration.js', 'utf8')).toContain('let STORAGE_KEY = "positions"')
})
