import { afterAll, beforeAll, expect, test } from 'vitest'

import { namesAsked } from '#tests/support/fuzz/asked-names.ts'
import type { PageForm } from '#tests/support/fuzz/forms-of-page.ts'
import { oddValues } from '#tests/support/fuzz/odd-values.ts'
import { populate } from '#tests/support/fuzz/populate.ts'
import { shapeOf, walk, type Walked, type Walker, walkerOn } from '#tests/support/fuzz/visitor-of-site.ts'
import { startWholeSite, type WholeSite } from '#tests/support/whole-site.ts'

/** What is tried runs into thousands of requests. */
const patience = 1_800_000

type Actor = Readonly<{ name: string; walker: Walker; walked: Walked }>

let site: WholeSite
let actors: readonly Actor[]

beforeAll(async () => {
  site = await startWholeSite()
  const { ana, staff, caseNumbers } = await populate(site.portal)
  const isStaff = (path: string) => /^\/staff(\/|\?|$)/.test(path)
  // Streams of news never end.
  const mayEnter = (path: string) => path.startsWith('/') && !/\/live$|^\/assets|sign-out/.test(path)
  const walkAs = async (
    name: string,
    cookies: Readonly<Record<string, string>>,
    starts: readonly string[],
    mayWalk: (path: string) => boolean,
  ) => {
    const walker = walkerOn(site, cookies)
    return { name, walker, walked: await walk(site, walker, starts, (path) => mayEnter(path) && mayWalk(path)) }
  }
  const ofStaff = [
    ...caseNumbers.map((number) => `/staff/cases/${number}`),
    `/staff/customers/${ana.customerId}`,
    `/staff/orders/${ana.orderId}`,
  ]
  actors = [
    await walkAs('stranger', {}, [], () => true),
    await walkAs(
      'customer',
      { session: ana.token },
      caseNumbers.map((number) => `/cases/${number}`),
      (path) => !isStaff(path),
    ),
    await walkAs('staff', staff, ofStaff, isStaff),
  ]
}, patience)
afterAll(() => site.stop())

/** Budgets would answer most of it before anything is read. */
let sent = 0
async function unhurried(): Promise<void> {
  sent += 1
  if (sent % 8 === 0) await site.portal.database.pool.query('DELETE FROM auth_bucket')
}

type Fault = readonly [actor: string, what: string, name: string, value: string, status: number]

async function noteFault(
  faults: Fault[],
  [actor, what, name, value]: readonly [string, string, string, string],
  input: () => Promise<{ status: number }>,
): Promise<void> {
  await unhurried()
  const { status } = await input()
  if (status >= 500 || status === 0) faults.push([actor, what, name, JSON.stringify(value).slice(0, 60), status])
}

test('A46 a walk finds the pages and forms of the site by itself', () => {
  const [stranger, customer, staff] = actors
  expect(stranger?.walked.forms.length).toBeGreaterThanOrEqual(3)
  expect(customer?.walked.pages.size).toBeGreaterThan(35)
  expect(customer?.walked.forms.length).toBeGreaterThan(35)
  expect(staff?.walked.pages.size).toBeGreaterThan(24)
  expect(staff?.walked.forms.length).toBeGreaterThan(35)
})

test(
  'A46 no odd value in any field of any form ends in a fault of ours',
  async () => {
    const faults: Fault[] = []
    for (const { name: actor, walker, walked } of actors) {
      for (const form of walked.forms.filter(({ action }) => !action.includes('sign-out'))) {
        for (const button of form.buttons.length > 0 ? form.buttons : [null]) {
          for (const [field, value, body] of bodiesOf(form, button)) {
            const what = `${form.method} ${shapeOf(form.action)} ${button?.join('=') ?? ''}`
            await noteFault(faults, [actor, what, field, value], () => sendForm(walker, form, body))
          }
        }
      }
    }
    expect(faults).toEqual([])
  },
  patience,
)

function sendForm(walker: Walker, form: PageForm, body: URLSearchParams | FormData) {
  if (form.method === 'post') return walker.post(form.action, body)
  return walker.get(`${form.action.split('?')[0]}?${new URLSearchParams([...body].map(([name, text]) => [name, String(text)]))}`)
}

