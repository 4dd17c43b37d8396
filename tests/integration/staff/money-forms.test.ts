import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action, loader } from '#app/routes/staff.cases.$number.tsx'
import { buy, caseOf, fileRequest, hire } from '#tests/support/case-life.ts'
import { browserRequest, contextOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

test('W2 a refund is only read from a form of this session: without its token, or with another’s, nothing is looked at', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 1 }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 1 }] })
  const [kim, sasha] = [
    await staffCookies(portal, await hire(portal, 'finance')),
    await staffCookies(portal, await hire(portal, 'finance')),
  ]
  const args = (cookies: { staff: string }, form?: Record<string, string>) => ({
    request: browserRequest(`/staff/cases/${number}`, cookies, form),
    context: contextOf(portal),
    params: { number },
  })
  const tokenOf = async (cookies: { staff: string }) => (await loader(args(cookies))).refunder.token
  const form = { step: 'refund', version: '1', reference: 're_1', amount: '1' }
  const problems = async (more: Record<string, string>) => {
    const answer = await action(args(kim, { ...form, ...more }))
    return ['init' in answer ? answer.init?.status : null, JSON.stringify(answer).includes('invalidForm')]
  }
  expect(await problems({})).toEqual([422, true])
  expect(await problems({ token: await tokenOf(sasha) })).toEqual([422, true])
  expect(await problems({ token: await tokenOf(kim) })).toEqual([409, false])
  expect((await caseOf(portal, number)).state).toBe('submitted')
})
