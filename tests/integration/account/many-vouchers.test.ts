import { afterAll, beforeAll, expect, test } from 'vitest'

import { bookBothSides } from '#app/infra/account/points-bookings.ts'
import { insertVoucher } from '#app/infra/account/vouchers.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { readPoints } from '#app/usecases/account/read-points.ts'
import { settleVouchers } from '#app/usecases/account/settle-vouchers.ts'
import { buy } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
})
afterAll(() => close())

test('a voucher that ran out gives its points back however many were asked for since', async () => {
  const { customerId, orderId } = await buy(portal, [{ sku: 'CLAMP', price: '700.00' }])
  const balance = async () => (await readPoints(portal, { customerId, before: null })).balance
  expect(await balance()).toBe(700)
  const row = { customerId, orderId, store: 'eu', points: 5, amount: { amountMinor: 5, currency: 'EUR' }, rule: 'x' } as const
  await inTransaction(portal.db, async (db) => {
    for (let each = 0; each <= 100; each += 1) {
      const year = each === 0 ? '2026' : '2099'
      const end = { lastDay: `${year}-01-01`, endsAt: `${year}-01-02T00:00:00.000Z` }
      const voucherId = await insertVoucher(db, { ...row, ...end, code: `EMS-NUMBER-${each}` })
      await bookBothSides(db, { customerId, reason: 'redeemed', voucherId, points: -5 })
    }
  })
  expect(await balance()).toBe(195)
  await settleVouchers(portal)
  const [first] = await portal.db.voucher.findMany({ where: { customerId }, orderBy: { endsAt: 'asc' }, take: 1, select: { state: true } })
  expect([first?.state, await balance()]).toEqual(['expired', 200])
})
