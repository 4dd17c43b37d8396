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

export type QueueRow = CaseRow & Readonly<{ customerName: string | null; customerEmail: string | null; overdue: boolean }>

const CLOSED = ['declined', 'withdrawn', 'expired', 'closed', 'failed', 'not_returned', 'refunded', 'solved', 'lost']

/** A customer's cases, newest first. */
export async function listCustomerCases(db: Db, customerId: string): Promise<CaseRow[]> {
  const rows = await db.$queryRaw<Array<{ view: CaseRow }>>`
    SELECT ${rowOf(Prisma.empty)} AS view FROM cases c JOIN orders o ON o.id = c.order_id
     WHERE c.customer_id = ${customerId}::uuid ORDER BY c.filed_at DESC, c.number DESC LIMIT 200`
  return rows.map((row) => row.view)
}

/** Which cases staff look at: what waits for them, all that is open, or what is done. */
export type QueueFilter = Readonly<{ which: 'waiting' | 'open' | 'done'; store: StoreId | null }>

/** States in which staff are next. */
const WAITING = [
  'submitted', 'confirmed', 'intercepted', 'approved', 'send_in', 'pickup_failed', 'late', 'received', 'inspected',
  'offer_accepted', 'offer_disputed', 'rejected', 'diagnosed', 'estimate_accepted', 'estimate_declined', 'repaired',
]

/** The queue by due time: overdue first, then what is due next; what has no due time by age. At most 200 rows. */
export async function listQueue(db: Db, filter: QueueFilter): Promise<QueueRow[]> {
  const states =
    filter.which === 'waiting' ? Prisma.sql`c.state IN (${Prisma.join(WAITING)})`
    : filter.which === 'open' ? Prisma.sql`c.state NOT IN (${Prisma.join(CLOSED)})`
    : Prisma.sql`c.state IN (${Prisma.join(CLOSED)})`
  const store = filter.store === null ? Prisma.empty : Prisma.sql`AND c.store = ${filter.store}`
  const more = Prisma.sql`|| jsonb_build_object('customerName', u.name, 'customerEmail', u.email,
      'overdue', c.state = 'submitted' AND c.review_by < clock_timestamp())`
  const rows = await db.$queryRaw<Array<{ view: QueueRow }>>`
    SELECT ${rowOf(more)} AS view
      FROM cases c JOIN orders o ON o.id = c.order_id JOIN customer u ON u.id = c.customer_id
     WHERE ${states} ${store}
     ORDER BY CASE WHEN c.state = 'submitted' THEN c.review_by END NULLS LAST, c.filed_at LIMIT 200`
  return rows.map((row) => row.view)
}

function rowOf(more: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`jsonb_build_object(
    'number', c.number, 'kind', c.kind, 'state', c.state, 'store', c.store, 'orderName', o.name,
    'filedAt', to_char(c.filed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'reviewBy', to_char(c.review_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'titles', (SELECT coalesce(jsonb_agg(l.title ORDER BY l.position), '[]')
                 FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = c.id)) ${more}`
}
