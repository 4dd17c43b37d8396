import { z } from 'zod'

import type { Replacement } from '#app/domain/cases/replacement.ts'
import { statesWhere } from '#app/domain/cases/states.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import { asJson } from './frozen.ts'

const promisedRow = rowShape('pieces promised', { variantId: z.string(), pieces: z.int() })

/** One who promises a piece of a variant is alone with it until the end of the transaction. */
export async function lockVariant(db: Db, store: StoreId, variantId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`variant ${store} ${variantId}`}, 0))`
}

/**
 * How many of each variant are promised to open exchanges, but for one case's own. What a shop has been told to send it has taken from
 * its stock itself.
 */
export async function countPromised(db: Db, store: StoreId, but: string | null = null): Promise<ReadonlyMap<string, number>> {
  const open = statesWhere(({ items }) => items === 'held')
  const rows = await readRows(db, promisedRow)`
    SELECT r.variant_id AS "variantId", sum(r.quantity)::int AS pieces
      FROM replacement r JOIN cases c ON c.id = r.case_id
     WHERE r.dropped_at IS NULL AND r.money_at IS NULL AND c.store = ${store} AND c.state IN (${Prisma.join(open)}) AND c.id IS DISTINCT FROM ${but}::uuid
       AND NOT EXISTS (SELECT FROM shop_command k WHERE k.case_id = c.id AND k.kind IN ('send_first', 'take_in') AND k.state IN ('done', 'by_hand'))
     GROUP BY r.variant_id`
  return new Map(rows.map(({ variantId, pieces }) => [variantId, pieces]))
}

/** Writes down what is promised in the place of whatever was before. */
export async function keepReplacement(db: Db, caseId: string, chosen: Replacement, chosenBy: 'customer' | 'staff'): Promise<void> {
  await db.$executeRaw`UPDATE replacement SET dropped_at = clock_timestamp() WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL`
  await db.$executeRaw`
    INSERT INTO replacement (case_id, variant_id, product_id, title, variant, sku, picture, quantity, price_minor, currency, chosen_by)
    VALUES (${caseId}::uuid, ${chosen.variantId}, ${chosen.productId}, ${chosen.title}, ${chosen.variant}, ${chosen.sku},
            ${chosen.picture && asJson(chosen.picture)}::jsonb, ${chosen.quantity}, ${chosen.price.amountMinor}::bigint,
            ${chosen.price.currency}, ${chosenBy})`
}

/** Notes that there is none left to send; false where that was known. */
export async function markOut(db: Db, caseId: string): Promise<boolean> {
  const marked = await db.$executeRaw`
    UPDATE replacement SET out_since = clock_timestamp() WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL AND out_since IS NULL`
  return marked === 1
}

/** Notes that the shop was told to send it, and by whom. */
export async function markSending(db: Db, caseId: string, staffId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE replacement SET sending_at = clock_timestamp(), sending_by = ${staffId}::uuid, out_since = NULL
     WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL`
}

/** Notes that the shop was told to send it before what goes back has come, and by whom. */
export async function markFirst(db: Db, caseId: string, staffId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE replacement SET first_at = clock_timestamp(), first_by = ${staffId}::uuid, out_since = NULL
     WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL`
}

/** Notes until when what goes back has to be with its carrier, once the shop has sent what was promised. */
export async function noteBackBy(db: Db, caseId: string, backBy: string): Promise<void> {
  await db.$executeRaw`
    UPDATE replacement SET back_by = ${backBy}::timestamptz WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL AND back_by IS NULL`
}

/** Notes that its customer takes the money in its place; nothing where there is none. */
export async function markMoneyInstead(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE replacement SET money_at = clock_timestamp()
     WHERE case_id = ${caseId}::uuid AND dropped_at IS NULL AND first_at IS NULL AND sending_at IS NULL AND money_at IS NULL`
}
