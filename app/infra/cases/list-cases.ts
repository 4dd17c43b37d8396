import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { FIRST_OF_CASE } from '#app/infra/orders/order-sql.ts'
import { caseKind, caseState, category, picture, storeId } from '#app/infra/shared/shapes/words.ts'

const listedRow = rowShape('case of a list', {
  view: z.object({
    number: z.string(),
    kind: caseKind,
    state: caseState,
    store: storeId,
    filedAt: z.string(),
    reviewBy: z.string().nullable(),
    /** Until when it waits for its customer, and until when for whoever is next. */
    answerBy: z.string().nullable(),
    dueAt: z.string().nullable(),
    /** Whether the customer has said when the courier shall come. */
    pickupChosen: z.boolean(),
    orderName: z.string(),
    /** What it is about, the first line first. */
    titles: z.array(z.string()),
    first: z.object({ category: category.nullable(), picture: picture.nullable() }).nullable(),
  }),
})

/** A case as lists show it. */
export type CaseRow = Readonly<z.output<typeof listedRow>['view']>

/** A customer's cases, newest first. */
export async function listCustomerCases(db: Db, customerId: string): Promise<CaseRow[]> {
  const rows = await readRows(db, listedRow)`
    SELECT ${ROW} AS view FROM cases c JOIN orders o ON o.id = c.order_id
     WHERE c.customer_id = ${customerId}::uuid ORDER BY c.filed_at DESC, c.number DESC LIMIT 200`
  return rows.map((row) => row.view)
}

const ROW = Prisma.sql`jsonb_build_object(
    'number', c.number, 'kind', c.kind, 'state', c.state, 'store', c.store, 'orderName', o.name,
    'filedAt', ${instant(Prisma.sql`c.filed_at`)}, 'reviewBy', ${instant(Prisma.sql`c.review_by`)},
    'answerBy', ${instant(Prisma.sql`c.answer_by`)}, 'dueAt', ${instant(Prisma.sql`c.due_at`)},
    'pickupChosen', EXISTS (SELECT FROM pickup_wish w WHERE w.case_id = c.id),
    'first', ${FIRST_OF_CASE},
    'titles', (SELECT coalesce(jsonb_agg(l.title ORDER BY l.position), '[]')
                 FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = c.id))`
