import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { askException } from '#app/usecases/requests/ask-exception.ts'
import { quoteFollowUp } from '#app/usecases/requests/quote-follow-up.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { openStep } from '#app/usecases/requests/open-step.ts'
import { readQuote } from '#app/usecases/requests/read-quote.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { interceptShipped } from '#app/usecases/parcels/shipped-anyway.ts'
import { begunRequest } from '#tests/support/begun-request.ts'
import { askOf, type Bought, buy, caseOf, daysAgo, fileRequest, hire, mailsOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_EUR: '1000000' }))
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const clamp = { sku: 'CLAMP', price: '100.00' }
const parcelIs = ({ orderId }: Bought, status: string) =>
  portal.db.shipment.updateMany({ where: { orderId }, data: { status, deliveredAt: null } })

const ask = async (bought: Bought, action: 'return' | 'cancel', key: string = randomUUID()) =>
  askException(portal, {
    ...(await begunRequest(portal, { ...bought, action })),
    reason: 'I was in hospital',
    key,
    language: 'en',
    from: null,
  })

test('an exception to a return whose window is over carries its facts, and cannot be approved by one person', async () => {
  const bought = await buy(portal, [{ ...clamp, quantity: 3 }], { placedAt: daysAgo(40), deliveredAt: daysAgo(30) })
  const asked = await ask(bought, 'return')
  if (!asked.done) throw new Error(asked.because)
  const view = await caseOf(portal, asked.number)
  expect(view).toMatchObject({
    kind: 'return',
    state: 'submitted',
    reason: 'I was in hospital',
    decision: { outcome: 'ineligible', refund: null },
  })
  expect(view.decision.reasons.map(({ code }) => code)).toContain('return_window_over')
  // Nobody was asked for the condition: it was only decided as if.
  expect(view.lines.map(({ quantity, condition }) => [quantity, condition])).toEqual([[3, null]])
  expect(view.reviewBy).not.toBeNull()
  expect((await mailsOf(portal, asked.number)).at(-1)).toMatchObject({ kind: 'case-filed', payload: { exception: true, receipt: null } })
  expect(await approveCase(portal, await askOf(portal, asked.number, agent))).toEqual({ done: false, because: 'needs-exception' })
})

test('an exception sent twice and at once is one case', async () => {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(40), deliveredAt: daysAgo(30) })
  const key = randomUUID()
  const asked = await Promise.all(Array.from({ length: 4 }, () => ask(bought, 'return', key)))
  const numbers = asked.flatMap((each) => (each.done ? [each.number] : []))
  expect(new Set(numbers).size).toBe(1)
  expect(await portal.db.case.count({ where: { customerId: bought.customerId } })).toBe(1)
})

test('an exception is about what is left, and where nothing is left there is none', async () => {
  const bought = await buy(portal, [{ ...clamp, quantity: 3 }], { placedAt: daysAgo(3), deliveredAt: daysAgo(2) })
  await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '', quantity: 2 }] })
  const asked = await ask(bought, 'cancel')
  if (!asked.done) throw new Error(asked.because)
  expect((await caseOf(portal, asked.number)).lines.map(({ quantity }) => quantity)).toEqual([1])
  expect(await ask(bought, 'cancel')).toMatchObject({ done: false, because: 'ineligible' })
})

test('without asking for an exception an answer of no files nothing', async () => {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(40), deliveredAt: daysAgo(30) })
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  await expect(fileRequest(portal, bought, { action: 'return', lines })).rejects.toThrow('ineligible')
})

/** An interception that the carrier could not carry out. */
async function failed(): Promise<Readonly<{ number: string; bought: Bought }>> {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
  await parcelIs(bought, 'in_transit')
  const number = await fileRequest(portal, bought, { action: 'intercept' })
  for (const step of ['request', 'fail'] as const) {
    await advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: null, shipment: null })
  }
  return { number, bought }
}

test('a failed interception becomes a refusal or a return with what was said then, decided anew', async () => {
  const { number, bought } = await failed()
  const { customerId } = bought
  await parcelIs(bought, 'out_for_delivery')
  const refusal = await quoteFollowUp(portal, { number, customerId, to: 'refuse' })
  if (!refusal?.done) throw new Error('not quoted')
  expect(refusal.decision).toMatchObject({ action: 'refuse', outcome: 'eligible', refund: { amountMinor: 9300 } })
  expect((await readQuote(portal, { customerId, quoteId: refusal.quoteId }))?.quote.answers).toMatchObject({
    reason: 'Changed my mind',
    phone: '+49 30 5550100',
  })
  await portal.db.shipment.updateMany({ where: { orderId: bought.orderId }, data: { status: 'delivered', deliveredAt: new Date() } })
  const back = await quoteFollowUp(portal, { number, customerId, to: 'return' })
  if (!back?.done) throw new Error('not quoted')
  expect(back.decision).toMatchObject({ action: 'return', outcome: 'eligible', refund: { amountMinor: 9300 } })
  // Nothing is asked again, and each answer can still be changed.
  expect(await openStep(portal, { customerId, orderId: bought.orderId, action: 'return', step: 'condition' })).toMatchObject({
    open: true,
    last: true,
    draft: { quoteId: back.quoteId, steps: { items: { done: true }, condition: { answers: { reason: 'Changed my mind' } } } },
  })
  const filed = await fileCase(portal, { customerId, quoteId: back.quoteId, key: randomUUID(), language: 'en', from: null })
  expect(filed).toMatchObject({ done: true })
})

test('only a failed interception of one’s own is converted', async () => {
  const { number } = await failed()
  const other = await buy(portal, [clamp])
  expect(await quoteFollowUp(portal, { number, customerId: other.customerId, to: 'return' })).toBeNull()
  const returned = await fileRequest(portal, other, { action: 'return', lines: [{ lineId: other.lineIds[0] ?? '' }] })
  expect(await quoteFollowUp(portal, { number: returned, customerId: other.customerId, to: 'refuse' })).toBeNull()
})

test('a cancellation that is sent all the same is an interception at the fee it was filed under, once', async () => {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(0.1), deliveredAt: null })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: 'confirm', note: null, shipment: null })
  expect(await interceptShipped(portal)).toBe(0)
  await portal.db.shipment.create({
    data: {
      orderId: bought.orderId,
      sourceId: '1',
      reportedAt: new Date(),
      createdAt: new Date(),
      status: 'in_transit',
      shippedAt: new Date(),
      sourceUpdatedAt: new Date(),
      contentHash: new Uint8Array(32),
    },
    select: { id: true },
  })
  const changed = await Promise.all([interceptShipped(portal), interceptShipped(portal)])
  expect(changed.reduce((sum, each) => sum + each)).toBe(1)
  expect(await caseOf(portal, number)).toMatchObject({ kind: 'intercept', state: 'requested' })
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual([
    'case-filed',
    'cancellation-confirmed',
    'interception-requested',
  ])
  for (const step of ['intercept', 'receive'] as const) {
    await advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: null, shipment: null })
  }
  const refund = { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: null }
  expect(await refundCase(portal, refund)).toEqual({ done: true, issued: true })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ amount: { amountMinor: 10_000, currency: 'EUR' } })
})
