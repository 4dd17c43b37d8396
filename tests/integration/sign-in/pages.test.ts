import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action as askForCode, loader as signInPage } from '#app/routes/sign-in.tsx'
import { action as enterCode, loader as codePage } from '#app/routes/sign-in_.code.tsx'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { findStaff } from '#app/web/sign-in/staff-session.ts'
import { browserRequest, contextOf, cookiesOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { codeInLatestMail, letTimePass, signIn } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

let networks = 0
function contextFromElsewhere() {
  networks += 1
  return contextOf(portal, `198.51.100.${networks}`)
}

type Answer = Response | { data: unknown; init: ResponseInit | null }

async function ask(email: string, cookies: Record<string, string> = {}, returnTo = ''): Promise<Answer> {
  const request = browserRequest('/sign-in', cookies, { email, returnTo })
  return askForCode({ request, context: contextFromElsewhere(), params: {} })
}

async function begin(email: string, returnTo = ''): Promise<{ login: string; code: string }> {
  const answer = await ask(email, {}, returnTo)
  if (!(answer instanceof Response)) throw new Error('no code was asked for')
  return { login: cookiesOf(answer)['login'] ?? '', code: await codeInLatestMail(portal, email) }
}

async function enter(cookies: Record<string, string>, code: string): Promise<Answer> {
  const page = codePage({ request: browserRequest('/sign-in/code', cookies), context: contextFromElsewhere(), params: {} })
  const { token } = await page.catch(() => ({ token: '' }))
  const request = browserRequest('/sign-in/code', cookies, { intent: 'enter', token, code })
  const answer: unknown = await enterCode({ request, context: contextFromElsewhere(), params: {} }).catch((thrown: unknown) => thrown)
  return answer as Answer
}

function statusOf(answer: Answer): number | undefined {
  return answer instanceof Response ? answer.status : answer.init?.status
}

/** Everything a browser sees of an answer, with random characters made the same. */
function visible(answer: Answer): unknown {
  if (!(answer instanceof Response)) return answer
  const lines = [...answer.headers].map(([name, value]) => [name, value.replace(/login=[\w.-]+/, (cookie) => `login=${cookie.length}`)])
  return { status: answer.status, headers: lines }
}

test('A16 C16 known, unknown, blocked and staff addresses get the same answer, to the byte but for random characters', async () => {
  const emails = ['known-1@example.test', 'blockd1@example.test', 'staff-1@example.test', 'unknown@example.test']
  await signIn(portal, 'known-1@example.test')
  await signIn(portal, 'blockd1@example.test')
  await portal.db.customer.update({ where: { emailKey: 'blockd1@example.test' }, data: { blockedAt: new Date() } })
  await inviteStaff(portal, { email: 'staff-1@example.test', name: 'S', role: 'agent' })
  await letTimePass(portal, '25 hours')

  const first = await Promise.all(emails.map((email) => ask(email)))
  expect(visible(first[0] as Answer)).toMatchObject({ status: 303 })
  for (const answer of first) expect(visible(answer)).toEqual(visible(first[0] as Answer))

  const wrong = await Promise.all(first.map((answer) => enter(cookiesOf(answer as Response), '00000000')))
  for (const answer of wrong) expect(visible(answer)).toEqual(visible(wrong[0] as Answer))
  expect(statusOf(wrong[0] as Answer)).toBe(422)

  const inHaste = await Promise.all(emails.map((email) => ask(email)))
  for (const answer of inHaste) expect(visible(answer)).toEqual(visible(first[0] as Answer))
})

test('A15 without its cookie, or with one bit of it changed, the right code is refused and one starts again', async () => {
  const { login, code } = await begin('a15@example.test')
  const flipped = [...login].map((letter, at) => (at === 5 ? (letter === 'A' ? 'B' : 'A') : letter)).join('')
  const [token = '', sealed = ''] = login.split('.')
  const other = await begin('a15-other@example.test')
  const joined = `${token}.${other.login.split('.')[1] ?? ''}`
  const odd = [{}, { login: flipped }, { login: token }, { login: `${token}.${sealed.slice(0, -4)}AAAA` }, { login: joined }]
  for (const cookies of odd) {
    const answer = await enter(cookies, code)
    if (!(answer instanceof Response)) throw new Error('not sent away')
    expect([answer.status, answer.headers.get('Location'), answer.headers.getSetCookie()]).toEqual([303, '/sign-in?again', []])
  }
  expect(statusOf(await enter({ login }, code))).toBe(303)
})

test('A45 the right code to a staff address opens no staff session', async () => {
  await inviteStaff(portal, { email: 'a45@example.test', name: 'A', role: 'admin' })
  const { login, code } = await begin('a45@example.test')
  const answer = await enter({ login }, code)
  const cookies = cookiesOf(answer as Response)
  expect(Object.keys(cookies).sort()).toEqual(['device', 'login', 'passkey', 'session'])
  const asStaff = browserRequest('/staff', { staff: cookies['session'] ?? '' })
  expect(await findStaff(asStaff, contextOf(portal))).toBeNull()
  expect(await portal.db.staffSession.count()).toBe(0)
})

test('A43 W7 after signing in one lands on a page of ours, whatever address was asked for', async () => {
  const odd = [
    '//evil.test',
    '/\\evil.test',
    'https:evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    '/a\nb',
    '/\t/evil.test',
    '\\\\evil.test',
  ]
  for (const [at, returnTo] of odd.entries()) {
    const { login, code } = await begin(`a43-${at}@example.test`, returnTo)
    const answer = await enter({ login }, code)
    expect([returnTo, (answer as Response).headers.get('Location')]).toEqual([returnTo, '/home'])
  }
  const { login, code } = await begin('a43-ok@example.test', '/orders/1?page=2')
  expect(((await enter({ login }, code)) as Response).headers.get('Location')).toBe('/orders/1?page=2')
})

test('A43 an encoded second slash stays a path of ours', async () => {
  const { login, code } = await begin('a43-encoded@example.test', '/%2f%2fevil.test')
  const location = ((await enter({ login }, code)) as Response).headers.get('Location') ?? ''
  expect(new URL(location, 'http://localhost:4000').origin).toBe('http://localhost:4000')
})

test('A41 looking at the pages of signing in, again and again, uses nothing up', async () => {
  const { login, code } = await begin('a41@example.test')
  for (let look = 0; look < 3; look += 1) {
    await codePage({ request: browserRequest('/sign-in/code', { login }), context: contextOf(portal), params: {} })
    await signInPage({ request: browserRequest('/sign-in', { login }), context: contextOf(portal), params: {} })
  }
  expect(await portal.db.session.count({ where: { customer: { emailKey: 'a41@example.test' } } })).toBe(0)
  expect(statusOf(await enter({ login }, code))).toBe(303)
})

test('the page of the code sends who has no sign-in under way, or a browser without cookies, back with the reason', async () => {
  const page = codePage({ request: browserRequest('/sign-in/code', {}), context: contextOf(portal), params: {} })
  const away = await page.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect((away as Response).headers.get('Location')).toBe('/sign-in?again')
})

test('A44 what the browser believes of an answer changes nothing here: a refused code opens no session', async () => {
  const { login, code } = await begin('a44@example.test')
  expect(statusOf(await enter({ login }, code === '00000000' ? '00000001' : '00000000'))).toBe(422)
  const page = await signInPage({ request: browserRequest('/sign-in', { login }), context: contextOf(portal), params: {} })
  expect(page).toMatchObject({ notice: null })
  expect(await portal.db.session.count({ where: { customer: { emailKey: 'a44@example.test' } } })).toBe(0)
})

test('A21 C20 two addresses in one form are answered 422 and send nothing', async () => {
  const before = await portal.db.mail.count()
  const body = 'email=a%40b.test&email=e%40evil.test'
  for (const text of [body, 'email[]=a%40b.test', 'email.address=a%40b.test', '']) {
    const request = new Request('http://localhost:4000/sign-in', {
      method: 'POST',
      body: text,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(statusOf((await askForCode({ request, context: contextFromElsewhere(), params: {} })) as Answer)).toBe(422)
  }
  const json = new Request('http://localhost:4000/sign-in', {
    method: 'POST',
    body: JSON.stringify({ email: ['a@b.test'] }),
    headers: { 'Content-Type': 'application/json' },
  })
  expect(statusOf((await askForCode({ request: json, context: contextFromElsewhere(), params: {} })) as Answer)).toBe(422)
  expect(await portal.db.mail.count()).toBe(before)
})
