import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import * as emailCodePage from '#app/routes/_portal.account_.email_.code.tsx'
import * as claimCodePage from '#app/routes/_portal.orders.missing_.code.tsx'
import * as addPasskey from '#app/routes/account_.passkeys_.add.ts'
import * as addPasskeyOptions from '#app/routes/account_.passkeys_.options.ts'
import * as confirmPage from '#app/routes/confirm.tsx'
import * as codePage from '#app/routes/sign-in_.code.tsx'
import * as passkey from '#app/routes/sign-in_.passkey.ts'
import * as passkeyOptions from '#app/routes/sign-in_.passkey_.options.ts'
import * as enrol from '#app/routes/staff_.enrol.$token.tsx'
import * as enrolOptions from '#app/routes/staff_.enrol_.$token.options.ts'
import * as staffSignIn from '#app/routes/staff_.sign-in.tsx'
import * as staffOptions from '#app/routes/staff_.sign-in_.options.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { claimCookie } from '#app/web/sign-in/claim-flow.ts'
import { changeFlowCookie } from '#app/web/account/email-change-flow.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { flowCookie } from '#app/web/sign-in/sign-in-flow.ts'
import { browserRequest, contextOf, cookiesOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { askForCode, emailOf, letTimePass, otherThan, signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

type Handler = (args: never) => unknown
type Cookies = Readonly<Record<string, string>>

let networks = 0
async function call(handler: Handler, cookies: Cookies, form?: Record<string, string>, params = {}): Promise<unknown> {
  networks += 1
  const args = { request: browserRequest('/somewhere', cookies, form), context: contextOf(portal, `192.0.2.${networks}`), params }
  const answer = await resultOf(handler, args as never)
  // What is no page refuses in an answer of its own.
  return answer instanceof Response && answer.status >= 400 ? { data: await answer.json(), init: answer } : answer
}

/** Where it led, or the status with what is wrong with the form as a whole. */
function outcome(answer: unknown): unknown {
  if (answer instanceof Response) return answer.headers.get('Location')
  const { data, init } = answer as { data: { error?: Record<string, unknown>; because?: string }; init: ResponseInit }
  return [init.status, data.because ?? data.error?.[''] ?? Object.keys(data.error ?? {})]
}

async function tokenOn(page: { loader: Handler }, cookies: Cookies): Promise<string> {
  const { token } = (await call(page.loader, cookies)) as { token: string }
  return token
}

const valueOf = (setCookie: string) => (setCookie.split(';')[0] ?? '').split('=')[1] ?? ''
const guesses = async (email: string) =>
  (await portal.db.loginCode.findFirstOrThrow({ where: { emailKey: email }, orderBy: { createdAt: 'desc' } })).attempts

/** A browser with a code on its way, as the cookie of its flow. */
async function begun(email: string): Promise<{ login: string; code: string }> {
  const { flow, code } = await askForCode(portal, email, { visitor: visitor({ address: `198.51.100.${(networks += 1)}` }) })
  return { login: valueOf(flowCookie({ token: flow, email: emailOf(email), returnTo: null }, contextOf(portal))), code: code ?? '' }
}

test('W2 a code is only looked at from the page of its own flow: another’s token, or none, costs no guess and sends nothing', async () => {
  const [earlier, later] = [await begun('w2-earlier@example.test'), await begun('w2-later@example.test')]
  const [stale, own] = [await tokenOn(codePage, earlier), await tokenOn(codePage, later)]
  const mails = await portal.db.mail.count()
  for (const token of [stale, '', `${own}A`]) {
    const entered = await call(codePage.action, later, { intent: 'enter', token, code: later.code })
    expect(outcome(entered)).toEqual([409, ['staleForm']])
    expect(JSON.stringify(entered)).toContain(later.code)
    expect(outcome(await call(codePage.action, later, { intent: 'resend', token }))).toEqual([409, ['staleForm']])
  }
  expect(outcome(await call(codePage.action, later, { intent: 'enter', code: later.code }))).toEqual([409, ['staleForm']])
  expect([await guesses('w2-later@example.test'), await portal.db.mail.count()]).toEqual([0, mails])
  expect(outcome(await call(codePage.action, later, { intent: 'enter', token: own, code: later.code }))).toBe('/home')
})

test('W2 a step-up is only confirmed from a page of this session', async () => {
  const [ana, ben] = [
    await signIn(portal, 'w2-ana@example.test'),
    await signIn(portal, 'w2-ben@example.test', visitor({ address: '203.0.113.9' })),
  ]
  await letTimePass(portal, '16 minutes')
  const asked = await askForCode(portal, 'w2-ana@example.test', { purpose: 'step-up' })
  const login = valueOf(
    flowCookie({ token: asked.flow, email: emailOf('w2-ana@example.test'), returnTo: '/account/email' }, contextOf(portal)),
  )
  const cookies = { session: ana.token, login }
  const stale = await tokenOn(confirmPage, { session: ben.token })
  const form = { intent: 'enter', code: asked.code ?? '' }
  for (const token of [stale, '']) {
    expect(outcome(await call(confirmPage.action, cookies, { ...form, token }))).toEqual([409, ['staleForm']])
    expect(outcome(await call(confirmPage.action, cookies, { intent: 'resend', token }))).toEqual([409, ['staleForm']])
  }
  expect(await guesses('w2-ana@example.test')).toBe(0)
  expect(outcome(await call(confirmPage.action, cookies, { ...form, token: await tokenOn(confirmPage, cookies) }))).toBe('/account/email')
})

test('W2 a new address, and an order of another address, are only confirmed from the page that asked', async () => {
  const { token: session } = await signIn(portal, 'w2-change@example.test', visitor({ address: '203.0.113.10' }))
  const [flow, older] = [newToken(), newToken()]
  const context = contextOf(portal)
  const change = (token: string) => ({
    session,
    login: valueOf(changeFlowCookie({ token, email: emailOf('w2-new@example.test') }, context)),
  })
  const claim = (token: string) => ({ session, claim: valueOf(claimCookie({ token, number: '1', known: 'w2-new@example.test' }, context)) })
  for (const [page, cookies] of [
    [emailCodePage, change],
    [claimCodePage, claim],
  ] as const) {
    const [own, stale] = [await tokenOn(page, cookies(flow)), await tokenOn(page, cookies(older))]
    const form = { intent: 'enter', code: '12345678' }
    expect(outcome(await call(page.action, cookies(flow), { ...form, token: stale }))).toEqual([409, ['staleForm']])
    expect(outcome(await call(page.action, cookies(flow), form))).toEqual([409, ['staleForm']])
    expect(outcome(await call(page.action, cookies(flow), { ...form, token: own }))).toEqual([422, ['code']])
  }
})

test('W2 a passkey’s answer is only looked at from the page that asked for it, on each of the four ways in', async () => {
  const { token: session } = await signIn(portal, 'w2-passkey@example.test', visitor({ address: '203.0.113.11' }))
  const invited = await inviteStaff(portal, { email: 'w2@em-smart.test', name: 'W', role: 'agent' })
  const link = { token: invited.done ? (invited.enrolUrl.split('/').at(-1) ?? '') : '' }
  const ways = [
    [passkeyOptions, passkey, {}, {}],
    [addPasskeyOptions, addPasskey, { session }, {}],
    [staffOptions, staffSignIn, {}, {}],
    [enrolOptions, enrol, {}, link],
  ] as const
  for (const [options, page, cookies, params] of ways) {
    const begin = async () => {
      const answer = (await call(options.action, cookies, {}, params)) as Response
      const { token } = (await answer.json()) as { token: string }
      return { token, cookies: { ...cookies, ...cookiesOf(answer) } }
    }
    const [older, newer] = [await begin(), await begin()]
    const challenges = () => portal.db.passkeyChallenge.count()
    const before = await challenges()
    const send = async (form: Record<string, string>) => outcome(await call(page.action, newer.cookies, { answer: '{}', ...form }, params))
    expect(await send({ token: older.token })).toEqual([422, 'stale'])
    expect(await send({})).toEqual([422, 'stale'])
    expect(outcome(await call(page.action, cookies, { answer: '{}', token: newer.token }, params))).toEqual([422, 'stale'])
    expect(await challenges()).toBe(before)
    expect(await send({ token: newer.token })).toEqual([422, 'refused'])
    expect(await challenges()).toBe(before - 1)
  }
})

test('W2 a code that is not one of eight digits, with the right token, is told at its field', async () => {
  const { login, code } = await begun('w2-odd@example.test')
  const token = await tokenOn(codePage, { login })
  expect(outcome(await call(codePage.action, { login }, { intent: 'enter', token, code: '12' }))).toEqual([422, ['code']])
  expect(outcome(await call(codePage.action, { login }, { intent: 'enter', token, code: otherThan(code) }))).toEqual([422, ['code']])
  expect(await guesses('w2-odd@example.test')).toBe(1)
})
