import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { UnsentForm } from '#app/domain/sign-in/unsent-form.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { action as account } from '#app/routes/_portal.account._index.tsx'
import { action as step } from '#app/routes/_portal.orders.$orderId.$action.$step.tsx'
import { action as support } from '#app/routes/_portal.support._index.tsx'
import { action as evidence } from '#app/routes/cases.$number_.evidence.ts'
import { action as resume } from '#app/routes/resume.tsx'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

type Handler = (args: never) => unknown
type Cookies = Readonly<Record<string, string>>

/** Status, address and what came back of whatever an action gave or threw. */
async function post(action: Handler, path: string, cookies: Cookies, form: Record<string, string>, params = {}) {
  const args = { request: browserRequest(path, cookies, form), context: contextOf(portal), params }
  const answer = await resultOf(action, args as never)
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('Location'), unsent: null }
  const { data, init } = answer as { data: UnsentForm; init: ResponseInit }
  return { status: init.status, to: null, unsent: data }
}

let networks = 0
async function person(email: string): Promise<Readonly<{ session: string; device: string }>> {
  networks += 1
  const { token, device } = await signIn(portal, email, visitor({ address: `198.51.${networks}.9` }))
  return { session: token, device }
}

/** The time between two codes to one address. */
const waitForNextCode = () => portal.database.pool.query('DELETE FROM auth_bucket')

const question = () => ({ key: randomUUID(), order: '', subject: 'A <b>lens</b>', text: 'Which one\r\nfits & lasts?' })

/** What the page of an unsent form posts when it goes on. */
function goingOn({ written, rest, resume: sealed }: UnsentForm): Record<string, string> {
  const fields = [...written.map(({ name, words }) => [name, words]), ...rest.map(({ name, value }) => [name, value])]
  return { ...(Object.fromEntries(fields) as Record<string, string>), resume: sealed ?? '' }
}

async function unsentOf(cookies: Cookies, form: Record<string, string> = question()): Promise<UnsentForm> {
  const { status, unsent } = await post(support, '/support?index', cookies, form)
  expect(status).toBe(401)
  if (!unsent) throw new Error('nothing came back')
  return unsent
}

test('what was written into a form that came without a session comes back, and nothing of it is kept', async () => {
  const { device } = await person('unsent-back@example.test')
  const form = question()
  const unsent = await unsentOf({ session: 'ended', device }, { ...form, token: 'of-a-session' })
  expect(unsent).toEqual({
    because: 'signed-out',
    written: [
      { name: 'subject', words: form.subject },
      { name: 'text', words: form.text },
    ],
    rest: [
      { name: 'key', value: form.key },
      { name: 'order', value: '' },
    ],
    resume: unsent.resume,
  })
  expect(await portal.db.conversation.count()).toBe(0)
})

test('after signing in again the form goes on to its own page as it was, and is carried out once', async () => {
  const before = await person('unsent-again@example.test')
  const form = question()
  const unsent = await unsentOf({ device: before.device }, form)
  await waitForNextCode()
  const { session, device } = await person('unsent-again@example.test')
  expect(device).not.toBe(before.device)
  expect(await post(resume, '/resume', { session, device }, goingOn(unsent))).toEqual({ status: 307, to: '/support?index=', unsent: null })
  for (let time = 0; time < 2; time += 1) {
    expect((await post(support, '/support?index', { session, device }, goingOn(unsent))).to).toMatch(/^\/support\/[\w-]+\?sent$/)
  }
  const [kept, ...more] = await portal.db.conversation.findMany({ select: { subject: true, messages: { select: { text: true } } } })
  expect([kept, more]).toEqual([{ subject: form.subject, messages: [{ text: form.text.replace('\r', '') }] }, []])
})

test('somebody else who signs in with that browser cannot send it, and still nobody has lost it', async () => {
  const ana = await person('unsent-ana@example.test')
  const unsent = await unsentOf({ device: ana.device })
  const ben = await person('unsent-ben@example.test')
  const answer = await post(resume, '/resume', ben, goingOn(unsent))
  expect(answer).toEqual({ status: 403, to: null, unsent: { ...unsent, because: 'other-account' } })
})

test('going on while still signed out gives the same page again', async () => {
  const { device } = await person('unsent-still@example.test')
  const unsent = await unsentOf({ device })
  expect(await post(resume, '/resume', { device }, goingOn(unsent))).toEqual({ status: 401, to: null, unsent })
})

test('a browser that has never signed in, and a place that was not sealed here, go nowhere: the words come back to be copied', async () => {
  expect((await unsentOf({})).resume).toBeNull()
  const own = await person('unsent-forged@example.test')
  const unsent = await unsentOf({ device: own.device })
  const flipped = unsent.resume?.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))
  for (const forged of [flipped ?? '', '', Buffer.from('{"to":"/account","device":""}').toString('base64url')]) {
    const answer = await post(resume, '/resume', own, { ...goingOn(unsent), resume: forged })
    expect(answer).toEqual({ status: 401, to: null, unsent: { ...unsent, resume: null } })
  }
})

test('a step of a request comes back with its choices, though nothing in it is written', async () => {
  const form = { by: randomUUID(), seen: '', 'lines[0].lineId': randomUUID(), 'lines[0].quantity': '2', 'lines[0].condition': 'used' }
  const params = { orderId: randomUUID(), action: 'return', step: 'items' }
  const { status, unsent } = await post(step, '/orders/1/return/items', {}, form, params)
  expect(status).toBe(401)
  expect(unsent).toMatchObject({ written: [], rest: Object.entries(form).map(([name, value]) => ({ name, value })) })
})

test('a button, files, and a form that is none of ours are sent to sign in: there is nothing to lose', async () => {
  const signInAnd = (path: string) => ({ status: 303, to: `/sign-in?returnTo=${encodeURIComponent(path)}`, unsent: null })
  expect(await post(account, '/account?index', {}, { intent: 'default', addressId: randomUUID() })).toEqual(signInAnd('/account?index='))
  expect(await post(support, '/support?index', {}, { ...question(), 'a[99999999]': 'x' })).toEqual(signInAnd('/support?index='))
  const begin = { intent: 'begin', name: 'photo.jpg', size: '9' }
  expect(await post(evidence, '/cases/EMR-2026-000001/evidence', {}, begin, { number: 'EMR-2026-000001' })).toEqual(
    signInAnd('/cases/EMR-2026-000001/evidence'),
  )
})
