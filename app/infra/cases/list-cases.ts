import type { CaseKind, CaseState } from '#app/domain/cases/transitions.ts'
import type { StoreId } from '#app/domain/stores/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

/** A case as lists show it. */
export type CaseRow = Readonly<{
  number: string
  kind: CaseKind
  state: CaseState
  store: StoreId
  filedAt: string
  reviewBy: string | null
  orderName: string
  /** What it is about, the first line first. */
  titles: readonly string[]
}>

/** A customer's cases, newest first. */
export async function listCustomerCases(db: Db, customerId: string): Promise<CaseRow[]> {
  const rows = await db.$queryRaw<Array<{ view: CaseRow }>>`
    SELECT ${ROW} AS view FROM cases c JOIN orders o ON o.id = c.order_id
     WHERE c.customer_id = ${customerId}::uuid ORDER BY c.filed_at DESC, c.number DESC LIMIT 200`
  return rows.map((row) => row.view)
}

const ROW = Prisma.sql`jsonb_build_object(
    'number', c.number, 'kind', c.kind, 'state', c.state, 'store', c.store, 'orderName', o.name,
    'filedAt', to_char(c.filed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'reviewBy', to_char(c.review_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'titles', (SELECT coalesce(jsonb_agg(l.title ORDER BY l.position), '[]')
                 FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = c.id))`
