import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

import { isUuid } from './ids.ts'

const keptRow = rowShape('corrected order left where it is', { before: z.string().nullable(), after: z.string().nullable() })
const heldRow = rowShape('corrected order held', { before: z.string() })
const movedRow = rowShape('corrected order moved', { after: z.string().nullable() })

/** An order that is in one account while the shop names another address. */
export type CorrectedOrder = Readonly<{
  id: string
  name: string
  store: StoreId
  /** As the shop has it now. */
  email: string
  correctedAt: Date
  customer: Readonly<{ id: string; name: string | null; email: string | null }>
}>

const mostListed = 100

/** What staff have to settle, the longest waiting first. */
export async function listCorrectedOrders(db: Db): Promise<CorrectedOrder[]> {
  const rows = await db.order.findMany({
    where: { emailCorrectedAt: { not: null }, customerId: { not: null } },
    orderBy: [{ emailCorrectedAt: 'asc' }, { id: 'asc' }],
    take: mostListed,
    select: {
      id: true,
      name: true,
      store: true,
      email: true,
      emailCorrectedAt: true,
      customer: { select: { id: true, name: true, email: true } },
    },
  })
  return rows.flatMap(({ customer, email, emailCorrectedAt, store, ...order }) =>
    customer && email !== null && emailCorrectedAt
      ? [{ ...order, store: storeId.parse(store), email, correctedAt: emailCorrectedAt, customer }]
      : [],
  )
}

/** Leaves an order where it is; answers whose it was and is, or null where somebody has settled it already. */
export async function keepOwner(db: Db, orderId: string): Promise<Owners | null> {
  if (!isUuid(orderId)) return null
  const [row] = await readRows(db, keptRow)`
    UPDATE orders SET email_corrected_at = NULL WHERE id = ${orderId}::uuid AND email_corrected_at IS NOT NULL
    RETURNING customer_id AS "before", customer_id AS "after"`
  return row ?? null
}

export type Owners = Readonly<z.output<typeof keptRow>>

/**
 * Gives an order to the account of the address that the shop names, or to nobody until somebody signs in with it. What the
 * former account began about it goes; what it filed stays with it.
 */
export async function moveToAddress(db: Db, orderId: string): Promise<Owners | null> {
  if (!isUuid(orderId)) return null
  const [held] = await readRows(db, heldRow)`
    SELECT customer_id AS "before" FROM orders WHERE id = ${orderId}::uuid AND email_corrected_at IS NOT NULL FOR UPDATE`
  if (!held) return null
  const [row] = await readRows(db, movedRow)`
    UPDATE orders o SET email_corrected_at = NULL, customer_id = (SELECT c.id FROM customer c WHERE c.email_key = o.email_key)
     WHERE o.id = ${orderId}::uuid RETURNING o.customer_id AS "after"`
  await db.$executeRaw`SELECT forget_begun(${orderId}::uuid, ${held.before}::uuid)`
  return { before: held.before, after: row?.after ?? null }
}
