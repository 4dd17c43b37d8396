import { findCase } from '#app/infra/cases/read-case.ts'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { brokenConstraint } from '#app/infra/db/client.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { RequestChoice } from '#app/domain/requests/choice.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { fileCase } from '#app/usecases/requests/file-case.ts'
import { quoteAgain } from '#app/usecases/requests/read-quote.ts'
import { quoteRequest } from '#app/usecases/requests/quote-request.ts'
import { interceptShipped } from '#app/usecases/parcels/shipped-anyway.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { choicesOf } from '#app/usecases/orders/order-parts.ts'
import { previewOf } from '#tests/support/begun-request.ts'
import { send, type Sent, tell } from '#tests/support/odd-orders.ts'
import { days, type OddOrder } from '#tests/support/odd-parcels.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** A machine that was delivered, and an accessory that never left. */
const neverSent = (id: number) => ({
  placedHoursAgo: days(8),
  shipping: '49.00',
  lines: [
    { id: id * 10, sku: 'MOPA-60W', price: '3299.00' },
    { id: id * 10 + 1, sku: 'ROTARY-R3', price: '249.00' },
  ],
  parcels: [{ id: id * 10, holds: { [id * 10]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: days(3) }],
})

/** Two of three machines sent. */
const twoOfThree = (id: number) => ({
  placedHoursAgo: days(8),
  lines: [{ id: id * 10, sku: 'NOVA-5W', price: '399.00', quantity: 3 }],
  parcels: [{ id: id * 10, holds: { [id * 10]: 2 }, sentHoursAgo: days(6), deliveredHoursAgo: days(3) }],
})

const back = (sent: Sent, quantities: readonly number[], part?: string): RequestChoice => ({
  action: 'return',
  selection: quantities.flatMap((quantity, at) =>
    quantity > 0 ? [{ lineId: sent.lineIds[at] ?? '', quantity, condition: 'unused', fault: 'none' }] : [],
  ),
  confirms: { accessoriesIncluded: true, originalPackaging: true },
  ...(part === undefined ? {} : { part }),
})
const whole = (action: RequestKind, part?: string): RequestChoice => ({
  action,
  selection: [],
  confirms: { unopened: true },
  ...(part === undefined ? {} : { part }),
})

async function decided(sent: Sent, choice: RequestChoice): Promise<Decision> {
  const seen = await previewOf(portal, { ...sent, choice })
  if (!seen.done) throw new Error(seen.because)
  return seen.decision
}

const codes = ({ reasons }: Decision) => reasons.filter(({ effect }) => effect === 'denies').map(({ code }) => code)

async function quoted({ customerId, orderId }: Sent, choice: RequestChoice): Promise<string> {
  const quote = await quoteRequest(portal, { customerId, orderId, choice, answers: { reason: 'Not needed', phone: '+1 555 0100' } })
  if (!quote.done) throw new Error(quote.because)
  return quote.quoteId
}

const file = ({ customerId }: Sent, quoteId: string) =>
  fileCase(portal, { customerId, quoteId, key: randomUUID(), language: 'en', from: null })

async function filed(sent: Sent, choice: RequestChoice) {
  const done = await file(sent, await quoted(sent, choice))
  if (!done.done) throw new Error(done.because)
  const view = await findCase(portal.db, { number: done.number, customerId: sent.customerId })
  if (!view) throw new Error('there is no case')
  return view
}

test('a part that was sent after its price was shown is priced anew', async () => {
  let known: OddOrder | null = null
  const sent = await send(portal, (id) => {
    const order = {
      ...twoOfThree(id),
      placedHoursAgo: 20,
      parcels: [{ id: id * 10, holds: { [id * 10]: 2 }, sentHoursAgo: 10, deliveredHoursAgo: null }],
    }
    known = { id, email: `lena${id}@demo.example`, ...order }
    return order
  })
  const quoteId = await quoted(sent, whole('cancel'))
  const { id, parcels, ...rest } = known as unknown as OddOrder
  await tell(portal, {
    ...rest,
    id,
    parcels: [...parcels, { id: id * 10 + 1, holds: { [id * 10]: 1 }, sentHoursAgo: 1, deliveredHoursAgo: null }],
  })
  expect(await file(sent, quoteId)).toMatchObject({ done: false, because: 'quote-changed' })
  const again = await quoteAgain(portal, { customerId: sent.customerId, quoteId })
  expect(again.done && codes(again.decision)).toEqual(['already_shipped'])
})

test('a cancellation of what was left becomes an interception only once that is sent all the same', async () => {
  let known: OddOrder | null = null
  const sent = await send(portal, (id) => {
    const order = {
      ...twoOfThree(id),
      placedHoursAgo: 20,
      parcels: [{ id: id * 10, holds: { [id * 10]: 2 }, sentHoursAgo: 10, deliveredHoursAgo: null }],
    }
    known = { id, email: `lena${id}@demo.example`, ...order }
    return order
  })
  const { number } = await filed(sent, whole('cancel'))
  const kindNow = async () => (await findCase(portal.db, { number, customerId: sent.customerId }))?.kind
  await interceptShipped(portal)
  expect(await kindNow()).toBe('cancel')
  const { id, parcels, ...rest } = known as unknown as OddOrder
  await tell(portal, {
    ...rest,
    id,
    parcels: [...parcels, { id: id * 10 + 1, holds: { [id * 10]: 1 }, sentHoursAgo: 1, deliveredHoursAgo: null }],
  })
  await interceptShipped(portal)
  expect(await kindNow()).toBe('intercept')
  // What it holds is in the new parcel now.
  expect(await decided(sent, whole('intercept'))).toMatchObject({ lines: [{ quantity: 2 }] })
})

test('a declined return takes its pieces up again only where its part still has them', async () => {
  const sent = await send(portal, twoOfThree)
  const first = await filed(sent, back(sent, [2]))
  await portal.db.case.update({ where: { id: first.id }, data: { state: 'declined' }, select: { id: true } })
  const second = await filed(sent, back(sent, [1]))
  const again = portal.db.$executeRaw`UPDATE cases SET state = 'submitted' WHERE id = ${first.id}::uuid`
  expect(
    await again.then(
      () => null,
      (fault: unknown) => brokenConstraint(fault),
    ),
  ).toBe('case_line_within_part')
  await withdrawCase(portal, { number: second.number, version: second.version, customerId: sent.customerId, from: null })
  expect(await portal.db.$executeRaw`UPDATE cases SET state = 'submitted' WHERE id = ${first.id}::uuid`).toBe(1)
})

test('the page of the order shows an axis for each part, with what is left of it', async () => {
  const sent = await send(portal, neverSent)
  const order = await findOrder(portal.db, sent)
  const now = new Date().toISOString()
  const openNow =
    order &&
    choicesOf(order, now).map(({ part, choices }) => [
      part.deliveryStatus,
      choices.filter(({ state }) => state === 'open').map(({ action }) => action),
    ])
  expect(openNow).toEqual([
    ['delivered', ['refuse', 'return', 'repair']],
    ['unshipped', ['cancel']],
  ])
})

test('a withdrawn claim about a clamp buys no days for the machine beside it', async () => {
  const sent = await send(portal, (id) => ({
    ...neverSent(id),
    parcels: [{ id: id * 10, holds: { [id * 10]: 1, [id * 10 + 1]: 1 }, sentHoursAgo: days(6), deliveredHoursAgo: days(3) }],
  }))
  const before = (await decided(sent, back(sent, [1]))).deadline
  const claim = await filed(sent, {
    action: 'repair',
    selection: [{ lineId: sent.lineIds[1] ?? '', quantity: 1 }],
    confirms: {},
    repair: { component: 'other', cause: 'defect' },
  })
  expect((await decided(sent, back(sent, [1]))).deadline).toBe(before)
  expect((await decided(sent, back(sent, [0, 1]))).deadline).not.toBe(before)
  await withdrawCase(portal, { number: claim.number, version: claim.version, customerId: sent.customerId, from: null })
  expect((await decided(sent, back(sent, [0, 1]))).deadline).toBe(before)
})
