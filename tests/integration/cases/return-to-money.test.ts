import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { acceptOffer, disputeOffer } from '#app/usecases/cases/answer-offer.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { agreeTo, askOf, bookCourier, buy, caseOf, fileRequest, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'
import { found, returnLife } from '#tests/support/return-life.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

const clamp = { sku: 'CLAMP', price: '100.00' }

const { step, receivedReturn, inspect, refund, answerOf } = returnLife(() => ({ portal, agent, finance }))

test('a return found as declared is refunded as it was filed, without an offer, and closed', async () => {
  const bought = await buy(portal, [clamp])
  const number = await receivedReturn(bought)
  expect(await inspect(number, [found(bought.lineIds[0] ?? '', 'unopened')])).toEqual({ done: true })
  expect(await refund(number)).toEqual({ done: true, issued: true })
  await step(number, 'close')
  const view = await caseOf(portal, number)
  expect([...view.events].reverse().map((event) => event.toState)).toEqual([
    'submitted',
    'approved',
    'pickup_booked',
    'picked_up',
    'received',
    'inspected',
    'refunded',
    'closed',
  ])
  expect((await outcomeOf(portal, number)).refund).toMatchObject({
    amount: { amountMinor: 9300, currency: 'EUR' },
    basis: 'inspected',
    reference: 're_1',
  })
  const mails = await mailsOf(portal, number)
  expect(mails.map(({ kind }) => kind)).toEqual(['case-filed', 'case-approved', 'pickup-booked', 'parcel-received', 'refund-issued'])
  expect(mails.at(-1)?.payload).toMatchObject({
    amount: { amountMinor: 9300, currency: 'EUR' },
    receipt: { refund: { amountMinor: 9300, currency: 'EUR' } },
  })
})

test('used where unopened was declared: offered, accepted, and the offered amount is refunded', async () => {
  const bought = await buy(portal, [clamp])
  const number = await receivedReturn(bought)
  await inspect(number, [found(bought.lineIds[0] ?? '', 'used', { note: 'Burn marks' })])
  expect(await refund(number)).toEqual({ done: false, because: 'needs-offer' })
  // An amount that is said where the findings give one counts for nothing.
  expect(await sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor: 1, note: null })).toEqual({ done: true })
  expect((await outcomeOf(portal, number)).offer).toMatchObject({ amount: { amountMinor: 7000 }, ifSilent: 'part-paid' })
  expect(await acceptOffer(portal, await answerOf(number, bought))).toEqual({ done: true })
  expect(await refund(number)).toEqual({ done: true, issued: true })
  const mails = await mailsOf(portal, number)
  expect(mails.slice(-3).map(({ kind }) => kind)).toEqual(['offer-sent', 'offer-answered', 'refund-issued'])
  expect(mails.at(-3)?.payload).toMatchObject({
    differences: [{ declared: 'unopened', found: 'used', finding: 'Burn marks' }],
    receipt: { refund: { amountMinor: 7000 } },
  })
  expect(mails.at(-1)?.payload).toMatchObject({ amount: { amountMinor: 7000 } })
})

test('a disputed offer goes back to staff, who may offer more but never less than was found or more than was paid', async () => {
  const bought = await buy(portal, [clamp])
  const number = await receivedReturn(bought)
  await inspect(number, [found(bought.lineIds[0] ?? '', 'used')])
  await sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor: null, note: null })
  const why = { ...(await answerOf(number, bought)), why: 'It came like this' }
  expect(await disputeOffer(portal, why)).toEqual({ done: true })
  expect((await caseOf(portal, number)).events[0]).toMatchObject({ step: 'dispute_offer', note: 'It came like this' })
  const offer = async (amountMinor: number | null) =>
    sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor, note: null, internalReason: 'It came like this' })
  for (const wrong of [null, 6999, 10_001]) expect(await offer(wrong)).toEqual({ done: false, because: 'wrong-amount' })
  expect(await offer(8500)).toEqual({ done: true, waits: true })
  expect(await agreeTo(portal, 'offer', await askOf(portal, number, finance))).toEqual({ done: true })
  expect(await acceptOffer(portal, await answerOf(number, bought))).toEqual({ done: true })
  await refund(number)
  const mails = await mailsOf(portal, number)
  expect(mails.at(-1)?.payload).toMatchObject({
    amount: { amountMinor: 8500 },
    receipt: {
      lines: [
        { sign: '+', amount: { amountMinor: 10_000 } },
        { sign: '-', amount: { amountMinor: 3000 } },
        // The shop took the courier on.
        { sign: '-', amount: { amountMinor: 0 } },
        { label: 'As agreed with you', sign: '+', amount: { amountMinor: 1500 } },
      ],
    },
  })
})

