import { z } from 'zod'
import { instant } from '#app/infra/db/instant.ts'

import type { OrderBooks } from '#app/domain/orders/order-books.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { currency, moneyFault, storeId } from '#app/infra/shared/shapes/words.ts'

import { isUuid } from './ids.ts'

const booksRow = rowShape('books of an order', {
  books: z.object({
    store: storeId,
    currency,
    totalMinor: z.int(),
    receivedMinor: z.int(),
    givenBackMinor: z.int(),
    faults: z.array(moneyFault),
    shopRefunds: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        dispute: z.boolean(),
        at: z.string().nullable(),
        amountMinor: z.int(),
        shippingMinor: z.int(),
        caseNumber: z.string().nullable(),
        byPerson: z.boolean(),
      }),
    ),
    ours: z.array(
      z.object({
        id: z.string(),
        what: z.enum(['refund', 'gift-credit']),
        caseNumber: z.string(),
        amountMinor: z.int(),
        reference: z.string(),
        orderedAt: z.string().nullable(),
        issuedAt: z.string().nullable(),
        told: z.boolean(),
      }),
    ),
    tookBack: z.array(z.object({ title: z.string(), quantity: z.int() })),
  }),
})

/** What came in for an order and what went back; null where there is none. */
export async function findOrderBooks(db: Db, orderId: string): Promise<OrderBooks | null> {
  if (!isUuid(orderId)) return null
  const rows = await readRows(db, booksRow)`
    SELECT jsonb_build_object(
      'store', o.store, 'currency', o.currency, 'totalMinor', o.total_minor, 'receivedMinor', o.received_minor,
      'givenBackMinor', given_back(o.id), 'faults', o.money_faults,
      'shopRefunds', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', s.id, 'number', regexp_replace(s.source_id, '^dispute/', ''), 'dispute', s.source_id LIKE 'dispute/%',
          'at', ${instant('s.at')}, 'amountMinor', s.amount_minor, 'shippingMinor', s.shipping_minor,
          'caseNumber', (SELECT c.number FROM cases c
             WHERE c.id = coalesce((SELECT r.case_id FROM refund r WHERE r.id = s.refund_id), (SELECT g.case_id FROM gift_credit g WHERE g.id = s.gift_credit_id))),
          'byPerson', s.matched_by IS NOT NULL) ORDER BY s.at, s.source_id), '[]')
        FROM shop_refund s WHERE s.order_id = o.id AND (s.amount_minor > 0 OR s.source_id LIKE 'dispute/%')),
      'ours', (SELECT coalesce(jsonb_agg(x.row ORDER BY x.at), '[]') FROM (
          SELECT r.proposed_at AS at, jsonb_build_object('id', r.id, 'what', 'refund', 'caseNumber', c.number, 'amountMinor', r.amount_minor,
              'reference', r.reference, 'orderedAt', ${instant('r.ordered_at')}, 'issuedAt', ${instant('r.issued_at')},
              'told', EXISTS (SELECT FROM shop_refund s WHERE s.refund_id = r.id)) AS row
            FROM cases c JOIN refund r ON r.case_id = c.id AND r.dropped_at IS NULL WHERE c.order_id = o.id
          UNION ALL
          SELECT g.proposed_at, jsonb_build_object('id', g.id, 'what', 'gift-credit', 'caseNumber', c.number, 'amountMinor', g.amount_minor,
              'reference', g.reference, 'orderedAt', ${instant('g.ordered_at')}, 'issuedAt', ${instant('g.issued_at')},
              'told', EXISTS (SELECT FROM shop_refund s WHERE s.gift_credit_id = g.id))
            FROM cases c JOIN gift_credit g ON g.case_id = c.id AND g.dropped_at IS NULL WHERE c.order_id = o.id) x),
      'tookBack', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', l.title, 'quantity', r.quantity) ORDER BY l.position), '[]')
        FROM order_line l JOIN refund_line r ON r.order_line_id = l.id WHERE l.order_id = o.id)) AS books
      FROM orders o WHERE o.id = ${orderId}::uuid`
  return rows[0]?.books ?? null
}

export type RefundMatch = Readonly<{ orderId: string; shopRefundId: string; ownId: string; staffId: string }>

/** Says that a refund of the shop is one of ours; false where either is not of this order, or is matched already. */
export async function matchShopRefund(db: Db, { orderId, shopRefundId, ownId, staffId }: RefundMatch): Promise<boolean> {
  if (![orderId, shopRefundId, ownId].every(isUuid)) return false
  await db.$queryRaw`SELECT 1 AS locked FROM orders WHERE id = ${orderId}::uuid FOR NO KEY UPDATE`
  const matched = await db.$executeRaw`
    UPDATE shop_refund s SET refund_id = own.refund_id, gift_credit_id = own.gift_credit_id, matched_by = ${staffId}::uuid
      FROM (SELECT r.id AS refund_id, NULL::uuid AS gift_credit_id, c.order_id FROM refund r JOIN cases c ON c.id = r.case_id
             WHERE r.id = ${ownId}::uuid AND r.dropped_at IS NULL
            UNION ALL
            SELECT NULL, g.id, c.order_id FROM gift_credit g JOIN cases c ON c.id = g.case_id
             WHERE g.id = ${ownId}::uuid AND g.dropped_at IS NULL) own
     WHERE s.id = ${shopRefundId}::uuid AND s.order_id = ${orderId}::uuid AND own.order_id = s.order_id
       AND s.refund_id IS NULL AND s.gift_credit_id IS NULL`
  return matched === 1
}

/** Takes back what a person said; what a reference says stays. */
export async function partShopRefund(db: Db, { orderId, shopRefundId }: Pick<RefundMatch, 'orderId' | 'shopRefundId'>): Promise<boolean> {
  if (![orderId, shopRefundId].every(isUuid)) return false
  const parted = await db.$executeRaw`
    UPDATE shop_refund SET refund_id = NULL, gift_credit_id = NULL, matched_by = NULL
     WHERE id = ${shopRefundId}::uuid AND order_id = ${orderId}::uuid AND matched_by IS NOT NULL`
  return parted === 1
}
