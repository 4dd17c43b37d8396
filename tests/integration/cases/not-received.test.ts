import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { readHome } from '#app/usecases/account/read-home.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { findParcel } from '#app/usecases/cases/customer-steps.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { endWaiting } from '#app/usecases/cases/wait-for-customer.ts'
import { missingDoors } from '#app/usecases/orders/missing-doors.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { agreeTo, askOf, caseOf, daysAgo, giveByTwo, hire, mailsOf, outcomeOf } from '#tests/support/case-life.ts'
import { send, type Sent } from '#tests/support/odd-orders.ts'
import { days } from '#tests/support/odd-parcels.ts'
import { back, codes, decided, whole } from '#tests/support/order-in-parts.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal({ REFUND_LIMIT_USD: '50000' }))
  ;[agent, finance, admin] = await Promise.all([hire(portal, 'agent'), hire(portal, 'finance'), hire(portal, 'admin')])
})
afterAll(() => close())

/** Three parcels, each with a thing of its own: one silent, one delivered, and one that left yesterday. */
const threeParcels = (id: number) => ({
  placedHoursAgo: days(40),
  shipping: '30.00',
  lines: [
    { id: id * 10, sku: 'NOVA-5W', price: '400.00' },
    { id: id * 10 + 1, sku: 'NOVA-5W', price: '400.00' },
    { id: id * 10 + 2, sku: 'ROTARY-R3', price: '200.00' },
  ],
  parcels: [
    { id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(30), deliveredHoursAgo: null },
    { id: id * 10 + 1, holds: { [id * 10 + 1]: 1 }, sentHoursAgo: days(8), deliveredHoursAgo: days(3) },
    { id: id * 10 + 2, holds: { [id * 10 + 2]: 1 }, sentHoursAgo: days(1), deliveredHoursAgo: null },
  ],
})

const missing = (part: string, said: NonNullable<RequestChoice['missing']> = {}): RequestChoice => ({
  ...whole('not_received', part),
  missing: said,
})

async function quoted({ customerId, orderId }: Sent, choice: RequestChoice): Promise<string> {
  const quote = await quoteRequest(portal, { customerId, orderId, choice, answers: { reason: 'It is not here', phone: '+1 555 0100' } })
  if (!quote.done) throw new Error(quote.because)
  return quote.quoteId
}

const file = ({ customerId }: Sent, quoteId: string) =>
  fileCase(portal, { customerId, quoteId, key: randomUUID(), language: 'en', from: null })

async function filed(sent: Sent, part: string, said?: RequestChoice['missing']): Promise<string> {
  const answer = await file(sent, await quoted(sent, missing(part, said)))
  if (!answer.done) throw new Error(answer.because)
  return answer.number
}

const soon = daysAgo(-9).slice(0, 10)
const take = async (number: string, step: PlainStep) =>
  advanceCase(portal, {
    ...(await askOf(portal, number, agent)),
    step,
    note: `Said with ${step}`,
    shipment: { carrier: 'Sample Express', trackingNumber: 'SE-2' },
    day: soon,
  })

const orderOf = async (sent: Sent) => {
  const order = await findOrder(portal.db, sent)
  if (!order) throw new Error('there is no order')
  return order
}

test('each parcel is missed by itself: the silent one now, the delivered one now, the new one from a day that is said', async () => {
  const sent = await send(portal, threeParcels)
  const doors = missingDoors(await orderOf(sent), new Date().toISOString())
  expect(doors.map(({ part, outcome, from }) => [part.key, outcome, from !== null])).toEqual([
    [sent.parcelIds[0], 'eligible', false],
    [sent.parcelIds[1], 'eligible', false],
    [sent.parcelIds[2], 'ineligible', true],
  ])
  expect(codes(await decided(portal, sent, missing(sent.parcelIds[2] ?? '')))).toEqual(['too_early_to_miss'])
})

