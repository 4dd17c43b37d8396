import { afterAll, beforeAll, expect, test } from 'vitest'

import { kept } from '#app/domain/account/kept.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { bookBothSides } from '#app/infra/account/points-bookings.ts'
import { forgetOldRecords } from '#app/infra/account/forget.ts'
import { insertVoucher, type NewVoucher } from '#app/infra/account/vouchers.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { listOpenCommands } from '#app/infra/shop/list-commands.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { creditDuePoints } from '#app/usecases/account/credit-points.ts'
import { readPoints } from '#app/usecases/account/read-points.ts'
import { type Redeemed, redeemPoints } from '#app/usecases/account/redeem-points.ts'
import { settleVouchers } from '#app/usecases/account/settle-vouchers.ts'
import { syncOrders } from '#app/usecases/orders/sync-orders.ts'
import { settleByHand } from '#app/usecases/shop/settle-command.ts'
import { buyWithCode, customerIdOf } from '#scripts/local-shop/discounts.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { buy, hire } from '#tests/support/case-life.ts'
import { openWithShop, workAll, workOnce } from '#tests/support/shop-at-work.ts'
import { makePortal } from '#tests/support/portal.ts'
import { takeIn } from '#tests/support/shop-orders.ts'

/** One portal whose stores have a shop that can be asked, and one whose have none. */
let portal: Portal
let shop: LocalShop
let without: Portal
let agent: string
const closing: Array<() => Promise<void>> = []

beforeAll(async () => {
  const asked = await openWithShop()
  const alone = await makePortal()
  ;[portal, shop, without] = [asked.portal, asked.shop, alone.portal]
  closing.push(asked.close, alone.close)
  agent = await hire(without, 'agent')
})
afterAll(() => Promise.all(closing.map((close) => close())))

const from = { ip: '127.0.0.1', userAgent: null }
type Buyer = Awaited<ReturnType<typeof bought>>

/** Somebody who was sent things for 1,250.00. */
async function bought(of: Portal, country = 'NL') {
  const order = await buy(of, [{ sku: 'CLAMP', price: '125.00', quantity: 10 }], of === portal ? { shop } : { country })
  const { store } = await of.db.order.findUniqueOrThrow({ where: { id: order.orderId }, select: { store: true } })
  return { ...order, of, store: store as StoreId }
}

const pageOf = ({ of, customerId }: Buyer) => readPoints(of, { customerId, before: null })
const balanceOf = async (buyer: Buyer) => (await pageOf(buyer)).balance
const redeem = ({ of, customerId, store }: Buyer, points: number, seen = 0) => redeemPoints(of, { customerId, points, store, seen, from })
const because = (answer: Redeemed) => (answer.done ? 'done' : answer.because)
const mailsTo = ({ of, email }: Buyer) =>
  of.db.mail.findMany({ where: { toAddress: email, kind: 'voucher-ready' }, select: { payload: true, language: true } })
const firstOf = async (buyer: Buyer) => {
  const [voucher] = (await pageOf(buyer)).vouchers
  if (!voucher) throw new Error('no voucher')
  return voucher
}
const inShop = (code: string | null) => shop.shop().books.discounts.filter((one) => one.code === code)

async function refund({ of, lineIds }: Buyer, pieces: number) {
  await of.db.orderLine.update({ where: { id: lineIds[0] ?? '' }, data: { removedQuantity: pieces }, select: { id: true } })
  await creditDuePoints(of)
}

/** All sides of all bookings. */
async function sumOfAll(of: Portal) {
  const { _sum } = await of.db.pointsBooking.aggregate({ _sum: { points: true } })
  return _sum.points ?? 0
}

test('points go for a code that its shop makes once, for this customer and one order, and mails it', async () => {
  const buyer = await bought(portal)
  expect(because(await redeem(buyer, 1_000))).toBe('done')
  const { code, ...made } = await firstOf(buyer)
  expect([made.state, made.amount, await balanceOf(buyer)]).toEqual(['making', { amountMinor: 1_000, currency: 'EUR' }, 250])
  await workAll(portal)
  expect(inShop(code)).toMatchObject([{ amount: 1_000, usageLimit: 1, customerIds: [customerIdOf(buyer)], endsAt: made.endsAt }])
  expect((await firstOf(buyer)).state).toBe('ready')
  expect(await mailsTo(buyer)).toMatchObject([{ payload: { code, lastDay: made.lastDay } }])
  const { entries } = await pageOf(buyer)
  expect(entries.map(({ points, reason }) => [points, reason])).toEqual([
    [-1_000, 'redeemed'],
    [1_250, 'delivered'],
  ])
})

