import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { assessWithdrawal } from '#app/usecases/cases/assess-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { askOf, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { inShop, openWithShop, workAll } from '#tests/support/shop-at-work.ts'
import { withdrawFrom } from '#tests/support/withdrawals.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop({ REFUND_LIMIT_EUR: '60000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const step = async (number: string, name: PlainStep) =>
  advanceCase(portal, { ...(await askOf(portal, number, agent)), step: name, note: null, shipment: null })
const refund = async (number: string) =>
  refundCase(portal, { ...(await askOf(portal, number, finance)), reference: null, amountMinor: null })
const mailKinds = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

async function asked(number: string): Promise<string[]> {
  const { id } = await caseOf(portal, number)
  const commands = await listCommands(portal.database.pool, id)
  return commands.map(({ input, state }) => `${input.kind}: ${state}`).sort()
}

const unsent = { placedAt: daysAgo(1 / 24), deliveredAt: null }

test('what was never sent is called off in the shop, and its money goes back there', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 2 }], { ...unsent, shop })
  const number = await withdrawFrom(portal, bought)
  const order = await inShop(portal, shop, bought)
  expect(await refund(number)).toEqual({ done: false, because: 'not-called-off' })
  await workAll(portal)
  expect(order).toMatchObject({ cancelReason: 'CUSTOMER', tags: ['portal-withdrawal'] })
  expect(await refund(number)).toEqual({ done: true, issued: false })
  await workAll(portal)
  expect((await caseOf(portal, number)).state).toBe('refunded')
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 20_000 } }])
  expect(order.tags).toEqual([])
  expect(await mailKinds(number)).toEqual(['withdrawal-opened', 'refund-issued'])
})

test('of what was never sent, some pieces hold the order back: the shop would call off the others too', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 2 }], { ...unsent, shop })
  const [lineId = ''] = bought.lineIds
  const number = await withdrawFrom(portal, bought, { lines: [{ lineId, quantity: 1 }] })
  await workAll(portal)
  const order = await inShop(portal, shop, bought)
  expect([order.cancelReason, order.fulfillmentOrders.map(({ status }) => status)]).toEqual([null, ['ON_HOLD']])
  expect(await asked(number)).toEqual(['hold: done', 'tag: done'])
})

test('the shop’s return of a request that gives way is called off, and the withdrawal expects its own', async () => {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 2 }], { shop })
  const [lineId = ''] = bought.lineIds
  const before = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId, quantity: 2 }] })
  await approveCase(portal, await askOf(portal, before, agent))
  await workAll(portal)
  const number = await withdrawFrom(portal, bought)
  await workAll(portal)
  expect(await asked(before)).toEqual(['cancel_return: done', 'open_return: done', 'tag: done', 'tag: done'])
  expect(await asked(number)).toEqual(['open_return: done', 'tag: done'])
  await step(number, 'arrive')
  const findings = [{ lineId, quantity: 2, loss: 0, words: null }]
  expect(await assessWithdrawal(portal, { ...(await askOf(portal, number, agent)), findings })).toEqual({ done: true })
  expect(await refund(number)).toEqual({ done: true, issued: false })
  await workAll(portal)
  expect((await caseOf(portal, number)).state).toBe('refunded')
  const order = await inShop(portal, shop, bought)
  expect(order.transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([{ amount: { presentment: 20_000 } }])
})
