import { z } from 'zod'

import type { CaseContext } from '#app/domain/staff/case-context.ts'
import type { Db } from '#app/infra/db/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { foundCase, foundOrder } from '#app/infra/shared/shapes/found-shapes.ts'
import { person } from '#app/infra/shared/shapes/words.ts'

const contextRow = rowShape('context of a case', {
  context: z.object({
    assignee: person.nullable(),
    dueAt: z.string().nullable(),
    answerBy: z.string().nullable(),
    pickupChosen: z.boolean(),
    overdue: z.boolean(),
    people: z.array(person),
    takers: z.record(z.string(), z.string()),
    cases: z.array(foundCase),
    orders: z.array(foundOrder),
  }),
})

const most = 8

/** Who has a case and until when, who else could, and what else its customer has with us, the newest eight of each. */
export async function findCaseContext(db: Db, caseId: string): Promise<CaseContext> {
  const [row] = await readRows(db, contextRow)`
    SELECT jsonb_build_object(
      'assignee', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END,
      'dueAt', ${instant('c.due_at')}, 'answerBy', ${instant('c.answer_by')},
      'pickupChosen', EXISTS (SELECT FROM pickup_wish w WHERE w.case_id = c.id), 'overdue', coalesce(c.due_at < statement_timestamp(), false),
      'people', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
                   FROM staff p WHERE p.removed_at IS NULL),
      'takers', (SELECT coalesce(jsonb_object_agg(e.version, a.name), '{}')
                   FROM case_event e JOIN staff a ON a.id = e.actor_id WHERE e.case_id = c.id AND e.actor_kind = 'staff'),
      'cases', (SELECT coalesce(jsonb_agg(x.row), '[]') FROM (
          SELECT jsonb_build_object('number', k.number, 'kind', k.kind, 'state', k.state, 'store', k.store,
                                    'filedAt', ${instant('k.filed_at')}, 'customerName', NULL) AS row
            FROM cases k WHERE k.customer_id = c.customer_id AND k.id <> c.id ORDER BY k.filed_at DESC LIMIT ${most}) x),
      'orders', (SELECT coalesce(jsonb_agg(x.row), '[]') FROM (
          SELECT jsonb_build_object('id', o.id, 'name', o.name, 'store', o.store, 'placedAt', ${instant('o.placed_at')},
                                    'customerName', NULL, 'city', NULL, 'totalMinor', o.total_minor, 'currency', o.currency) AS row
            FROM orders o WHERE o.customer_id = c.customer_id ORDER BY o.placed_at DESC, o.id LIMIT ${most}) x)) AS context
      FROM cases c LEFT JOIN staff s ON s.id = c.assignee_id WHERE c.id = ${caseId}::uuid`
  if (!row) throw new Error('there is no such case')
  return row.context
}
