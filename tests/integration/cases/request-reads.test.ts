import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { action as openingAction, loader as openingLoader } from '#app/routes/_portal.orders.$orderId.$action._index.tsx'
import { action as stepAction, loader as stepLoader } from '#app/routes/_portal.orders.$orderId.$action.$step.tsx'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { statementsOf } from '#tests/support/statements.ts'

let portal: Portal
let close: () => Promise<void>
let ana: Belongings

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ana = await makeBelongings(portal, 'ana', 7301)
})
afterAll(() => close())

type Handler = (args: Parameters<typeof stepAction>[0]) => unknown

/** How often a page or a form reads the order, the draft and the clock; what is written beside does not count. */
async function readsOf(handler: Handler, params: Readonly<Record<string, string>>, form?: Record<string, string>) {
  const args = {
    request: browserRequest('/somewhere', { session: ana.token }, form),
    context: contextOf(portal),
    params: { orderId: ana.orderId, ...params },
  }
  let answer: unknown = null
  const texts = await statementsOf(portal, async () => {
    answer = await resultOf(handler, args)
  })
  const count = (part: RegExp) => texts.filter((text) => part.test(text)).length
  const reads = {
    order: count(/AS "order"/),
    draft: count(/^SELECT[^;]*\brequest_draft\b/),
    clock: count(/^\s*SELECT clock_timestamp\(\)/),
  }
  return {
    reads,
    status: answer instanceof Response ? answer.status : 200,
    location: answer instanceof Response ? answer.headers.get('Location') : null,
  }
}

const once = { order: 1, draft: 1, clock: 0 }
const items = { action: 'return', step: 'items' }
const stamp = () => ({ by: randomUUID(), seen: ana.draftBy })

test('a page of a request reads its order and its draft once, also where it decides twice', async () => {
  expect(await readsOf(stepLoader, items)).toMatchObject({ reads: once, status: 200 })
  expect(await readsOf(stepLoader, { action: 'return', step: 'condition' })).toMatchObject({ reads: once, status: 200 })
  expect(await readsOf(openingLoader, { action: 'return' })).toMatchObject({ reads: once, status: 303 })
})

test('what is typed, and what a step is answered with, is decided by the order and the draft as they were read once', async () => {
  const { lineId, orderId } = ana
  const said = { 'lines[0].lineId': lineId, 'lines[0].chosen': 'on', 'lines[0].quantity': '1' }
  expect(await readsOf(stepAction, items, { ...stamp(), ...said, intent: 'preview' })).toMatchObject({ reads: once, status: 200 })
  const answered = await readsOf(stepAction, items, { ...stamp(), ...said, intent: 'next' })
  expect(answered).toEqual({ reads: once, status: 303, location: `/orders/${orderId}/return/condition` })
})

test('the last step makes its price of the order that it read; filing, under its lock, reads it again', async () => {
  const { orderId } = ana
  const step = (name: string, form: Record<string, string>) =>
    readsOf(stepAction, { action: 'return', step: name }, { by: randomUUID(), seen: '', ...form })
  const described = { 'conditions[0].lineId': ana.lineId, 'conditions[0].condition': 'unused' }
  const packed = { accessoriesIncluded: 'on', originalPackaging: 'on' }
  const last = await step('condition', { ...described, ...packed, reason: 'Too small', phone: '+49 30 5550100' })
  expect(last).toMatchObject({ reads: once, status: 303 })
  const [, quoteId = ''] = new RegExp(`^/orders/${orderId}/quotes/(.+)$`).exec(last.location ?? '') ?? []
  const input = { customerId: ana.customerId, quoteId, key: randomUUID(), language: 'en', from: null } as const
  const texts = await statementsOf(portal, async () => expect(await fileCase(portal, input)).toMatchObject({ done: true }))
  const locked = texts.findIndex((text) => /FROM orders .*FOR UPDATE/.test(text))
  const read = texts.findIndex((text) => /AS "order"/.test(text))
  expect([locked >= 0, read > locked]).toEqual([true, true])
})

test('a request is thrown away after one look', async () => {
  expect(await readsOf(openingAction, { action: 'return' }, { intent: 'discard' })).toMatchObject({ reads: once, status: 303 })
})
