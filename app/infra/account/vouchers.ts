import { z } from 'zod'

import { takenBackBecause, type TakenBackBecause, voucherStates, type VoucherView } from '#app/domain/account/voucher-state.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { instant } from '../db/instant.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { money, storeId } from '../shared/shapes/words.ts'

const voucher: z.ZodType<VoucherView> = z.object({
  id: z.string(),
  customerId: z.string(),
  orderId: z.string(),
  store: storeId,
  code: z.string().nullable(),
  points: z.int(),
  amount: money,
  state: z.enum(voucherStates),
  because: z.enum(takenBackBecause).nullable(),
  lastDay: z.string(),
  endsAt: z.string(),
  askedAt: z.string(),
  usedFor: z.object({ id: z.string(), name: z.string() }).nullable(),
})
const voucherRow = rowShape('voucher', { voucher })
const shopRow = rowShape('store that a customer bought in', { store: storeId, orderId: z.string() })
const shortRow = rowShape('customer with vouchers to look at', { customerId: z.string() })

const most = 100

/** A customer's vouchers as a page shows them, the newest hundred first. */
export function listVouchers(db: Db, customerId: string): Promise<VoucherView[]> {
  return readVouchers(db, Prisma.sql`v.customer_id = ${customerId}::uuid ORDER BY v.asked_at DESC, v.id LIMIT ${most}`)
}

/** All of a customer's that are not settled, the newest first. */
export function listOpenVouchers(db: Db, customerId: string): Promise<VoucherView[]> {
  return readVouchers(db, Prisma.sql`v.customer_id = ${customerId}::uuid AND v.settled_at IS NULL ORDER BY v.asked_at DESC, v.id`)
}

export async function findVoucher(db: Db, voucherId: string): Promise<VoucherView | null> {
  const [voucher] = await readVouchers(db, Prisma.sql`v.id = ${voucherId}::uuid`)
  return voucher ?? null
}

async function readVouchers(db: Db, which: Prisma.Sql): Promise<VoucherView[]> {
  const rows = await readRows(db, voucherRow)`
    SELECT jsonb_build_object('id', v.id, 'customerId', v.customer_id, 'orderId', v.order_id, 'store', v.store, 'code', v.code,
        'points', v.points, 'amount', jsonb_build_object('amountMinor', v.amount_minor, 'currency', v.currency), 'state', v.state,
        'because', v.because, 'lastDay', v.last_day, 'endsAt', ${instant('v.ends_at')}, 'askedAt', ${instant('v.asked_at')},
        'usedFor', CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END) AS voucher
      FROM voucher v LEFT JOIN orders o ON o.id = v.used_order_id AND o.customer_id = v.customer_id
     WHERE ${which}`
  return rows.map((row) => row.voucher)
}

/** How many vouchers a customer ever asked for. */
export function countVouchers(db: Db, customerId: string): Promise<number> {
  return db.voucher.count({ where: { customerId } })
}

/** The stores that a customer bought in themselves, each with the newest order, by which its shop knows them. */
export function findShopsOf(db: Db, customerId: string): Promise<Array<Readonly<{ store: StoreId; orderId: string }>>> {
  return readRows(db, shopRow)`
    SELECT DISTINCT ON (store) store, id AS "orderId" FROM orders
     WHERE customer_id = ${customerId}::uuid AND channel = 'official' AND NOT test ORDER BY store, placed_at DESC, id`
}

export type NewVoucher = Readonly<{
  customerId: string
  orderId: string
  store: StoreId
  code: string
  points: number
  amount: Money
  rule: string
  lastDay: string
  endsAt: string
}>

export async function insertVoucher(db: Db, { amount, lastDay, ...rest }: NewVoucher): Promise<string> {
  const { id } = await db.voucher.create({
    data: { ...rest, amountMinor: amount.amountMinor, currency: amount.currency, lastDay: new Date(lastDay) },
    select: { id: true },
  })
  return id
}

/** Its code is there; false where it is no longer wanted, or was used meanwhile. */
export async function markReady(db: Db, voucherId: string): Promise<boolean> {
  const ready = await db.$executeRaw`
    UPDATE voucher SET state = 'ready', ready_at = clock_timestamp() WHERE id = ${voucherId}::uuid AND state = 'making'`
  return ready === 1
}

export async function markRevoking(db: Db, voucherId: string, because: TakenBackBecause): Promise<void> {
  await db.$executeRaw`UPDATE voucher SET state = 'revoking', because = ${because} WHERE id = ${voucherId}::uuid`
}

export async function markSettled(db: Db, voucherId: string, state: 'used' | 'revoked' | 'expired'): Promise<void> {
  await db.$executeRaw`UPDATE voucher SET state = ${state}, settled_at = clock_timestamp() WHERE id = ${voucherId}::uuid`
}

/** What its shop was asked for about it and nobody carries out this moment is no more to be done. */
export async function dropForVoucher(db: Db, voucherId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp(), lease_until = NULL
     WHERE voucher_id = ${voucherId}::uuid AND state IN ('asked', 'refused')
       AND (lease_until IS NULL OR lease_until < clock_timestamp())`
}

/**
 * Customers whose balance is below zero, or one of whose vouchers has run out, while it could still be used. Redeeming takes no balance
 * there: only of those who lost points otherwise, who are few, is it summed up.
 */
export async function findVouchersDue(db: Db, limit: number): Promise<string[]> {
  const rows = await readRows(db, shortRow)`
    SELECT DISTINCT v.customer_id AS "customerId" FROM voucher v
     WHERE v.state IN ('making', 'ready')
       AND (v.ends_at <= clock_timestamp()
            OR (EXISTS (SELECT FROM points_entry e WHERE e.customer_id = v.customer_id AND e.points < 0)
                OR EXISTS (SELECT FROM points_booking b
                    WHERE b.customer_id = v.customer_id AND b.account = 'customer' AND b.reason <> 'redeemed' AND b.points < 0))
               AND points_balance(v.customer_id) < 0)
     LIMIT ${limit}`
  return rows.map(({ customerId }) => customerId)
}