/** The form with each of its fields in turn holding something odd, and its first one twice there, an object and a file. */
function* bodiesOf(
  form: PageForm,
  button: readonly [string, string] | null,
): Generator<[field: string, value: string, body: URLSearchParams | FormData]> {
  const whole = [...form.fields, ...(button ? [button] : [])]
  for (const field of new Set(whole.map(([name]) => name))) {
    // The rows of a list are alike.
    if (/\[[1-9]/.test(field)) continue
    const others = whole.filter(([name]) => name !== field)
    for (const value of oddValues) yield [field, value, bodyOf([...others, [field, value]])]
    if (field !== whole[0]?.[0]) continue
    yield [field, 'twice', bodyOf([...whole, [field, 'again']])]
    yield [`${field}.constructor`, 'an object', bodyOf([...others, [`${field}.constructor`, 'x']])]
    if (form.method === 'post') yield [field, 'a file', withFile(others, field)]
  }
}

function bodyOf(fields: ReadonlyArray<readonly [string, string]>): URLSearchParams {
  return new URLSearchParams(fields.map(([name, value]) => [name, value]))
}

function withFile(others: ReadonlyArray<readonly [string, string]>, field: string): FormData {
  const form = new FormData()
  for (const [name, text] of others) form.append(name, text)
  form.append(field, new Blob(['x']), 'x.txt')
  return form
}

/** What the frame of every page asks for need not be tried on each of them. */
const pagesEach = 2

test(
  'A46 no odd value under any name that a page asks its address for ends in a fault of ours',
  async () => {
    const faults: Fault[] = []
    for (const { name: actor, walker, walked } of actors) {
      const triedOn = new Map<string, number>()
      for (const [shape, path] of walked.pages) {
        const [bare = '', query = ''] = path.split('?')
        const tried = new Set<string>()
        const waiting = new Set(new URLSearchParams(query).keys())
        const ask = async (search: URLSearchParams) => {
          let status = 0
          const names = await namesAsked(async () => {
            ;({ status } = await walker.get(`${bare}?${search}`))
          })
          for (const name of names) if (!tried.has(name) && (triedOn.get(name) ?? 0) < pagesEach) waiting.add(name)
          return { status }
        }
        await ask(new URLSearchParams(query))
        // What an odd value makes a page ask for is tried too.
        for (const name of waiting) {
          tried.add(name)
          triedOn.set(name, (triedOn.get(name) ?? 0) + 1)
          for (const value of oddValues) {
            const search = new URLSearchParams(query)
            search.set(name, value)
            await noteFault(faults, [actor, shape, name, value], () => ask(search))
          }
        }
      }
    }
    expect(faults).toEqual([])
  },
  patience,
)

test(
  'A46 no odd value in any place of any path ends in a fault of ours',
  async () => {
    const faults: Fault[] = []
    for (const { name: actor, walker, walked } of actors) {
      const known = [...walked.pages.values()].map((path) => path.split('?')[0] ?? '')
      const patterns = site.paths.filter((pattern) => !/\/live$/.test(pattern) && pattern.startsWith('/staff') === (actor === 'staff'))
      for (const pattern of patterns) {
        for (const [segment, value, path] of pathsOf(pattern, known)) {
          await noteFault(faults, [actor, `get ${pattern}`, segment, value], () => walker.get(path))
          await noteFault(faults, [actor, `post ${pattern}`, segment, value], () => walker.post(path, bodyOf([['intent', 'x']])))
        }
      }
    }
    expect(faults).toEqual([])
  },
  patience,
)

/** A path of that pattern, one that is known where there is one, with each of its parameters in turn holding something odd. */
function* pathsOf(pattern: string, known: readonly string[]): Generator<[segment: string, value: string, path: string]> {
  const shape = new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.+')}$`)
  const segments = pattern.split('/')
  const real = known.find((path) => shape.test(path))?.split('/') ?? segments.map((segment) => (/^[:*]/.test(segment) ? 'x' : segment))
  for (const [at, segment] of segments.entries()) {
    if (!/^[:*]/.test(segment)) continue
    for (const value of [...oddValues, 'a\r\nb']) {
      yield [segment, value, real.map((part, place) => (place === at ? encodeURIComponent(value) : part)).join('/')]
    }
  }
}
