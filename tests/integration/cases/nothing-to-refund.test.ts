import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { endWithoutRefund } from '#app/usecases/cases/end-without-refund.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'admin')
})
afterAll(() => close())

const received = ({ orderId }: Bought, receivedMinor: number) =>
  portal.db.order.update({ where: { id: orderId }, data: { receivedMinor }, select: { id: true } })

/** A confirmed cancellation of an order of 100.00, of which so much had come in when it was filed. */
async function confirmed(minor: number): Promise<Readonly<{ bought: Bought; number: string }>> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }], { placedAt: daysAgo(1 / 24), deliveredAt: null })
  await received(bought, minor)
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  expect(await advanceCase(portal, { ...(await askOf(portal, number, staffId)), step: 'confirm', note: null, shipment: null })).toEqual({
    done: true,
  })
  return { bought, number }
}

const kindsOf = async (number: string) => (await mailsOf(portal, number)).map(({ kind }) => kind)

test('a cancellation of what was never paid ends by itself once it is confirmed, with a mail, and nobody can refund it', async () => {
  const { number } = await confirmed(0)
  const refund = { ...(await askOf(portal, number, staffId)), reference: 're', amountMinor: 1 }
  expect(await refundCase(portal, refund)).toEqual({ done: false, because: 'wrong-amount' })
  expect((await mailsOf(portal, number)).at(-1)).toMatchObject({
    kind: 'cancellation-confirmed',
    payload: { nothingToRefund: true, receipt: null },
  })
  expect(await Promise.all([endWithoutRefund(portal), endWithoutRefund(portal)])).toContain(1)
  const view = await caseOf(portal, number)
  expect([view.state, view.events[0]?.step, view.events[0]?.actor]).toEqual(['closed', 'end_without_refund', 'system'])
  expect(await kindsOf(number)).toEqual(['case-filed', 'cancellation-confirmed', 'nothing-to-refund'])
  expect(await endWithoutRefund(portal)).toBe(0)
})

test('one of what was paid is left to its refund, and so is one whose payment came after it was filed', async () => {
  const paid = await confirmed(10_000)
  const late = await confirmed(0)
  await received(late.bought, 10_000)
  expect(await endWithoutRefund(portal)).toBe(0)
  for (const { number } of [paid, late]) expect((await caseOf(portal, number)).state).toBe('confirmed')
})

test('nothing is said of money that does not add up', async () => {
  const { bought, number } = await confirmed(0)
  await portal.db.order.update({ where: { id: bought.orderId }, data: { moneyFaults: [{ code: 'disputed' }] }, select: { id: true } })
  expect(await endWithoutRefund(portal)).toBe(0)
  expect((await caseOf(portal, number)).state).toBe('confirmed')
})