test('asked after, not found, refunded: what was paid for it and its share of the shipping, and nothing of the other parcels', async () => {
  const sent = await send(portal, threeParcels)
  const [silent = ''] = sent.parcelIds
  const number = await filed(sent, silent, { lookedFor: ['neighbours'], addressRight: true })
  expect((await readHome(portal, sent.customerId)).silent).toEqual([])
  expect((await caseOf(portal, number)).facts.missing).toMatchObject({ lookedFor: ['neighbours'], addressRight: true })
  expect(await take(number, 'open_inquiry')).toEqual({ done: true })
  expect(await caseOf(portal, number)).toMatchObject({ state: 'inquiry', part: [silent] })
  expect(await take(number, 'extend_inquiry')).toEqual({ done: true })
  const input = { ...(await askOf(portal, number, finance)), reference: 're_1', amountMinor: null }
  expect(await refundCase(portal, input)).toEqual({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund?.amount).toEqual({ amountMinor: 41_200, currency: 'USD' })
  expect((await mailsOf(portal, number)).map(({ kind }) => kind)).toEqual([
    'case-filed',
    'inquiry-opened',
    'inquiry-opened',
    'refund-issued',
  ])
  expect((await mailsOf(portal, number)).slice(1, 3).map(({ payload }) => payload)).toMatchObject([
    { expectedOn: soon, note: 'Said with open_inquiry', extended: false },
    { expectedOn: soon, note: 'Said with extend_inquiry', extended: true },
  ])
  expect(codes(await decided(portal, sent, missing(silent)))).toEqual(['nothing_left'])
})

test('two requests about one parcel at once: one is opened, the other is shown anew', async () => {
  const sent = await send(portal, threeParcels)
  const [silent = ''] = sent.parcelIds
  const quotes = [await quoted(sent, missing(silent)), await quoted(sent, missing(silent))]
  const answers = await Promise.all(quotes.map((quote) => file(sent, quote)))
  expect(answers.filter(({ done }) => done)).toHaveLength(1)
  expect(answers.find(({ done }) => !done)).toMatchObject({ because: 'quote-changed' })
})

test('what is in a return cannot be missed, and what is missed cannot be returned', async () => {
  const sent = await send(portal, threeParcels)
  const [, delivered = ''] = sent.parcelIds
  const [asReturn, asMissing] = [await quoted(sent, back(sent, [0, 1, 0], delivered)), await quoted(sent, missing(delivered))]
  const [one, other] = await Promise.all([file(sent, asReturn), file(sent, asMissing)])
  expect([one.done, other.done].filter(Boolean)).toHaveLength(1)
  expect(codes(await decided(portal, sent, missing(delivered)))).toEqual(['nothing_left'])
})

test('found by its customer: it is delivered, its items are free again, and the request ends', async () => {
  const sent = await send(portal, threeParcels)
  const [silent = ''] = sent.parcelIds
  const number = await filed(sent, silent)
  const asCustomer = async () => ({ number, customerId: sent.customerId, version: (await caseOf(portal, number)).version, from: null })
  expect(await findParcel(portal, await asCustomer())).toEqual({ done: false, because: 'moved-on' })
  await take(number, 'open_inquiry')
  expect(await findParcel(portal, await asCustomer())).toEqual({ done: true })
  expect((await orderOf(sent)).shipments.find(({ id }) => id === silent)).toMatchObject({ status: 'delivered', said: { came: true } })
  expect(await take(number, 'close')).toEqual({ done: true })
  expect((await decided(portal, sent, back(sent, [1, 0, 0], silent))).outcome).toBe('review')
  expect((await mailsOf(portal, number)).at(-1)?.kind).toBe('parcel-found')
})

test('sent again by one person up to the limit, above it by two; the case tells of the new parcel', async () => {
  const cheap = await send(portal, threeParcels)
  const one = await filed(cheap, cheap.parcelIds[0] ?? '')
  await take(one, 'open_inquiry')
  expect(await take(one, 'send_again')).toEqual({ done: true })
  expect((await caseOf(portal, one)).events[0]).toMatchObject({ step: 'send_again', note: 'Sample Express SE-2' })
  expect((await mailsOf(portal, one)).at(-1)).toMatchObject({
    kind: 'parcel-sent-again',
    payload: { shipment: { trackingNumber: 'SE-2' } },
  })

  const dear = await send(portal, (id) => ({
    ...threeParcels(id),
    lines: [{ id: id * 10, sku: 'MOPA-60W', price: '3299.00' }],
    parcels: threeParcels(id).parcels.slice(0, 1),
  }))
  const two = await filed(dear, dear.parcelIds[0] ?? '')
  await take(two, 'open_inquiry')
  expect(await take(two, 'send_again')).toEqual({ done: false, because: 'needs-approval' })
  await giveByTwo(portal, two, 'send_again', [agent, admin])
  expect(await take(two, 'send_again')).toEqual({ done: true })
})

test('a refund above the limit waits for a second person', async () => {
  const sent = await send(portal, (id) => ({
    ...threeParcels(id),
    lines: [{ id: id * 10, sku: 'MOPA-60W', price: '3299.00' }],
    parcels: threeParcels(id).parcels.slice(0, 1),
  }))
  const number = await filed(sent, sent.parcelIds[0] ?? '')
  await take(number, 'open_inquiry')
  const input = { ...(await askOf(portal, number, finance)), reference: 're_2', amountMinor: null }
  expect(await refundCase(portal, input)).toEqual({ done: true, issued: false })
  expect(await agreeTo(portal, 'refund', await askOf(portal, number, admin))).toMatchObject({ done: true, issued: true })
  expect((await outcomeOf(portal, number)).refund?.amount.amountMinor).toBe(332_900)
})

test('asked for something and silent, the request expires and frees what it held', async () => {
  const sent = await send(portal, threeParcels)
  const number = await filed(sent, sent.parcelIds[0] ?? '')
  await take(number, 'ask_for_item')
  await endWaiting({ ...portal, clock: { now: () => new Date(Date.now() + days(20) * 3_600_000) } })
  expect((await caseOf(portal, number)).state).toBe('expired')
  expect((await decided(portal, sent, missing(sent.parcelIds[0] ?? ''))).outcome).toBe('eligible')
})
