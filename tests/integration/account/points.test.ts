import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { readHome } from '#app/usecases/account/read-home.ts'
import { creditDuePoints, creditPoints } from '#app/usecases/account/credit-points.ts'
import { readPoints } from '#app/usecases/account/read-points.ts'
import { makePortal } from '#tests/support/portal.ts'
import { customerOf, takeIn } from '#tests/support/shop-orders.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

let portal: Portal
let close: () => Promise<void>
let nextId = 4000

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

/** Three clamps for 33.50 each and a gift, bought by somebody new. */
async function bought(change: { deliveredAt?: string | null; claimed?: boolean } = {}) {
  nextId += 1
  const email = `points${nextId}@example.com`
  await takeIn(portal, {
    id: nextId,
    email,
    placedAt: daysAgo(9),
    deliveredAt: change.deliveredAt === undefined ? daysAgo(2) : change.deliveredAt,
    lines: [
      { id: nextId * 7, sku: 'CLAMP', price: '33.50', quantity: 3 },
      { id: nextId * 7 + 1, sku: 'GOGGLES', price: '49.00', discount: '49.00' },
    ],
  })
  const customerId = change.claimed === false ? '' : await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({
    where: { emailKey: email },
    select: { id: true, lines: { where: { sku: 'CLAMP' }, select: { id: true } } },
  })
  return { email, customerId, orderId: order.id, lineId: order.lines[0]?.id ?? '' }
}

const balanceOf = async (customerId: string) => (await readPoints(portal, { customerId, before: null })).balance

async function refund(lineId: string, pieces: number) {
  await portal.db.orderLine.update({ where: { id: lineId }, data: { removedQuantity: pieces }, select: { id: true } })
}

test('a delivered line of a claimed order is credited once, however often the job runs', async () => {
  const { customerId } = await bought()
  await creditDuePoints(portal)
  await creditDuePoints(portal)
  const page = await readPoints(portal, { customerId, before: null })
  expect(page.balance).toBe(100)
  expect(page.entries.map(({ points, title }) => [points, title])).toEqual([[100, 'CLAMP']])
})

test('who looks at their points finds them without waiting for the job, dated by the delivery and not by the booking', async () => {
  const deliveredAt = daysAgo(2)
  const { customerId, lineId } = await bought({ deliveredAt })
  const { points } = await readHome(portal, customerId)
  expect(points).toBe(100)
  const { entries } = await readPoints(portal, { customerId, before: null })
  expect(entries.map(({ at }) => at)).toEqual([deliveredAt])
  // A refund in the shop says no day of its own here: it counts from now, above what was delivered.
  await refund(lineId, 3)
  const after = await readPoints(portal, { customerId, before: null })
  expect(after.entries.map((entry) => entry.points)).toEqual([-100, 100])
  const older = await readPoints(portal, { customerId, before: after.entries[0]?.id ?? null })
  expect(older.entries.map((entry) => entry.points)).toEqual([100])
})

test('twenty runs at once credit once', async () => {
  const { customerId, orderId } = await bought()
  await Promise.all(Array.from({ length: 20 }, () => creditDuePoints(portal)))
  await Promise.all(Array.from({ length: 20 }, () => creditPoints(portal.db, [orderId])))
  await creditDuePoints(portal)
  expect(await balanceOf(customerId)).toBe(100)
})

test('nothing is credited before the parcel arrives, nor to an order that is nobody’s', async () => {
  const early = await bought({ deliveredAt: null })
  const unclaimed = await bought({ claimed: false })
  await creditDuePoints(portal)
  expect(await balanceOf(early.customerId)).toBe(0)
  expect(await portal.db.pointsEntry.count({ where: { line: { orderId: unclaimed.orderId } } })).toBe(0)
  expect(await balanceOf(await customerOf(portal, unclaimed.email))).toBe(100)
})

test('refunds in parts take back what was credited, to the last point', async () => {
  const { customerId, lineId } = await bought()
  await creditDuePoints(portal)
  const seen: number[] = []
  for (const pieces of [1, 2, 3]) {
    await refund(lineId, pieces)
    await creditDuePoints(portal)
    seen.push(await balanceOf(customerId))
  }
  expect(seen).toEqual([67, 33, 0])
  const { entries } = await readPoints(portal, { customerId, before: null })
  expect(entries.map((entry) => entry.points)).toEqual([-33, -34, -33, 100])
})

test('the balance is the sum of the entries, which nobody can change, remove, or bring below zero', async () => {
  const { customerId, lineId } = await bought()
  await creditDuePoints(portal)
  await refund(lineId, 1)
  await creditDuePoints(portal)
  const sums = await portal.db.$queryRaw<Array<{ sum: number }>>`
    SELECT sum(points)::int AS sum FROM points_entry WHERE customer_id = ${customerId}::uuid`
  expect(await balanceOf(customerId)).toBe(sums[0]?.sum)
  await expect(portal.db.$executeRaw`UPDATE points_entry SET points = 1000000`).rejects.toThrow('takes inserts only')
  await expect(portal.db.$executeRaw`DELETE FROM points_entry`).rejects.toThrow('takes inserts only')
  const owed = { customerId, orderLineId: lineId, step: 3, points: -68, quantity: 0, rule: 'x' }
  await expect(portal.db.pointsEntry.create({ data: owed, select: { id: true } })).rejects.toThrow('points_never_below_zero')
})

test('one customer sees nothing of another’s points', async () => {
  const mine = await bought()
  const theirs = await bought()
  await creditDuePoints(portal)
  const { entries } = await readPoints(portal, { customerId: mine.customerId, before: null })
  expect(entries.map(({ orderId }) => orderId)).toEqual([mine.orderId])
  expect(entries.map(({ orderId }) => orderId)).not.toContain(theirs.orderId)
})
