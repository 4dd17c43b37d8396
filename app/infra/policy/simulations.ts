import { z } from 'zod'

import type { SimulationReport } from '#app/domain/policy/simulation/simulation-report.ts'
import { seconds } from '#app/domain/shared/duration.ts'
import { asJson, frozenAs } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { exactly } from '#app/infra/shared/shapes/exactly.ts'
import { requestKind, currency, outcome } from '#app/infra/shared/shapes/words.ts'

const leaseMs = seconds(30)
/** After so many processes that died over it, it is given up. */
const mostAttempts = 3

const madeRow = rowShape('simulation made', { id: z.string() })
/** The draft is what an administrator typed: the policy's own reader judges it. */
const claimedRow = rowShape('simulation claimed', { id: z.string(), attempts: z.int(), draft: z.unknown() })
const countRow = rowShape('count of past facts', { n: z.int() })

const simulationState = z.enum(['queued', 'running', 'done', 'failed', 'stopped'])
type SimulationState = z.output<typeof simulationState>

const fared = z.object({
  decided: z.int(),
  gains: z.int(),
  loses: z.int(),
  differs: z.int(),
  refundChange: z.object({ USD: z.number(), EUR: z.number() }),
})
const report = exactly<SimulationReport>()(
  z.object({
    draft: z.string(),
    total: fared,
    byAction: z.record(requestKind, fared),
    changes: z.array(
      z.object({
        reference: z.string(),
        action: requestKind,
        verdict: z.enum(['gains', 'loses', 'same', 'differs']),
        before: outcome,
        after: outcome,
        currency,
        refundChange: z.number(),
      }),
    ),
    changesLeftOut: z.int(),
    statutory: z.object({ before: z.int(), after: z.int() }).exactOptional(),
    cut: z.boolean(),
  }),
)

export type SimulationSummary = Readonly<{
  id: string
  draftName: string
  state: SimulationState
  decided: number
  /** Null until it is counted. */
  total: number | null
  createdAt: string
  startedBy: string
}>

export async function insertSimulation(db: Db, staffId: string, draftName: string, draft: unknown): Promise<string> {
  const [row] = await readRows(db, madeRow)`
    INSERT INTO policy_simulation (started_by, draft, draft_name)
    VALUES (${staffId}::uuid, ${asJson(draft)}::jsonb, ${draftName}) RETURNING id`
  if (!row) throw new Error('the simulation was not kept')
  return row.id
}

/** How many wait or run; more than a few at once would only slow each other down. */
export async function countOpenSimulations(db: Db): Promise<number> {
  return db.policySimulation.count({ where: { state: { in: ['queued', 'running'] } } })
}

export type ClaimedSimulation = Readonly<z.output<typeof claimedRow>>

/** The oldest that nobody works on, or null; it is nobody else's until the lease runs out. */
export async function claimSimulation(db: Db): Promise<ClaimedSimulation | null> {
  await db.$executeRaw`
    UPDATE policy_simulation SET state = 'failed', ended_at = clock_timestamp(), lease_until = NULL
     WHERE state = 'running' AND attempts >= ${mostAttempts} AND lease_until < clock_timestamp()`
  const [row] = await readRows(db, claimedRow)`
    UPDATE policy_simulation
       SET state = 'running', decided = 0, attempts = attempts + 1, lease_until = clock_timestamp() + ${leaseMs} * interval '1 ms'
     WHERE id = (SELECT id FROM policy_simulation
                  WHERE state = 'queued' OR state = 'running' AND lease_until < clock_timestamp()
                  ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, attempts, draft`
  return row ?? null
}

/** Says how far it is and keeps the lease; false where it was stopped, or somebody else has it now. */
export async function noteProgress(db: Db, { id, attempts }: ClaimedSimulation, decided: number, total: number): Promise<boolean> {
  const noted = await db.$executeRaw`
    UPDATE policy_simulation
       SET decided = ${decided}, total = ${total}, lease_until = clock_timestamp() + ${leaseMs} * interval '1 ms'
     WHERE id = ${id}::uuid AND attempts = ${attempts} AND state = 'running'`
  return noted === 1
}

export async function endSimulation(db: Db, { id, attempts }: ClaimedSimulation, report: SimulationReport | null): Promise<void> {
  const result = report && asJson(report)
  await db.$executeRaw`
    UPDATE policy_simulation
       SET state = CASE WHEN ${result}::jsonb IS NULL THEN 'failed' ELSE 'done' END, result = ${result}::jsonb,
           decided = coalesce((${result}::jsonb #>> '{total,decided}')::int, decided), ended_at = clock_timestamp(), lease_until = NULL
     WHERE id = ${id}::uuid AND attempts = ${attempts} AND state = 'running'`
}

/** Stops what waits or runs; the worker sees it at its next look. */
export async function stopSimulation(db: Db, id: string): Promise<boolean> {
  const stopped = await db.$executeRaw`
    UPDATE policy_simulation SET state = 'stopped', ended_at = clock_timestamp(), lease_until = NULL
     WHERE id = ${id}::uuid AND state IN ('queued', 'running')`
  return stopped === 1
}

/** The last ones, newest first. */
export async function listSimulations(db: Db): Promise<SimulationSummary[]> {
  const rows = await db.policySimulation.findMany({
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, draftName: true, state: true, decided: true, total: true, createdAt: true, staff: { select: { name: true } } },
  })
  return rows.map(summaryOf)
}

export type FoundSimulation = SimulationSummary & Readonly<{ draft: unknown; report: SimulationReport | null }>

/** One of them with its draft and what came of it; null where there is none of that id. */
export async function findSimulation(db: Db, id: string): Promise<FoundSimulation | null> {
  const row = isUuid(id) ? await db.policySimulation.findUnique({ where: { id }, include: { staff: { select: { name: true } } } }) : null
  if (!row) return null
  return {
    ...summaryOf(row),
    draft: row.draft,
    report: row.result === null ? null : frozenAs(report, row.result, `the report of simulation ${id}`),
  }
}

type Row = Readonly<{
  id: string
  draftName: string
  state: string
  decided: number
  total: number | null
  createdAt: Date
  staff: Readonly<{ name: string }>
}>

function summaryOf({ id, draftName, state, decided, total, createdAt, staff }: Row): SimulationSummary {
  return { id, draftName, state: simulationState.parse(state), decided, total, createdAt: createdAt.toISOString(), startedBy: staff.name }
}

/** How much there is to decide, counted up to `most`. */
export async function countPastFacts(db: Db, most: number): Promise<number> {
  const [row] = await readRows(db, countRow)`
    SELECT ((SELECT count(*) FROM (SELECT 1 FROM cases LIMIT ${most}) c)
          + (SELECT count(*) FROM (SELECT 1 FROM orders o
               WHERE NOT EXISTS (SELECT 1 FROM cases c WHERE c.order_id = o.id) LIMIT ${most}) o))::int AS n`
  return Math.min(row?.n ?? 0, most)
}
