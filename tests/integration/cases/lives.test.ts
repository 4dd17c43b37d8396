import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import {
  askOf,
  bookCourier,
  type Bought,
  buy,
  caseOf,
  daysAgo,
  fileRequest,
  giveByTwo,
  hire,
  mailsOf,
  outcomeOf,
} from '#tests/support/case-life.ts'
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

const shipment = { carrier: 'Sample Express', trackingNumber: 'SE1' }

/** Takes these steps of staff one after the other; each says what a customer is to read and by whom something goes. */
async function steps(number: string, ...names: PlainStep[]): Promise<void> {
  for (const step of names) {
    const input = { ...(await askOf(portal, number, agent)), step, note: `Said with ${step}`, shipment }
    expect(await advanceCase(portal, input), step).toEqual({ done: true })
  }
}

async function refund(number: string): Promise<void> {
  const input = { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: null }
  expect(await refundCase(portal, input)).toEqual({ done: true, issued: true })
}

async function inspectUnopened(number: string, quantity = 1): Promise<void> {
  const { lines } = await caseOf(portal, number)
  const findings = lines.map(
    ({ orderLineId }) =>
      ({ lineId: orderLineId, quantity, condition: 'unopened', faultConfirmed: true, missingParts: 0, note: null }) as const,
  )
  expect(await inspectCase(portal, { ...(await askOf(portal, number, agent)), findings })).toEqual({ done: true })
}

async function expectEnd(number: string, state: string, amountMinor: number | null, mails: readonly string[]): Promise<void> {
  expect((await caseOf(portal, number)).state).toBe(state)
  expect((await outcomeOf(portal, number)).refund?.amount.amountMinor ?? null).toBe(amountMinor)
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual(['case-filed', ...mails])
}

const clamp = { sku: 'CLAMP', price: '100.00' }
const machine = { sku: 'MOPA-60W', price: '3499.00' }

/** An order that is on its way, placed two days ago. */
const underWay = (): Promise<Bought> => buy(portal, [clamp], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })

test('a cancellation is confirmed and refunded whole', async () => {
  const bought = await buy(portal, [clamp], { placedAt: daysAgo(0.1), deliveredAt: null })
  const number = await fileRequest(portal, bought, { action: 'cancel' })
  await steps(number, 'confirm')
  await refund(number)
  await expectEnd(number, 'refunded', 10_000, ['cancellation-confirmed', 'refund-issued'])
})

/** As a carrier reports it, for the request to be about a parcel in this state. */
async function parcelIs({ orderId }: Bought, status: string): Promise<void> {
  await portal.db.shipment.updateMany({ where: { orderId }, data: { status, deliveredAt: null } })
}

test('an interception is asked for, succeeds, comes back and is refunded less 7 %', async () => {
  const bought = await underWay()
  await parcelIs(bought, 'in_transit')
  const number = await fileRequest(portal, bought, { action: 'intercept' })
  await steps(number, 'request', 'intercept', 'receive')
  await refund(number)
  await expectEnd(number, 'refunded', 9300, ['interception-requested', 'interception-succeeded', 'parcel-received', 'refund-issued'])
})

test('an interception that fails ends, frees the quantity, and names the doors that are open', async () => {
  const bought = await underWay()
  await parcelIs(bought, 'in_transit')
  const number = await fileRequest(portal, bought, { action: 'intercept' })
  await steps(number, 'request', 'fail')
  await expectEnd(number, 'failed', null, ['interception-requested', 'interception-failed'])
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({ alternatives: ['refuse', 'return'] })
  await parcelIs(bought, 'out_for_delivery')
  expect(await fileRequest(portal, bought, { action: 'refuse' })).toMatch(/^EMR-/)
})

test('a parcel refused at the door comes back, is inspected and refunded less 7 %', async () => {
  const bought = await underWay()
  await parcelIs(bought, 'out_for_delivery')
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  await steps(number, 'await_return', 'receive')
  await inspectUnopened(number)
  await refund(number)
  await expectEnd(number, 'refunded', 9300, ['refusal-awaited', 'parcel-received', 'refund-issued'])
})

test('of a refused parcel only what came back is refunded', async () => {
  const bought = await buy(portal, [{ ...clamp, quantity: 3 }], { placedAt: daysAgo(2), deliveredAt: daysAgo(0.01) })
  await parcelIs(bought, 'out_for_delivery')
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  await steps(number, 'await_return', 'receive')
  await inspectUnopened(number, 2)
  await refund(number)
  await expectEnd(number, 'refunded', 18_600, ['refusal-awaited', 'parcel-received', 'refund-issued'])
})

test('a refused parcel that does not come back ends so', async () => {
  const bought = await underWay()
  await parcelIs(bought, 'out_for_delivery')
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  await steps(number, 'await_return', 'miss')
  await expectEnd(number, 'not_returned', null, ['refusal-awaited', 'parcel-not-returned'])
})