test('twenty windows that redeem the same points get one voucher', async () => {
  const buyer = await bought(portal)
  await balanceOf(buyer)
  const same = await Promise.all(Array.from({ length: 20 }, () => redeem(buyer, 500)))
  expect(same.map(because).filter((each) => each === 'done')).toHaveLength(1)
  // Windows that claim to have seen it are held by the balance; more than ten in an hour are too many.
  expect(new Set(same.map(because))).toEqual(new Set(['done', 'moved-on', 'slow-down']))
  expect(await balanceOf(buyer)).toBe(750)
  const twice = await bought(portal)
  await balanceOf(twice)
  const both = await Promise.all([redeem(twice, 1_000), redeem(twice, 1_000)])
  expect(both.map(because).sort()).toEqual(['done', 'moved-on'])
  expect(because(await redeem(twice, 1_000, 1))).toBe('not-covered')
  expect(await balanceOf(twice)).toBe(250)
  expect(await sumOfAll(portal)).toBe(0)
})

test('points are redeemed in a store that they were earned in, and in none of somebody who bought nothing there', async () => {
  const buyer = await bought(portal)
  expect(because(await redeem({ ...buyer, store: 'us' }, 500))).toBe('no-shop')
  expect((await pageOf(buyer)).stores).toEqual([buyer.store])
})

test('a sender that dies before the answer has come leaves one code, made by whoever takes over', async () => {
  const buyer = await bought(portal)
  await workAll(portal)
  await redeem(buyer, 500)
  shop.plan('hang-up-after', 'discountCodeBasicCreate')
  await workOnce(portal)
  const { code } = await firstOf(buyer)
  expect([(await firstOf(buyer)).state, inShop(code).length]).toEqual(['making', 1])
  await workAll(portal)
  expect([(await firstOf(buyer)).state, inShop(code).length]).toEqual(['ready', 1])
  expect(await mailsTo(buyer)).toHaveLength(1)
})

test('what the shop refuses to make waits for staff in its own words, and its customer keeps waiting', async () => {
  const buyer = await bought(portal)
  await redeem(buyer, 500)
  shop.plan({ userError: { message: 'Discounts are switched off' } }, 'discountCodeBasicCreate')
  await workOnce(portal)
  const open = await listOpenCommands(portal.db, { which: 'refused', store: null, kind: 'make_voucher', before: null, limit: 5 })
  expect(open.map(({ orderId, fault }) => [orderId, fault])).toEqual([[buyer.orderId, 'Discounts are switched off']])
  expect((await firstOf(buyer)).state).toBe('making')
})

test('a store whose shop cannot be asked has staff make the code, and its customer gets it then', async () => {
  const buyer = await bought(without)
  expect(because(await redeem(buyer, 500))).toBe('done')
  const [task] = await listOpenCommands(without.db, { which: 'refused', store: buyer.store, kind: 'make_voucher', before: null, limit: 5 })
  expect(task).toMatchObject({ orderId: buyer.orderId, attempts: 0 })
  expect(await mailsTo(buyer)).toHaveLength(0)
  await settleByHand(without, { id: task?.id ?? '', staffId: agent, from, reference: 'in the admin', reason: 'made by hand' })
  expect((await firstOf(buyer)).state).toBe('ready')
  expect(await mailsTo(buyer)).toHaveLength(1)
})

test('who chose no language reads of their voucher in that of its store', async () => {
  const buyer = await bought(without, 'DE')
  await redeem(buyer, 500)
  const [task] = await listOpenCommands(without.db, { which: 'refused', store: 'de', kind: 'make_voucher', before: null, limit: 5 })
  await settleByHand(without, { id: task?.id ?? '', staffId: agent, from, reference: 'in the admin', reason: 'made by hand' })
  expect(await mailsTo(buyer)).toMatchObject([{ language: 'de' }])
})

