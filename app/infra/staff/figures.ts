import type { CaseKind } from '#app/domain/cases/transitions.ts'
import type { Clause } from '#app/domain/policy/decision.ts'
import { type StoreId, stores } from '#app/domain/stores/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'

/** Days of UTC, both included, at most a year of them; null for every store. */
export type FigureAsk = Readonly<{ from: string; to: string; store: StoreId | null }>

export const ages = ['day', 'three', 'week', 'month', 'older'] as const
export type Age = (typeof ages)[number]
export type OpenCount = Readonly<{ age: Age; hands: 'staff' | 'customer' | 'carrier'; n: number }>

/** What is open now, by how long ago it was filed and who is next. */
export function countOpen(db: Db, store: StoreId | null): Promise<OpenCount[]> {
  return db.$queryRaw<OpenCount[]>`
    SELECT CASE WHEN filed_at > clock_timestamp() - interval '1 day' THEN 'day'
                WHEN filed_at > clock_timestamp() - interval '3 days' THEN 'three'
                WHEN filed_at > clock_timestamp() - interval '7 days' THEN 'week'
                WHEN filed_at > clock_timestamp() - interval '30 days' THEN 'month' ELSE 'older' END AS age,
           waits_for AS hands, count(*)::int AS n
      FROM cases c WHERE due_at IS NOT NULL ${ofStore(store)} GROUP BY 1, 2`
}

/**
 * So many that began and ended on these days of their store. `inTime`: of a review, how many were answered by the moment
 * that was promised, which moves while the customer is asked; null where the days alone say it.
 */
export type Stretch = Readonly<{ store: StoreId; began: string; ended: string; n: number; inTime: number | null }>

/** From filing to the first answer that a person gave, of what was filed in the period; in time by the promised moment. */
export function countReviews(db: Db, { from, to, store }: FigureAsk): Promise<Stretch[]> {
  return db.$queryRaw<Stretch[]>`
    SELECT c.store, (c.filed_at AT TIME ZONE z.zone)::date::text AS began, (e.at AT TIME ZONE z.zone)::date::text AS ended,
           count(*)::int AS n, count(*) FILTER (WHERE e.at <= coalesce(c.review_by, e.at))::int AS "inTime"
      FROM cases c JOIN (VALUES ${ZONES}) z (store, zone) ON z.store = c.store
      JOIN LATERAL (
        SELECT at FROM case_event WHERE case_id = c.id AND from_state IN ('submitted', 'info_requested')
           AND to_state NOT IN ('submitted', 'info_requested', 'withdrawn', 'expired') ORDER BY version LIMIT 1) e ON true
     WHERE ${within(Prisma.sql`c.filed_at`, from, to)} ${ofStore(store)} GROUP BY 1, 2, 3`
}

/** From the arrival, or the confirmed cancellation or loss, to the refund, of what was refunded in the period. */
export function countRefunds(db: Db, { from, to, store }: FigureAsk): Promise<Stretch[]> {
  return db.$queryRaw<Stretch[]>`
    SELECT c.store, (e.at AT TIME ZONE z.zone)::date::text AS began, (r.issued_at AT TIME ZONE z.zone)::date::text AS ended,
           count(*)::int AS n, NULL AS "inTime"
      FROM refund r JOIN cases c ON c.id = r.case_id JOIN (VALUES ${ZONES}) z (store, zone) ON z.store = c.store
      JOIN LATERAL (
        SELECT at FROM case_event WHERE case_id = c.id AND step IN ('receive', 'confirm', 'lose')
         ORDER BY step = 'receive' DESC, version LIMIT 1) e ON true
     WHERE r.issued_at IS NOT NULL AND ${within(Prisma.sql`r.issued_at`, from, to)} ${ofStore(store)} GROUP BY 1, 2, 3`
}

export const results = ['approved', 'exception', 'declined', 'withdrawn', 'review'] as const
export type Result = (typeof results)[number]
export type OutcomeCount = Readonly<{ kind: CaseKind; store: StoreId; result: Result; n: number }>
export type ClauseCount = Readonly<{ clause: Clause; result: Result; n: number }>

/** What became of what was filed in the period, by kind and store. */
export function countOutcomes(db: Db, { from, to, store }: FigureAsk): Promise<OutcomeCount[]> {
  return db.$queryRaw<OutcomeCount[]>`
    SELECT c.kind, c.store, ${RESULT} AS result, count(*)::int AS n FROM cases c
     WHERE ${within(Prisma.sql`c.filed_at`, from, to)} ${ofStore(store)} GROUP BY 1, 2, 3`
}

/** The same by each clause on which the decision refused, charged or left it to a person; a case counts once a clause. */
export function countByClause(db: Db, { from, to, store }: FigureAsk): Promise<ClauseCount[]> {
  return db.$queryRaw<ClauseCount[]>`
    SELECT x.clause, c.result, count(*)::int AS n
      FROM (SELECT c.id, ${RESULT} AS result, c.decision FROM cases c
             WHERE ${within(Prisma.sql`c.filed_at`, from, to)} ${ofStore(store)}) c
     CROSS JOIN LATERAL (
       SELECT DISTINCT reason ->> 'clause' AS clause FROM jsonb_array_elements(c.decision -> 'reasons') reason
        WHERE reason ->> 'effect' IN ('denies', 'charges', 'review')) x
     GROUP BY 1, 2`
}

const RESULT = Prisma.sql`CASE
  WHEN EXISTS (SELECT 1 FROM case_override x WHERE x.case_id = c.id AND x.agreed_at IS NOT NULL) THEN 'exception'
  WHEN c.state = 'declined' THEN 'declined'
  WHEN c.state IN ('withdrawn', 'expired') THEN 'withdrawn'
  WHEN c.state IN ('submitted', 'info_requested') THEN 'review' ELSE 'approved' END`

const ZONES = Prisma.join(Object.values(stores).map(({ id, timeZone }) => Prisma.sql`(${id}, ${timeZone})`))

function within(column: Prisma.Sql, from: string, to: string): Prisma.Sql {
  return Prisma.sql`${column} >= ${from}::date::timestamp AT TIME ZONE 'UTC'
    AND ${column} < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`
}

function ofStore(store: StoreId | null): Prisma.Sql {
  return store === null ? Prisma.empty : Prisma.sql`AND c.store = ${store}`
}
