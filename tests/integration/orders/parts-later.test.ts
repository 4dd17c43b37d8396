import { findCase } from '#app/infra/cases/read-case.ts'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { brokenConstraint } from '#app/infra/db/client.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { quoteAgain } from '#app/usecases/requests/read-quote.ts'
import { interceptShipped } from '#app/usecases/parcels/shipped-anyway.ts'
import { withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { choicesOf } from '#app/usecases/orders/order-parts.ts'
import { send, tell } from '#tests/support/odd-orders.ts'
import { days, type OddOrder } from '#tests/support/odd-parcels.ts'
import { back, codes, decided, file, filed, neverSent, quoted, twoOfThree, whole } from '#tests/support/order-in-parts.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

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
  const quoteId = await quoted(portal, sent, whole('cancel'))
  const { id, parcels, ...rest } = known as unknown as OddOrder
  await tell(portal, {
    ...rest,
    id,
    parcels: [...parcels, { id: id * 10 + 1, holds: { [id * 10]: 1 }, sentHoursAgo: 1, deliveredHoursAgo: null }],
  })
  expect(await file(portal, sent, quoteId)).toMatchObject({ done: false, because: 'quote-changed' })
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
  const { number } = await filed(portal, sent, whole('cancel'))
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
  expect(await decided(portal, sent, whole('intercept'))).toMatchObject({ lines: [{ quantity: 2 }] })
})

test('a declined return takes its pieces up again only where its part still has them', async () => {
  const sent = await send(portal, twoOfThree)
  const first = await filed(portal, sent, back(sent, [2]))
  await portal.db.case.update({ where: { id: first.id }, data: { state: 'declined' }, select: { id: true } })
  const second = await filed(portal, sent, back(sent, [1]))
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
  const before = (await decided(portal, sent, back(sent, [1]))).deadline
  const claim = await filed(portal, sent, {
    action: 'repair',
    selection: [{ lineId: sent.lineIds[1] ?? '', quantity: 1 }],
    confirms: {},
    repair: { component: 'other', cause: 'defect' },
  })
  expect((await decided(portal, sent, back(sent, [1]))).deadline).toBe(before)
  expect((await decided(portal, sent, back(sent, [0, 1]))).deadline).not.toBe(before)
  await withdrawCase(portal, { number: claim.number, version: claim.version, customerId: sent.customerId, from: null })
  expect((await decided(portal, sent, back(sent, [0, 1]))).deadline).toBe(before)
})
