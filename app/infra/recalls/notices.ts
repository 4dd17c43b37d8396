import { z } from 'zod'

import type { RecallSelection } from '#app/domain/recalls/recall.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { language, storeId } from '#app/infra/shared/shapes/words.ts'

import { concerned, spoken } from './buyers.ts'
import { OPEN_ITEM } from './items.ts'

const countedRow = rowShape('recalled buyers found', { found: z.int() })
const heldRow = rowShape('recall that is sent', { round: z.int() })
const dueRow = rowShape('recalled buyer to tell', {
  id: z.string(),
  address: z.string(),
  customerId: z.string().nullable(),
  name: z.string().nullable(),
  language,
  store: storeId,
  round: z.int(),
  pieces: z.array(z.object({ title: z.string(), serial: z.string().nullable(), quantity: z.int(), orderName: z.string().nullable() })),
})

export type BuyerToTell = Readonly<z.output<typeof dueRow>>

/**
 * Takes a running recall for one batch: its round, or null where it is over, or another worker is at it. Whoever has it has it until the
 * transaction ends.
 */
export async function holdRunning(db: Db, recallId: string): Promise<number | null> {
  const [row] = await readRows(db, heldRow)`
    SELECT round FROM recall WHERE id = ${recallId}::uuid AND agreed_at IS NOT NULL AND ended_at IS NULL FOR UPDATE SKIP LOCKED`
  return row?.round ?? null
}

/**
 * Notes up to `limit` buyers with pieces that nobody noted yet, and all of these pieces; answers how many. A buyer who was told already
 * and has another piece by now is told again.
 */
export async function noteConcerned(db: Db, recallId: string, selection: RecallSelection, limit: number): Promise<number> {
  const [row] = await readRows(db, countedRow)`
    WITH unnoted AS MATERIALIZED (
      SELECT p.* FROM (${concerned(selection)}) AS p
       WHERE p.key IS NOT NULL AND NOT EXISTS (
         SELECT FROM recall_item t WHERE t.recall_id = ${recallId}::uuid
            AND (t.elsewhere_id = p.elsewhere_id OR t.order_line_id = p.line_id AND t.unit_id IS NOT DISTINCT FROM p.unit_id))
    ), found AS (
      SELECT key, min(address) AS address, (array_agg(customer_id))[1] AS customer_id, ${spoken} AS language, min(store) AS store
        FROM unnoted GROUP BY key ORDER BY key LIMIT ${limit}
    ), noted AS (
      INSERT INTO recall_buyer (recall_id, buyer_key, address, customer_id, language, store)
      SELECT ${recallId}::uuid, key, address, customer_id, language, store FROM found
      ON CONFLICT (recall_id, buyer_key) DO UPDATE SET round = 0, customer_id = coalesce(excluded.customer_id, recall_buyer.customer_id)
      RETURNING id, buyer_key
    ), pieces AS (
      INSERT INTO recall_item (recall_id, buyer_id, order_line_id, unit_id, elsewhere_id, title, serial, quantity)
      SELECT ${recallId}::uuid, n.id, u.line_id, u.unit_id, u.elsewhere_id, u.title, u.serial, u.quantity
        FROM unnoted u JOIN noted n ON n.buyer_key = u.key
      ON CONFLICT DO NOTHING RETURNING id
    )
    SELECT count(*)::int AS found FROM noted`
  return row?.found ?? 0
}

/** Up to `limit` buyers who were not told in this round, and have pieces without an answer. */
export async function listToTell(db: Db, recallId: string, round: number, limit: number): Promise<BuyerToTell[]> {
  return readRows(db, dueRow)`
    SELECT b.id, b.address, b.customer_id AS "customerId", c.name, coalesce(c.language, b.language) AS language, b.store, b.round, open.pieces
      FROM recall_buyer b
      LEFT JOIN customer c ON c.id = b.customer_id
      JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('title', i.title, 'serial', i.serial, 'quantity', i.quantity, 'orderName', o.name)
                         ORDER BY o.name, i.title, i.serial) AS pieces
          FROM recall_item i LEFT JOIN order_line l ON l.id = i.order_line_id LEFT JOIN orders o ON o.id = l.order_id
         WHERE i.buyer_id = b.id AND ${OPEN_ITEM}) open ON open.pieces IS NOT NULL
     WHERE b.recall_id = ${recallId}::uuid AND b.round < ${round} AND b.address IS NOT NULL
     ORDER BY b.found_at, b.id LIMIT ${limit}`
}

/** Notes that a buyer is told in this round, and by which mail. */
export async function noteTold(db: Db, buyerId: string, { round, mailId }: Readonly<{ round: number; mailId: string }>): Promise<void> {
  await db.$executeRaw`
    UPDATE recall_buyer SET round = ${round}, mail_id = ${mailId}::uuid, told_at = clock_timestamp() WHERE id = ${buyerId}::uuid`
}

/** Takes a customer's address and numbers out of the recalls that concerned them: the counts stay. */
export function forgetRecallsOf(db: Db, customerId: string, emailKey: string): Promise<void> {
  return forget(db, Prisma.sql`customer_id = ${customerId}::uuid OR buyer_key = ${emailKey}`)
}

/** The same of a buyer without an account, by their order. */
export function forgetRecallsOfOrder(db: Db, orderId: string): Promise<void> {
  return forget(
    db,
    Prisma.sql`customer_id IS NULL AND id IN (
      SELECT i.buyer_id FROM recall_item i JOIN order_line l ON l.id = i.order_line_id WHERE l.order_id = ${orderId}::uuid)`,
  )
}

async function forget(db: Db, whose: Prisma.Sql): Promise<void> {
  await db.$executeRaw`UPDATE recall_item SET serial = NULL WHERE buyer_id IN (SELECT id FROM recall_buyer WHERE ${whose})`
  await db.$executeRaw`UPDATE recall_buyer SET buyer_key = NULL, address = NULL WHERE ${whose}`
}
