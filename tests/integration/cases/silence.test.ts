import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action, loader } from '#app/routes/_portal.cases.$number.tsx'
import { buy, caseOf, fileRequest } from '#tests/support/case-life.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { signIn, visitor } from '#tests/support/sign-in.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

async function filed() {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', condition: 'unused' }] })
  const { token } = await signIn(portal, bought.email, visitor())
  const about = { context: contextOf(portal), params: { number } }
  const version = String((await caseOf(portal, number)).version)
  const post = (form: Readonly<Record<string, string>>) =>
    resultOf(action, { request: browserRequest(`/cases/${number}`, { session: token }, { version, ...form }), ...about })
  const page = await loader({ request: browserRequest(`/cases/${number}`, { session: token }), ...about })
  return { number, post, token: page.token }
}

const statusOf = (answer: unknown) => (answer instanceof Response ? answer.status : null)

test('a form that says nothing, or nothing that the page offers, is 400 and moves nothing: a request is withdrawn by name alone', async () => {
  const { number, post } = await filed()
  const silent = [
    {},
    { intent: '' },
    { intent: 'approve' },
    { intent: 'constructor' },
    { intent: 'convert' },
    { intent: 'convert', to: 'anything' },
  ]
  for (const form of silent) expect([form, statusOf(await post(form))]).toEqual([form, 400])
  expect((await caseOf(portal, number)).state).toBe('submitted')
  expect(statusOf(await post({ intent: 'withdraw' }))).toBe(303)
  expect((await caseOf(portal, number)).state).toBe('withdrawn')
})

test('an answer that is neither yes nor no is told so', async () => {
  const { post, token } = await filed()
  for (const answer of [{}, { answer: '' }, { answer: 'perhaps' }]) {
    const told = await post({ intent: 'answer', token, ...answer })
    expect(told).toMatchObject({ data: { reply: { error: { '': ['yesOrNo'] } } }, init: { status: 422 } })
  }
})
