import { afterAll, beforeAll, expect, test } from 'vitest'

import { noteAccessChange } from '#app/infra/staff/hands.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { decideCorrection, proposeCorrection } from '#app/usecases/account/correct-points.ts'
import { readPoints } from '#app/usecases/account/read-points.ts'
import { redeemPoints } from '#app/usecases/account/redeem-points.ts'
import { noteUsedByHand, settleVouchers } from '#app/usecases/account/settle-vouchers.ts'
import { readCustomerFile, readCustomerPoints } from '#app/usecases/staff/read-files.ts'
import { buy, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let agent: string
let finance: string
let admin: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  ;[agent, finance, admin] = [await hire(portal, 'agent'), await hire(portal, 'finance'), await hire(portal, 'admin')]
})
afterAll(() => close())

const from = { ip: '127.0.0.1', userAgent: null }
const balanceOf = async (customerId: string) => (await readPoints(portal, { customerId, before: null })).balance

/** Somebody with 700 points, and a correction of them that an agent proposed. */
async function proposed(points: number) {
  const { customerId } = await buy(portal, [{ sku: 'CLAMP', price: '700.00' }])
  const by = { customerId, staffId: agent, from }
  expect(await proposeCorrection(portal, { ...by, points, reason: 'The parcel came late' })).toEqual({ done: true })
  const { correction } = await readCustomerPoints(portal, { id: customerId, staffId: agent })
  return { customerId, correctionId: correction?.id ?? '' }
}
const decide = (of: Awaited<ReturnType<typeof proposed>>, staffId: string, agreed = true) =>
  decideCorrection(portal, { ...of, staffId, from, agreed })

test('points are corrected by two people, and the customer sees it in the history', async () => {
  const of = await proposed(300)
  expect(await balanceOf(of.customerId)).toBe(700)
  const by = { customerId: of.customerId, staffId: finance, from }
  expect(await proposeCorrection(portal, { ...by, points: 1, reason: 'again' })).toEqual({ done: false, because: 'moved-on' })
  expect(await decide(of, agent)).toEqual({ done: false, because: 'not-allowed' })
  const both = await Promise.all([decide(of, finance), decide(of, admin)])
  expect(both.filter(({ done }) => done)).toHaveLength(1)
  const { balance, entries } = await readPoints(portal, { customerId: of.customerId, before: null })
  expect([balance, entries[0]?.reason, entries[0]?.points]).toEqual([1_000, 'corrected', 300])
  expect((await readCustomerFile(portal, { id: of.customerId, staffId: agent, from }))?.points).toBe(1_000)
})

test('nobody agrees to what they proposed, nor who had a hand in how the other signs in; the database holds both', async () => {
  const { customerId } = await buy(portal, [{ sku: 'CLAMP', price: '700.00' }])
  await proposeCorrection(portal, { customerId, staffId: finance, from, points: 100, reason: 'mine' })
  const { correction } = await readCustomerPoints(portal, { id: customerId, staffId: finance })
  const of = { customerId, correctionId: correction?.id ?? '' }
  expect(await decide(of, finance)).toEqual({ done: false, because: 'same-person' })
  const invited = await hire(portal, 'admin')
  await noteAccessChange(portal.db, { staffId: invited, what: 'invited', changedBy: finance })
  expect(await decide(of, invited)).toEqual({ done: false, because: 'same-hand' })
  expect(await readCustomerPoints(portal, { id: customerId, staffId: invited })).toMatchObject({ isSameHand: true })
  const agree = (staffId: string) =>
    portal.db.pointsCorrection.update({
      where: { id: of.correctionId },
      data: { decidedBy: staffId, decidedAt: new Date(), agreed: true },
      select: { id: true },
    })
  await expect(agree(finance)).rejects.toThrow('points_correction_second_person')
  await expect(agree(invited)).rejects.toThrow('two_hands')
  const [customer, corrections] = ['customer', 'corrections'].map((account, at) => ({
    customerId,
    correctionId: of.correctionId,
    reason: 'corrected',
    account,
    points: at === 0 ? 100 : -100,
  }))
  await expect(portal.db.pointsBooking.createMany({ data: [customer, corrections].filter((each) => each !== undefined) })).rejects.toThrow(
    'points_booking_has_two_sides',
  )
  // Who proposed it may take it back.
  expect(await decide(of, finance, false)).toEqual({ done: true })
  expect(await balanceOf(customerId)).toBe(700)
})

test('a correction may take more than is there: later points fill it', async () => {
  const of = await proposed(-900)
  expect(await decide(of, admin)).toEqual({ done: true })
  expect(await balanceOf(of.customerId)).toBe(-200)
})

test('a correction below zero takes an unused voucher back', async () => {
  const of = await proposed(-600)
  const { customerId } = of
  const { stores } = await readPoints(portal, { customerId, before: null })
  await redeemPoints(portal, { customerId, points: 500, store: stores[0] ?? 'eu', seen: 0, from })
  expect(await decide(of, admin)).toEqual({ done: true })
  expect(await balanceOf(customerId)).toBe(-400)
  await settleVouchers(portal)
  expect(await balanceOf(customerId)).toBe(100)
})

test('staff note that a code was used where the shop does not tell, once', async () => {
  const { customerId, orderId } = await buy(portal, [{ sku: 'CLAMP', price: '700.00' }])
  const { stores } = await readPoints(portal, { customerId, before: null })
  await redeemPoints(portal, { customerId, points: 500, store: stores[0] ?? 'eu', seen: 0, from })
  const { vouchers } = await readPoints(portal, { customerId, before: null })
  const used = { customerId, voucherId: vouchers[0]?.id ?? '', staffId: agent, from }
  const other = await buy(portal, [{ sku: 'CLAMP', price: '700.00' }])
  expect(await noteUsedByHand(portal, { ...used, customerId: other.customerId })).toBe(false)
  expect(await noteUsedByHand(portal, used)).toBe(true)
  expect(await noteUsedByHand(portal, used)).toBe(false)
  const commands = await portal.db.shopCommand.findMany({ where: { orderId }, select: { state: true } })
  expect(commands).toEqual([{ state: 'dropped' }])
  expect((await readPoints(portal, { customerId, before: null })).vouchers[0]?.state).toBe('used')
})
