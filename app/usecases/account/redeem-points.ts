import { randomInt } from 'node:crypto'

import { voucherCode } from '#app/domain/account/voucher-code.ts'
import { voucherEnd, voucherFor, type VoucherDecision } from '#app/domain/account/voucher-for.ts'
import { voucherRules } from '#app/domain/account/voucher-rule.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant } from '#app/domain/shared/instant.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { redemptionsPerCustomer } from '#app/domain/sign-in/budgets.ts'
import { lockAccount, lockOrders } from '#app/infra/account/account.ts'
import { bookBothSides } from '#app/infra/account/points-bookings.ts'
import { sumPoints } from '#app/infra/account/points-ledger.ts'
import { countVouchers, findShopsOf, insertVoucher } from '#app/infra/account/vouchers.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShopOrStaff } from '#app/infra/shop/ask-shop.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'

import { creditPointsOf } from './credit-points.ts'

export type Redemption = Readonly<{
  customerId: string
  points: number
  store: StoreId
  /** How many vouchers the customer had when they were asked: a form that is sent twice, or in two windows, makes one. */
  seen: number
  from: Readonly<{ ip: string; userAgent: string | null }>
}>

export type Redeemed =
  | Readonly<{ done: true; voucherId: string }>
  | Readonly<{
      done: false
      because: Extract<VoucherDecision, { accepted: false }>['because'] | 'slow-down' | 'no-account' | 'no-shop' | 'moved-on'
    }>

/**
 * Gives points for a voucher. Its code is chosen here and written down with both sides of the booking and with what the shop is asked for,
 * in one transaction, so that a shop that is asked twice makes it once.
 */
export async function redeemPoints(portal: Portal, asked: Redemption): Promise<Redeemed> {
  const budgets = redemptionsPerCustomer.map((budget) => bucketOf(budget, asked.customerId))
  if (!(await takeFromAll(portal.database.pool, budgets)).taken) return { done: false, because: 'slow-down' }
  await creditPointsOf(portal, asked.customerId)
  return inTransaction(portal.db, async (db): Promise<Redeemed> => {
    await lockOrders(db, asked.customerId)
    if (!(await lockAccount(db, asked.customerId))) return { done: false, because: 'no-account' }
    if ((await countVouchers(db, asked.customerId)) !== asked.seen) return { done: false, because: 'moved-on' }
    const shop = (await findShopsOf(db, asked.customerId)).find(({ store }) => store === asked.store)
    if (!shop) return { done: false, because: 'no-shop' }
    const rule = voucherRules[asked.store]
    const decision = voucherFor({ ...asked, balance: await sumPoints(db, asked.customerId) }, rule)
    if (!decision.accepted) return { done: false, because: decision.because }
    return { done: true, voucherId: await give(db, portal, { ...asked, ...shop, ...decision }) }
  })
}

type Given = Redemption & Readonly<{ orderId: string }> & Extract<VoucherDecision, { accepted: true }>

async function give(db: Db, portal: Portal, { customerId, orderId, store, points, amount, from }: Given): Promise<string> {
  const rule = voucherRules[store]
  const end = voucherEnd(store, rule, parseInstant(await databaseNow(db)))
  const code = voucherCode((below) => randomInt(below))
  const [lastDay, endsAt] = [formatDay(end.lastDay), formatInstant(end.endsAt)]
  const id = await insertVoucher(db, { customerId, orderId, store, code, points, amount, rule: rule.name, lastDay, endsAt })
  await bookBothSides(db, { customerId, reason: 'redeemed', voucherId: id, points: -points })
  const input = { kind: 'make_voucher', code, amount, endsAt } as const
  await askShopOrStaff(db, portal.settings, { store, orderId, of: { voucherId: id }, input })
  await writeAudit(db, {
    actor: { kind: 'customer', id: customerId },
    action: 'points.redeem',
    object: { kind: 'customer', id: customerId },
    after: { voucherId: id, points, ...amount },
    from,
  })
  return id
}