test('a gift that was to come back and did not is deducted by what it is worth', async () => {
  const bought = await buy(portal, [
    { sku: 'MOPA-60W', price: '3499.00' },
    { sku: 'GOGGLES', price: '49.00', discount: '49.00' },
  ])
  const number = await receivedReturn(bought)
  expect((await caseOf(portal, number)).decision.refund).toEqual({ amountMinor: 325_407, currency: 'EUR' })
  const [machine = '', goggles = ''] = bought.lineIds
  await inspect(number, [found(machine, 'unopened'), found(goggles, 'unopened', { quantity: 0, note: 'Not in the parcel' })])
  expect((await outcomeOf(portal, number)).inspection).toMatchObject({ refund: { amountMinor: 320_507 } })
  await sendOffer(portal, { ...(await askOf(portal, number, agent)), amountMinor: null, note: null })
  expect((await mailsOf(portal, number)).at(-1)?.payload).toMatchObject({
    differences: [{ title: 'GOGGLES', found: 'missing' }],
    receipt: { refund: { amountMinor: 320_507 } },
  })
})

test('missing parts are taken off at what staff say, at most what was paid for the line', async () => {
  const bought = await buy(portal, [clamp])
  const number = await receivedReturn(bought)
  const lineId = bought.lineIds[0] ?? ''
  expect(await inspect(number, [found(lineId, 'unopened', { missingParts: 10_001 })])).toEqual({ done: false, because: 'wrong-findings' })
  await inspect(number, [found(lineId, 'unopened', { missingParts: 500 })])
  expect((await outcomeOf(portal, number)).inspection?.refund).toEqual({ amountMinor: 8800, currency: 'EUR' })
})

test('findings that are not exactly the lines of the case are refused', async () => {
  const bought = await buy(portal, [clamp, { ...clamp, price: '50.00' }])
  const number = await receivedReturn(bought)
  const [first = '', second = ''] = bought.lineIds
  const wrong = { done: false, because: 'wrong-findings' }
  expect(await inspect(number, [found(first, 'unopened')])).toEqual(wrong)
  expect(await inspect(number, [found(first, 'unopened'), found(first, 'unopened')])).toEqual(wrong)
  expect(await inspect(number, [found(first, 'unopened'), found(second, 'unopened', { quantity: -1 })])).toEqual(wrong)
})

test('a reported fault that inspection confirms is for a person to offer on; one it does not is an ordinary return', async () => {
  for (const [faultConfirmed, refundMinor] of [
    [true, null],
    [false, 7000],
  ] as const) {
    const bought = await buy(portal, [clamp])
    const [lineId = ''] = bought.lineIds
    const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId, condition: 'used', fault: 'defective' }] })
    await approveCase(portal, await askOf(portal, number, agent))
    await bookCourier(portal, number, agent)
    await step(number, 'receive')
    await inspect(number, [found(lineId, 'used', { faultConfirmed })])
    expect((await outcomeOf(portal, number)).inspection?.refund?.amountMinor ?? null).toBe(refundMinor)
    expect(await refund(number)).toEqual({ done: false, because: 'needs-offer' })
    const offer = { ...(await askOf(portal, number, agent)), amountMinor: 10_000, note: null, internalReason: 'It came faulty' }
    expect(await sendOffer(portal, offer)).toEqual(refundMinor === null ? { done: true, waits: true } : { done: true })
    if (refundMinor === null) await agreeTo(portal, 'offer', await askOf(portal, number, finance))
    expect((await outcomeOf(portal, number)).offer?.amount.amountMinor).toBe(refundMinor ?? 10_000)
  }
})

test('what was found is never changed, not even by the database', async () => {
  const bought = await buy(portal, [clamp])
  const number = await receivedReturn(bought)
  await inspect(number, [found(bought.lineIds[0] ?? '', 'used')])
  const { id } = await caseOf(portal, number)
  await expect(portal.db.$executeRaw`UPDATE inspection SET refund_minor = 9300 WHERE case_id = ${id}::uuid`).rejects.toThrow(
    'takes inserts only',
  )
})
