import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { openDeclared, withdrawFrom } from '#tests/support/withdrawals.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

const open = (bought: Pick<Bought, 'orderId' | 'customerId'>, change: Parameters<typeof openDeclared>[2] = {}) =>
  openDeclared(portal, bought, change)

async function opened(bought: Bought, change: Parameters<typeof openDeclared>[2] = {}) {
  return caseOf(portal, await withdrawFrom(portal, bought, change))
}

const twoLines = [
  { sku: 'MOPA-60W', price: '999.99' },
  { sku: 'CLAMP', price: '10.00', quantity: 3 },
]

test('a withdrawal is acknowledged in the transaction that takes it in, with the law’s amounts, its dates and one mail', async () => {
  const bought = await buy(portal, twoLines, { placedAt: daysAgo(4), deliveredAt: daysAgo(2) })
  const declaredAt = daysAgo(0)
  const view = await opened(bought, { declaredAt })
  expect([view.kind, view.state, view.filedAt]).toEqual(['withdrawal', 'acknowledged', declaredAt])
  expect(view.decision).toMatchObject({ outcome: 'eligible', refund: { amountMinor: 102_999 }, giftDeduction: null })
  expect(view.decision.lines.every(({ fee }) => fee?.amountMinor === 0)).toBe(true)
  // What the shop's own return would have given stands beside it.
  expect(view.withdrawal?.shop.action).toBe('return')
  expect(view.withdrawal?.law?.outcome).toBe('open')
  expect(view.dueAt).toBe(view.withdrawal?.sendBackBy)
  expect(view.events.map(({ step, actor }) => [step, actor])).toEqual([
    ['acknowledge', 'system'],
    ['file', 'customer'],
  ])
  expect((await mailsOf(portal, view.number)).map(({ kind }) => kind)).toEqual(['withdrawal-opened'])
})

test('some pieces are withdrawn from, never more than are left, and the rest stays free', async () => {
  const bought = await buy(portal, twoLines)
  const [, clamps = ''] = bought.lineIds
  const view = await opened(bought, { lines: [{ lineId: clamps, quantity: 9 }] })
  expect(view.lines.map(({ orderLineId, quantity, condition }) => [orderLineId, quantity, condition])).toEqual([[clamps, 3, null]])
  expect(view.decision.refund?.amountMinor).toBe(3_000)
  const order = await findOrder(portal.db, bought)
  expect(order?.lines.map(({ alreadyTaken }) => alreadyTaken)).toEqual([0, 3])
})

test('what was never sent is not sent back: the case waits for its money alone', async () => {
  const view = await opened(await buy(portal, twoLines, { placedAt: daysAgo(1), deliveredAt: null }))
  expect([view.state, view.withdrawal?.sendBackBy, view.dueAt === view.withdrawal?.refundBy]).toEqual(['confirmed', null, true])
})

test('one declaration is one case, however often and at once it is opened', async () => {
  const bought = await buy(portal, twoLines)
  const declarationId = randomUUID()
  const answers = await Promise.all(Array.from({ length: 5 }, () => open(bought, { declarationId })))
  expect(new Set(answers.map((answer) => answer.done && answer.number)).size).toBe(1)
  expect(await portal.db.case.count({ where: { orderId: bought.orderId } })).toBe(1)
})

test('two declarations at once of the same pieces: one holds them, and the other is told by which', async () => {
  const bought = await buy(portal, twoLines)
  const answers = await Promise.all([open(bought), open(bought)])
  const [first] = answers.filter((answer) => answer.done)
  expect(answers.filter((answer) => !answer.done)).toEqual([
    { done: false, because: 'nothing-left', heldBy: [first?.done ? first.number : ''] },
  ])
})

test('a return filed at the same moment gives way, whichever of the two came first', async () => {
  for (let round = 0; round < 4; round += 1) {
    const bought = await buy(portal, twoLines)
    const [machine = ''] = bought.lineIds
    const returned = fileRequest(portal, bought, { action: 'return', lines: [{ lineId: machine }] }).catch((fault: Error) => fault.message)
    const [answer, filed] = await Promise.all([open(bought), returned])
    expect(answer.done).toBe(true)
    // Either the return came too late and was refused, or it came first and its customer let it go by what they declared.
    expect(['quote-changed', 'ineligible', 'withdrawn']).toContain(filed.startsWith('EMR') ? (await caseOf(portal, filed)).state : filed)
  }
})

test('a return whose parcel the courier has gives way too, and its parcel is the withdrawal’s', async () => {
  const agent = await hire(portal, 'agent')
  const bought = await buy(portal, twoLines)
  const [machine = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: machine }] })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent)
  for (const step of ['pick_up', 'receive'] as const) {
    const said = { step, note: null, shipment: null }
    expect((await advanceCase(portal, { ...(await askOf(portal, number, agent)), ...said })).done).toBe(true)
    if (step === 'pick_up') continue
    const view = await opened(bought, { lines: [{ lineId: machine, quantity: 1 }] })
    expect([view.state, view.events.map((event) => event.step)]).toEqual(['received', ['receive', 'send_own', 'acknowledge', 'file']])
    expect(view.events[0]?.note).toBe(number)
  }
  expect((await caseOf(portal, number)).events[0]).toMatchObject({ step: 'give_way', toState: 'withdrawn', actor: 'system' })
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toContain('case-withdrawn')
})

test('nobody withdraws from another’s order', async () => {
  const [bought, other] = [await buy(portal, twoLines), await buy(portal, twoLines)]
  expect(await open({ ...bought, customerId: other.customerId })).toEqual({ done: false, because: 'no-such-order', heldBy: [] })
})

test('what a withdrawal rests on cannot be changed, nor its kind', async () => {
  const view = await opened(await buy(portal, twoLines))
  const change = (set: string) => portal.database.pool.query(`UPDATE cases SET ${set} WHERE id = $1`, [view.id])
  await expect(change(`withdrawal = jsonb_set(withdrawal, '{refundBy}', '"2030-01-01T00:00:00.000Z"')`)).rejects.toThrow('withdrawal_stays')
  await expect(change(`kind = 'return', withdrawal = NULL`)).rejects.toThrow('withdrawal_stays')
})
