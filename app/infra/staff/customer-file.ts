import { z } from 'zod'

import type { CustomerFile, OrderExtras } from '#app/domain/staff/customer-file.ts'
import type { Db } from '#app/infra/db/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { foundCase, foundOrder } from '#app/infra/shared/shapes/found-shapes.ts'
import { actorKind, caseState, eventStep, language } from '#app/infra/shared/shapes/words.ts'

const fileRow = rowShape('file about a customer', {
  file: z.object({
    id: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    language: language.nullable(),
    since: z.string(),
    blocked: z.boolean(),
    deleted: z.boolean(),
    points: z.int(),
    orders: z.array(foundOrder),
    cases: z.array(foundCase),
    history: z.array(z.object({ number: z.string(), step: eventStep, toState: caseState, actor: actorKind, at: z.string() })),
  }),
})

const most = 50

/** Who a customer is and what they have with us, the newest fifty of each; null where there is none. */
export async function findCustomerFile(db: Db, customerId: string): Promise<CustomerFile | null> {
  if (!isUuid(customerId)) return null
  const rows = await readRows(db, fileRow)`
    SELECT jsonb_build_object(
      'id', u.id, 'name', u.name, 'email', u.email, 'phone', u.phone, 'language', u.language,
      'since', ${instant('u.created_at')}, 'blocked', u.blocked_at IS NOT NULL, 'deleted', u.anonymised_at IS NOT NULL,
      'points', points_balance(u.id),
      'orders', (SELECT coalesce(jsonb_agg(o.row), '[]') FROM (
          SELECT jsonb_build_object('id', o.id, 'name', o.name, 'store', o.store, 'placedAt', ${instant('o.placed_at')},
                                    'customerName', o.ship_address ->> 'name', 'city', o.ship_address ->> 'city',
                                    'totalMinor', o.total_minor, 'currency', o.currency) AS row
            FROM orders o WHERE o.customer_id = u.id ORDER BY o.placed_at DESC, o.id LIMIT ${most}) o),
      'cases', (SELECT coalesce(jsonb_agg(c.row), '[]') FROM (
          SELECT jsonb_build_object('number', c.number, 'kind', c.kind, 'state', c.state, 'store', c.store,
                                    'filedAt', ${instant('c.filed_at')}, 'customerName', NULL) AS row
            FROM cases c WHERE c.customer_id = u.id ORDER BY c.filed_at DESC LIMIT ${most}) c),
      'history', (SELECT coalesce(jsonb_agg(h.row), '[]') FROM (
          SELECT jsonb_build_object('number', c.number, 'step', e.step, 'toState', e.to_state, 'actor', e.actor_kind,
                                    'at', ${instant('e.at')}) AS row
            FROM cases c JOIN case_event e ON e.case_id = c.id WHERE c.customer_id = u.id
           ORDER BY e.at DESC, e.id DESC LIMIT ${most}) h)) AS file
      FROM customer u WHERE u.id = ${customerId}::uuid`
  return rows[0]?.file ?? null
}

/** What the page of staff knows of an order beside the customer's own and its money. */
export async function findOrderCustomer(db: Db, orderId: string): Promise<OrderExtras['customer']> {
  return db.customer.findFirst({ where: { orders: { some: { id: orderId } } }, select: { id: true, name: true, email: true } })
}
