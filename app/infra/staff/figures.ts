import { z } from 'zod'

import { type Clause, clauseNames } from '#app/domain/policy/decision.ts'
import { type StoreId, stores } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { caseKind, storeId } from '#app/infra/shared/shapes/words.ts'

/** Days of UTC, both included, at most a year of them; null for every store. */
export type FigureInput = Readonly<{ from: string; to: string; store: StoreId | null }>

const ages = ['day', 'three', 'week', 'month', 'older'] as const
const openRow = rowShape('count of open cases', { age: z.enum(ages), actor: z.enum(['staff', 'customer', 'carrier']), n: z.int() })
export type OpenCount = Readonly<z.output<typeof openRow>>

/** What is open now, by how long ago it was filed and who is next. */
export function countOpen(db: Db, store: StoreId | null): Promise<OpenCount[]> {
  return readRows(db, openRow)`
    SELECT CASE WHEN filed_at > clock_timestamp() - interval '1 day' THEN 'day'
                WHEN filed_at > clock_timestamp() - interval '3 days' THEN 'three'
                WHEN filed_at > clock_timestamp() - interval '7 days' THEN 'week'
                WHEN filed_at > clock_timestamp() - interval '30 days' THEN 'month' ELSE 'older' END AS age,
           waits_for AS actor, count(*)::int AS n
      FROM cases c WHERE due_at IS NOT NULL ${ofStore(store)} GROUP BY 1, 2`
}

const stretchRow = rowShape('stretch of cases', {
  store: storeId,
  began: z.string(),
  ended: z.string(),
  n: z.int(),
  inTime: z.int().nullable(),
})

/**
 * So many that began and ended on these days of their store. `inTime`: of a review, how many were answered by the moment
 * that was promised, which moves while the customer is asked; null where the days alone say it.
 */
export type Stretch = Readonly<z.output<typeof stretchRow>>

/** From filing to the first answer that a person gave, of what was filed in the period; in time by the promised moment. */
export function countReviews(db: Db, { from, to, store }: FigureInput): Promise<Stretch[]> {
  const inTime = Prisma.sql`count(*) FILTER (WHERE c.reviewed_at <= coalesce(c.review_by, c.reviewed_at))::int`
  const which = Prisma.sql`c.reviewed_at IS NOT NULL AND ${within(Prisma.sql`c.filed_at`, from, to)} ${ofStore(store)}`
  return countStretches(db, { began: Prisma.sql`c.filed_at`, ended: Prisma.sql`c.reviewed_at`, inTime, which })
}

/** From the arrival, or the confirmed cancellation or loss, to the refund, of what was refunded in the period. */
export function countRefunds(db: Db, { from, to, store }: FigureInput): Promise<Stretch[]> {
  const which = Prisma.sql`c.arrived_at IS NOT NULL AND ${within(Prisma.sql`c.refunded_at`, from, to)} ${ofStore(store)}`
  return countStretches(db, { began: Prisma.sql`c.arrived_at`, ended: Prisma.sql`c.refunded_at`, inTime: Prisma.sql`NULL`, which })
}

type Ends = Readonly<Record<'began' | 'ended' | 'inTime' | 'which', Prisma.Sql>>

function countStretches(db: Db, { began, ended, inTime, which }: Ends): Promise<Stretch[]> {
  return readRows(db, stretchRow)`
    SELECT store, began::text, ended::text, n, "inTime" FROM (
      SELECT c.store, (${began} AT TIME ZONE z.zone)::date AS began, (${ended} AT TIME ZONE z.zone)::date AS ended,
             count(*)::int AS n, ${inTime} AS "inTime"
        FROM cases c JOIN (VALUES ${ZONES}) z (store, zone) ON z.store = c.store WHERE ${which} GROUP BY 1, 2, 3) counted`
}

const results = ['approved', 'exception', 'declined', 'withdrawn', 'review', 'unapproved'] as const
const outcomeRow = rowShape('count of outcomes', {
  kind: caseKind,
  store: storeId,
  result: z.enum(results),
  weighed: z.string().nullable(),
  n: z.int(),
})
const weighedClauses = z.array(z.enum(clauseNames))
/** `clauses`: those on which the decision refused, charged or left it to a person, each once. */
export type OutcomeCount = Readonly<Omit<z.output<typeof outcomeRow>, 'weighed'> & { clauses: readonly Clause[] }>

/** What became of what was filed in the period, by kind, store and what the decision rested on. */
export async function countOutcomes(db: Db, { from, to, store }: FigureInput): Promise<OutcomeCount[]> {
  const rows = await readRows(db, outcomeRow)`
    SELECT c.kind, c.store, ${RESULT} AS result, c.weighed_clauses AS weighed, count(*)::int AS n FROM cases c
     WHERE ${within(Prisma.sql`c.filed_at`, from, to)} ${ofStore(store)} GROUP BY 1, 2, 3, 4`
  return rows.map(({ weighed, ...row }) => ({ ...row, clauses: [...new Set(weighedClauses.parse(JSON.parse(weighed ?? '[]')))] }))
}

/** `unapproved`: the policy refused it, nobody agreed to an exception, and it went on all the same: its parcel came. */
const RESULT = Prisma.sql`CASE
  WHEN EXISTS (SELECT 1 FROM case_override x WHERE x.case_id = c.id AND x.agreed_at IS NOT NULL) THEN 'exception'
  WHEN case_answer(c.state) = 'no' THEN 'declined'
  WHEN case_answer(c.state) = 'left' THEN 'withdrawn'
  WHEN case_answer(c.state) = 'review' THEN 'review'
  WHEN c.refused THEN 'unapproved' ELSE 'approved' END`

const ZONES = Prisma.join(Object.values(stores).map(({ id, timeZone }) => Prisma.sql`(${id}, ${timeZone})`))

function within(column: Prisma.Sql, from: string, to: string): Prisma.Sql {
  return Prisma.sql`${column} >= ${from}::date::timestamp AT TIME ZONE 'UTC'
    AND ${column} < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`
}

function ofStore(store: StoreId | null): Prisma.Sql {
  return store === null ? Prisma.empty : Prisma.sql`AND c.store = ${store}`
}