test('what was bought with a code shows it as used, and a later refund of it takes no more than points', async () => {
  const buyer = await bought(portal)
  await redeem(buyer, 1_200)
  await workAll(portal)
  const spent = buyWithCode(shop.shop(), (await firstOf(buyer)).code ?? '')
  await syncOrders(portal, { store: 'eu' })
  const used = await firstOf(buyer)
  expect([used.state, used.usedFor?.name]).toEqual(['used', spent.done?.name])
  await refund(buyer, 10)
  await settleVouchers(portal)
  expect([(await firstOf(buyer)).state, await balanceOf(buyer)]).toEqual(['used', -1_200])
  expect(because(await redeem(buyer, 500, 1))).toBe('not-covered')
  // Later deliveries fill it.
  await takeIn(portal, {
    id: 987_001,
    email: buyer.email,
    placedAt: '2026-11-01T00:00:00Z',
    deliveredAt: '2026-11-03T00:00:00Z',
    lines: [{ id: 987_002, sku: 'CLAMP', price: '1300.00', quantity: 1 }],
  })
  expect(await balanceOf(buyer)).toBe(100)
})

test('a refund that points were spent of takes the unused voucher back, and what is left of its points returns', async () => {
  const buyer = await bought(portal)
  await redeem(buyer, 1_000)
  await workAll(portal)
  await refund(buyer, 2)
  await settleVouchers(portal)
  expect([(await firstOf(buyer)).state, await balanceOf(buyer)]).toEqual(['ready', 0])
  await refund(buyer, 3)
  await Promise.all([settleVouchers(portal), settleVouchers(portal)])
  expect([(await firstOf(buyer)).state, await balanceOf(buyer)]).toEqual(['revoking', -125])
  await workAll(portal)
  const { code, state } = await firstOf(buyer)
  expect([state, await balanceOf(buyer)]).toEqual(['revoked', 875])
  expect(buyWithCode(shop.shop(), code ?? '').errors).not.toBeNull()
  expect(await sumOfAll(portal)).toBe(0)
})

test('a code that was used before it could be taken back counts as used, also where the shop tells that last', async () => {
  const buyer = await bought(portal)
  await redeem(buyer, 1_000)
  await workAll(portal)
  const { code } = await firstOf(buyer)
  buyWithCode(shop.shop(), code ?? '')
  await refund(buyer, 10)
  await settleVouchers(portal)
  await workAll(portal)
  expect([(await firstOf(buyer)).state, await balanceOf(buyer)]).toEqual(['used', -1_000])

  const late = await bought(portal)
  await redeem(late, 1_000)
  await workAll(portal)
  await refund(late, 10)
  await settleVouchers(portal)
  await workAll(portal)
  expect([(await firstOf(late)).state, await balanceOf(late)]).toEqual(['revoked', 0])
  const [discount] = inShop((await firstOf(late)).code)
  if (discount) discount.endsAt = null
  buyWithCode(shop.shop(), discount?.code ?? '')
  await syncOrders(portal, { store: 'eu' })
  expect([(await firstOf(late)).state, await balanceOf(late)]).toEqual(['used', -1_000])
  expect((await pageOf(late)).entries[0]).toMatchObject({ reason: 'taken_again', points: -1_000 })
})

test('the code of a voucher is forgotten a year after its end, with the account or without', async () => {
  const buyer = await bought(portal)
  const standing = await bought(portal)
  for (const each of [buyer, standing]) await redeem(each, 500)
  await workAll(portal)
  buyWithCode(shop.shop(), (await firstOf(buyer)).code ?? '')
  await syncOrders(portal, { store: 'eu' })
  await forgetOldRecords(portal.db)
  expect((await firstOf(buyer)).code).not.toBeNull()
  const long = new Date(Date.now() - kept.voucherCodeMs - 60_000)
  await portal.db.voucher.updateMany({ where: { customerId: buyer.customerId }, data: { settledAt: long } })
  await forgetOldRecords(portal.db)
  expect([(await firstOf(buyer)).code, (await firstOf(standing)).code]).toEqual([null, expect.stringMatching(/^EMS-/)])
  const asked = await portal.db.shopCommand.findMany({ where: { orderId: buyer.orderId }, select: { input: true } })
  expect(asked).toMatchObject([{ input: { code: '' } }])
})

