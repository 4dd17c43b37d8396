import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetOldSignIns } from '#app/infra/sign-in/forget.ts'
import { hashToken } from '#app/infra/sign-in/token.ts'
import { confirmWithCode } from '#app/usecases/sign-in/confirm-with-code.ts'
import { endOtherSessions, endSession, listSessions } from '#app/usecases/sign-in/list-sessions.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, enterCode, letTimePass, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

let networks = 0
function somewhere() {
  networks += 1
  return visitor({ address: `198.51.${networks}.77`, userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0', country: 'DE' })
}

async function whoIs(token: string) {
  return findCustomer(browserRequest('/orders', { session: token }), contextOf(portal))
}

async function stale(email: string) {
  const { token, customerId } = await signIn(portal, email, somewhere())
  await letTimePass(portal, '16 minutes')
  return { token, customer: { id: customerId, email, sessionId: hashToken(token) } }
}

test('a fresh code renews the proof under a new token, and the old token is dead', async () => {
  const { token, customer } = await stale('fresh@example.test')
  expect((await whoIs(token))?.freshlyProved).toBe(false)
  const { flow, code } = await askForCode(portal, customer.email, { purpose: 'step-up', visitor: somewhere() })
  const confirmed = await confirmWithCode(portal, { customer, flow, code, visitor: somewhere() })
  if (!confirmed.done) throw new Error(confirmed.because)
  expect(await whoIs(token)).toBeNull()
  expect((await whoIs(confirmed.token))?.freshlyProved).toBe(true)
})

test('A14 a code for signing in confirms nothing, and one for confirming signs nobody in', async () => {
  const { customer } = await stale('purpose@example.test')
  const signing = await askForCode(portal, customer.email, { visitor: somewhere() })
  const input = { customer, flow: signing.flow, code: signing.code, visitor: somewhere() }
  expect(await confirmWithCode(portal, input)).toEqual({ done: false, because: 'wrong' })
  await letTimePass(portal, '2 minutes')
  const confirming = await askForCode(portal, customer.email, { purpose: 'step-up', visitor: somewhere() })
  expect(await enterCode(portal, customer.email, confirming.flow, confirming.code)).toEqual({ done: false, because: 'wrong' })
})

test('a code confirms nothing for a session that ended meanwhile', async () => {
  const { customer } = await stale('gone@example.test')
  const { flow, code } = await askForCode(portal, customer.email, { purpose: 'step-up', visitor: somewhere() })
  await endSession(portal, { customerId: customer.id, sessionId: customer.sessionId })
  expect(await confirmWithCode(portal, { customer, flow, code, visitor: somewhere() })).toEqual({ done: false, because: 'wrong' })
})

test('the list of sessions names browser and country, and every other one can be ended at once', async () => {
  const email = 'list@example.test'
  const first = await signIn(portal, email, somewhere())
  await letTimePass(portal, '2 hours')
  const second = await signIn(portal, email, somewhere())
  const own = { customerId: second.customerId, sessionId: hashToken(second.token) }
  expect((await listSessions(portal, own)).map(({ browser, system, country, current }) => ({ browser, system, country, current }))).toEqual(
    [
      { browser: 'Firefox', system: 'Windows', country: 'DE', current: true },
      { browser: 'Firefox', system: 'Windows', country: 'DE', current: false },
    ],
  )
  expect(await endOtherSessions(portal, own)).toBe(1)
  expect(await whoIs(first.token)).toBeNull()
  expect(await whoIs(second.token)).not.toBeNull()
})

test('Z01 nobody ends the session of another customer', async () => {
  const mine = await signIn(portal, 'mine@example.test', somewhere())
  const theirs = await signIn(portal, 'theirs@example.test', somewhere())
  expect(await endSession(portal, { customerId: mine.customerId, sessionId: hashToken(theirs.token) })).toBe(false)
  expect(await whoIs(theirs.token)).not.toBeNull()
})

test('a sign-in from a browser that is not known is told by mail, one from a known browser is not', async () => {
  const email = 'told@example.test'
  const told = () => portal.db.mail.count({ where: { toAddress: email, kind: 'new-sign-in' } })
  const first = await signIn(portal, email, somewhere())
  expect(await told()).toBe(0)
  await letTimePass(portal, '2 hours')
  await signIn(portal, email, somewhere())
  expect(await told()).toBe(1)
  await letTimePass(portal, '2 hours')
  await signIn(portal, email, { ...somewhere(), device: first.device })
  expect(await told()).toBe(1)
})

test('C11 a day after its end a code is forgotten, and budgets with it, but not a row of failures', async () => {
  const email = 'forget@example.test'
  const { flow } = await askForCode(portal, email, { visitor: somewhere() })
  await enterCode(portal, email, flow, '00000000')
  await letTimePass(portal, '24 hours 9 minutes')
  await forgetOldSignIns(portal.db)
  expect(await portal.db.loginCode.count({ where: { emailKey: email } })).toBe(1)
  await letTimePass(portal, '2 minutes')
  await forgetOldSignIns(portal.db)
  expect(await portal.db.loginCode.count({ where: { emailKey: email } })).toBe(0)
  const { rows } = await portal.database.pool.query(`SELECT split_part(key, ':', 1) AS name FROM auth_bucket GROUP BY 1`)
  expect(rows).toEqual([{ name: 'failures-row' }])
})