/** An exchange or a return that a courier has. */
async function pickedUp(action: 'return' | 'exchange'): Promise<string> {
  const bought = await buy(portal, [clamp])
  const number = await fileRequest(portal, bought, { action, lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent)
  await steps(number, 'report_failed_pickup')
  await bookCourier(portal, number, agent)
  await steps(number, 'pick_up')
  return number
}
const collected = ['case-approved', 'pickup-booked', 'pickup-failed', 'pickup-booked']

test('an exchange is inspected, replaced and closed', async () => {
  const number = await pickedUp('exchange')
  await steps(number, 'receive')
  await inspectUnopened(number)
  await giveByTwo(portal, number, 'replace', [agent, finance])
  await steps(number, 'replace', 'close')
  await expectEnd(number, 'closed', null, [...collected, 'parcel-received', 'replacement-sent'])
})

test('what inspection rejects is sent back and closed', async () => {
  const number = await pickedUp('return')
  await steps(number, 'receive')
  await inspectUnopened(number)
  await steps(number, 'reject', 'send_back', 'close')
  await expectEnd(number, 'closed', null, [...collected, 'parcel-received', 'case-rejected', 'sent-back'])
})

test('a return that the courier lost is refunded as it was filed', async () => {
  const number = await pickedUp('return')
  await steps(number, 'lose')
  await refund(number)
  await expectEnd(number, 'refunded', 9300, [...collected, 'parcel-lost', 'refund-issued'])
})

test('a refused parcel that the carrier loses is refunded all the same, as it was filed', async () => {
  const bought = await underWay()
  await parcelIs(bought, 'out_for_delivery')
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  await steps(number, 'await_return', 'lose')
  expect((await caseOf(portal, number)).dueAt).not.toBeNull()
  await refund(number)
  await expectEnd(number, 'refunded', 9300, ['refusal-awaited', 'parcel-lost', 'refund-issued'])
})

test('an intercepted parcel that the carrier loses is refunded, and one that was delivered all the same opens the next doors', async () => {
  for (const [step, state] of [
    ['lose', 'lost'],
    ['fail', 'failed'],
  ] as const) {
    const bought = await underWay()
    await parcelIs(bought, 'in_transit')
    const number = await fileRequest(portal, bought, { action: 'intercept' })
    await steps(number, 'request', 'intercept', step)
    expect((await caseOf(portal, number)).state).toBe(state)
    if (step === 'lose') await refund(number)
    expect((await outcomeOf(portal, number)).refund?.amount.amountMinor ?? null).toBe(step === 'lose' ? 9300 : null)
  }
})

test('what did not come back after a refusal is its customer’s, who can return it', async () => {
  const bought = await underWay()
  await parcelIs(bought, 'out_for_delivery')
  const refused = await fileRequest(portal, bought, { action: 'refuse' })
  await portal.db.shipment.updateMany({ where: { orderId: bought.orderId }, data: { status: 'delivered', deliveredAt: new Date() } })
  const lines = [{ lineId: bought.lineIds[0] ?? '' }]
  await steps(refused, 'await_return')
  await expect(fileRequest(portal, bought, { action: 'return', lines })).rejects.toThrow()
  await steps(refused, 'miss')
  expect(await fileRequest(portal, bought, { action: 'return', lines })).toMatch(/^EMR-/)
})

test('a refused parcel whose pickup failed is booked again', async () => {
  const bought = await buy(portal, [clamp])
  const number = await fileRequest(portal, bought, { action: 'refuse' })
  await approveCase(portal, await askOf(portal, number, agent))
  await bookCourier(portal, number, agent)
  await steps(number, 'report_failed_pickup')
  await bookCourier(portal, number, agent)
  await expectEnd(number, 'pickup_booked', null, collected)
})

test('a machine that was lost on its way to the repair is replaced', async () => {
  const bought = await buy(portal, [machine])
  const number = await fileRequest(portal, bought, {
    action: 'repair',
    lines: [{ lineId: bought.lineIds[0] ?? '' }],
    repair: { component: 'fiber_source', cause: 'defect' },
  })
  await steps(number, 'troubleshoot', 'ask_to_send_in')
  await bookCourier(portal, number, agent)
  await steps(number, 'pick_up', 'lose')
  expect((await portal.db.case.findUniqueOrThrow({ where: { number }, select: { waitsFor: true } })).waitsFor).toBe('staff')
  await giveByTwo(portal, number, 'replace', [agent, finance])
  await steps(number, 'replace', 'close')
  await expectEnd(number, 'closed', null, ['troubleshooting', 'send-in-asked', 'pickup-booked', 'parcel-lost', 'replacement-sent'])
})

test('a parcel that turns up after it was held for lost is received', async () => {
  const number = await pickedUp('return')
  await steps(number, 'lose', 'receive')
  await inspectUnopened(number)
  await refund(number)
  await expectEnd(number, 'refunded', 9300, [...collected, 'parcel-lost', 'parcel-received', 'refund-issued'])
})

test('a step without the words or the parcel it needs is refused', async () => {
  const number = await pickedUp('return')
  const input = await askOf(portal, number, agent)
  const bare = { ...input, note: null, shipment: null }
  expect(await advanceCase(portal, { ...bare, step: 'reject' })).toEqual({ done: false, because: 'note-missing' })
  expect(await advanceCase(portal, { ...bare, step: 'send_back' })).toEqual({ done: false, because: 'shipment-missing' })
  expect(await advanceCase(portal, { ...bare, step: 'close' })).toEqual({ done: false, because: 'moved-on' })
})
