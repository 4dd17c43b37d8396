import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { z } from 'zod'

import { caseStates } from '#app/domain/cases/states.ts'

import { awaitedIn, type Reminded, reminderDays } from '#app/domain/cases/waiting.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const overdueRow = rowShape('case whose time is over', { number: z.string() })

/** The numbers of the cases whose customer's time is over at `now`, the longest over first; at most 100. */
export async function listOverdue(db: Db, now: Date): Promise<string[]> {
  const rows = await readRows(db, overdueRow)`
    SELECT number FROM cases WHERE answer_by < ${now} ORDER BY answer_by LIMIT 100`
  return rows.map(({ number }) => number)
}

const remindRow = rowShape('case to remind of', {
  caseId: z.string(),
  number: z.string(),
  awaited: z.enum(Object.keys(reminderDays) as Reminded[]),
  by: z.date(),
})

export type ToRemind = Readonly<z.output<typeof remindRow>>

/** What is near its end at `now` and nobody was reminded of; at most 100. */
export async function listToRemind(db: Db, now: Date): Promise<ToRemind[]> {
  const lead = Prisma.join(Object.entries(reminderDays).map(([awaited, days]) => Prisma.sql`(${awaited}, ${days}::int)`))
  return readRows(db, remindRow)`
    SELECT c.id AS "caseId", c.number, near.awaited, near.by
      FROM (SELECT id AS case_id, CASE ${AWAITED} END AS awaited, answer_by AS by FROM cases WHERE answer_by IS NOT NULL
            UNION ALL SELECT case_id, 'offer', answer_by FROM offer WHERE answer IS NULL
            UNION ALL SELECT case_id, 'estimate', answer_by FROM estimate WHERE answer IS NULL
            UNION ALL SELECT case_id, 'payment', due_until FROM invoice WHERE state = 'open' AND received_minor IS NULL AND url IS NOT NULL) near
      JOIN (VALUES ${lead}) AS lead (awaited, days) ON lead.awaited = near.awaited
      JOIN cases c ON c.id = near.case_id
     WHERE near.by > ${now} AND near.by <= ${now}::timestamptz + lead.days * interval '1 day'
       AND NOT EXISTS (SELECT 1 FROM case_reminder r
                        WHERE r.case_id = c.id AND r.awaited = near.awaited AND r.by = near.by)
     ORDER BY near.by LIMIT 100`
}

/** What each state waits for, out of the tables of the kinds. */
const AWAITED = Prisma.join(
  caseKinds.flatMap((kind) =>
    caseStates.flatMap((state) => {
      const awaited = awaitedIn(kind, state)
      return awaited ? [Prisma.sql`WHEN kind = ${kind} AND state = ${state} THEN ${awaited}`] : []
    }),
  ),
  ' ',
)

/** Notes that a customer is reminded of a date; false where somebody has done it. */
export async function noteReminder(db: Db, { caseId, awaited, by }: ToRemind): Promise<boolean> {
  const noted = await db.$executeRaw`
    INSERT INTO case_reminder (case_id, awaited, by) VALUES (${caseId}::uuid, ${awaited}, ${by}) ON CONFLICT DO NOTHING`
  return noted === 1
}