/** One that ran out yesterday. */
async function ranOut({ of, customerId, orderId, store }: Buyer, change: Partial<NewVoucher> = {}) {
  const row = {
    amount: { amountMinor: 500, currency: 'EUR' },
    points: 500,
    rule: 'x',
    lastDay: '2026-01-01',
    endsAt: '2026-01-02T00:00:00.000Z',
  } as const
  return inTransaction(of.db, async (db) => {
    const id = await insertVoucher(db, { customerId, orderId, store, code: `EMS-${customerId.slice(0, 8)}`, ...row, ...change })
    await bookBothSides(db, { customerId, reason: 'redeemed', voucherId: id, points: -500 })
    await db.$executeRaw`UPDATE voucher SET state = 'ready' WHERE id = ${id}::uuid`
  })
}

test('a voucher that ran out unused gives its points back, once its shop says that it was not used', async () => {
  const buyer = await bought(portal)
  await balanceOf(buyer)
  await ranOut(buyer)
  await settleVouchers(portal)
  expect((await firstOf(buyer)).state).toBe('revoking')
  await workAll(portal)
  expect([(await firstOf(buyer)).state, await balanceOf(buyer)]).toEqual(['expired', 1_250])
})

test('without a shop to ask, one that was never made is taken back at once, and one that was is a task', async () => {
  const never = await bought(without)
  await redeem(never, 1_000)
  await refund(never, 10)
  await settleVouchers(without)
  expect([(await firstOf(never)).state, await balanceOf(never)]).toEqual(['revoked', 0])
  const made = await bought(without)
  await balanceOf(made)
  await ranOut(made)
  await settleVouchers(without)
  const tasks = await listOpenCommands(without.db, { which: 'refused', store: null, kind: 'revoke_voucher', before: null, limit: 5 })
  expect(tasks.map(({ orderId }) => orderId)).toEqual([made.orderId])
  await settleByHand(without, { id: tasks[0]?.id ?? '', staffId: agent, from, reference: 'in the admin', reason: 'not used' })
  expect([(await firstOf(made)).state, await balanceOf(made)]).toEqual(['expired', 1_250])
})

test('the database refuses a booking with one side, points that are not there, and a voucher without its booking', async () => {
  const buyer = await bought(portal)
  const { customerId, orderId, store } = buyer
  await redeem(buyer, 500)
  const { id: voucherId } = await firstOf(buyer)
  const one = { customerId, voucherId, reason: 'came_back', account: 'customer', points: 500 }
  await expect(portal.db.pointsBooking.create({ data: one, select: { id: true } })).rejects.toThrow('points_booking_has_two_sides')
  await expect(ranOut(buyer, { points: 400 })).rejects.toThrow('voucher_is_booked')
  const row = { customerId, orderId, store, code: 'EMS-NOBOOKING', amount: { amountMinor: 500, currency: 'EUR' } as const, points: 500 }
  const alone = { ...row, rule: 'x', lastDay: '2027-01-01', endsAt: '2027-01-02T00:00:00.000Z' }
  await expect(insertVoucher(portal.db, alone)).rejects.toThrow('voucher_is_booked')
  await ranOut(buyer)
  await expect(ranOut(buyer, { code: 'EMS-TOOMUCH1' })).rejects.toThrow('points_booking_covered')
  await expect(portal.db.$executeRaw`UPDATE points_booking SET points = 1`).rejects.toThrow('takes inserts only')
  await expect(portal.db.$executeRaw`UPDATE voucher SET amount_minor = 9 WHERE id = ${voucherId}::uuid`).rejects.toThrow('stays as it was')
  await expect(portal.db.$executeRaw`UPDATE voucher SET state = 'expired', because = 'expiry', settled_at = now()
    WHERE id = ${voucherId}::uuid`).rejects.toThrow('voucher_goes_on')
})
