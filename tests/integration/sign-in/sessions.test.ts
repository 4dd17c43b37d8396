import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'
import { findCustomer, requireCustomer, requireFreshCustomer } from '#app/web/sign-in/customer-session.ts'
import { action as signOut } from '#app/routes/sign-out.tsx'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, enterCode, letTimePass, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

function whoIs(token: string) {
  return findCustomer(browserRequest('/orders', { session: token }), contextOf(portal))
}

/** Each person signs in from a network of their own. */
let networks = 0
function person(email: string) {
  networks += 1
  return signIn(portal, email, visitor({ address: `198.51.${networks}.9` }))
}

test('a session tells who the customer is, by the token and not by the id in the database', async () => {
  const { token, customerId } = await person('who@example.test')
  expect(await whoIs(token)).toEqual({
    id: customerId,
    email: 'who@example.test',
    name: null,
    language: null,
    store: null,
    sessionId: hashToken(token),
    freshlyProved: true,
  })
})

test('S5 the cookie lasts a week and is set anew when the session is prolonged, at most once an hour', async () => {
  const { token } = await person('s5@example.test')
  const set: string[] = []
  const use = () =>
    findCustomer(
      browserRequest('/orders', { session: token }),
      contextOf(portal, '203.0.113.7', (cookie) => void set.push(cookie)),
    )
  expect(await use()).not.toBeNull()
  expect(set).toEqual([])
  await letTimePass(portal, '61 minutes')
  expect(await use()).not.toBeNull()
  expect(await use()).not.toBeNull()
  expect(set).toEqual([`session=${token}; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax`])
})

test('A34 S1 the hash from the database is no cookie', async () => {
  const { token } = await person('a34@example.test')
  expect(await whoIs(hashToken(token))).toBeNull()
})

test('a token with one character changed, of another length, or of another alphabet is nobody', async () => {
  const { token } = await person('bits@example.test')
  const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
  for (const odd of [changed, token.slice(1), `${token}A`, "' OR 1=1 --", '']) expect(await whoIs(odd)).toBeNull()
})

test('A33 S4 a token that was there before the sign-in is never adopted, and its session ends', async () => {
  const fixed = newToken()
  const { flow, code } = await askForCode(portal, 'a33@example.test', { visitor: visitor({ address: '198.51.100.33' }) })
  const signedIn = await enterCode(portal, 'a33@example.test', flow, code, { oldToken: fixed })
  if (!signedIn.done) throw new Error('not signed in')
  expect(signedIn.token).not.toBe(fixed)
  expect(await whoIs(fixed)).toBeNull()

  await letTimePass(portal, '2 minutes')
  const again = await askForCode(portal, 'a33@example.test', { visitor: visitor({ address: '198.51.100.34' }) })
  const second = await enterCode(portal, 'a33@example.test', again.flow, again.code, { oldToken: signedIn.token })
  if (!second.done) throw new Error('not signed in again')
  expect(await whoIs(signedIn.token)).toBeNull()
  expect(await whoIs(second.token)).not.toBeNull()
})

test('A35 S2 a session used every day ends thirty days after it began', async () => {
  const { token } = await person('a35@example.test')
  for (let day = 1; day < 30; day += 1) {
    await letTimePass(portal, '1 day')
    expect(await whoIs(token), `day ${day}`).not.toBeNull()
  }
  await letTimePass(portal, '23 hours 59 minutes')
  expect(await whoIs(token)).not.toBeNull()
  await letTimePass(portal, '61 seconds')
  expect(await whoIs(token)).toBeNull()
})

test('A35 thirty days are counted from the beginning even where a row says that it lives on', async () => {
  const { token } = await person('a35-row@example.test')
  await letTimePass(portal, '30 days 1 second')
  await portal.database.pool.query(`UPDATE session SET expires_at = clock_timestamp() + interval '1 day' WHERE id = $1`, [hashToken(token)])
  expect(await whoIs(token)).toBeNull()
})

test('A36 S2 a session unused for seven days ends, and one used shortly before goes on', async () => {
  const { token } = await person('a36@example.test')
  await letTimePass(portal, '6 days 23 hours 59 minutes')
  expect(await whoIs(token)).not.toBeNull()
  await letTimePass(portal, '6 days 22 hours')
  expect(await whoIs(token)).not.toBeNull()
  await letTimePass(portal, '7 days 1 second')
  expect(await whoIs(token)).toBeNull()
})

test('A37 S7 S9 after signing out the cookie opens nothing, its row is gone, and the browser is told to forget', async () => {
  const { token } = await person('a37@example.test')
  const request = browserRequest('/sign-out', { session: token }, {})
  const response = await signOut({ request, context: contextOf(portal), params: {} })
  expect(response.status).toBe(303)
  expect(response.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
  expect(response.headers.getSetCookie()).toContain('session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
  expect(await portal.db.session.count({ where: { id: hashToken(token) } })).toBe(0)
  expect(await whoIs(token)).toBeNull()
})

test('who is not signed in is sent to sign in and comes back to where they were', async () => {
  const asked = requireCustomer(browserRequest('/orders/1.data?_routes=x&page=2'), contextOf(portal))
  const response = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(response instanceof Response)) throw new Error('not sent away')
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/sign-in?returnTo=%2Forders%2F1%3Fpage%3D2'])
})

test('S8 a customer has ten sessions at most, and the oldest goes first', async () => {
  const email = 'ten@example.test'
  const tokens: string[] = []
  for (let at = 0; at < 11; at += 1) {
    tokens.push((await person(email)).token)
    await letTimePass(portal, '3 hours')
    await portal.database.pool.query(`DELETE FROM auth_bucket`)
  }
  const alive = await Promise.all(tokens.map(async (token) => (await whoIs(token)) !== null))
  expect(alive).toEqual([false, ...Array.from({ length: 10 }, () => true)])
})

test('a blocked or anonymised customer is signed out with the next request', async () => {
  const { token, customerId } = await person('cut@example.test')
  await portal.db.customer.update({ where: { id: customerId }, data: { blockedAt: new Date() } })
  expect(await whoIs(token)).toBeNull()
})

test('A38 a proof of sixteen minutes ago is no fresh one: the customer is asked for a code', async () => {
  const { token } = await person('a38@example.test')
  const asked = () => requireFreshCustomer(browserRequest('/account/email', { session: token }), contextOf(portal))
  await letTimePass(portal, '14 minutes')
  expect(await asked()).toMatchObject({ email: 'a38@example.test' })
  await letTimePass(portal, '2 minutes')
  const response = await asked().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(response instanceof Response)) throw new Error('not asked')
  expect(response.headers.get('Location')).toBe('/confirm?returnTo=%2Faccount%2Femail')
})

test('R01 without the database nobody is signed in: 503, and when to try again', async () => {
  const lost = await makePortal()
  await lost.portal.database.pool.end()
  const asked = findCustomer(browserRequest('/orders', { session: newToken() }), contextOf(lost.portal))
  const response = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(response instanceof Response)) throw new Error('not refused')
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5'])
})
