import type { Pool } from 'pg'
import { z } from 'zod'

import type { CommandAnswer, CommandInput } from '#app/domain/shop/command.ts'
import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

import { commandInput } from './command-shape.ts'

const claimedRow = rowShape('command to carry out', {
  id: z.string(),
  attempts: z.int(),
  tries: z.int(),
  refusals: z.int(),
  input: commandInput,
  store: storeId,
  orderId: z.string(),
  orderNumber: z.string(),
  caseId: z.string().nullable(),
  caseNumber: z.string().nullable(),
  addressReportId: z.string().nullable(),
  voucherId: z.string().nullable(),
  lines: z.array(z.object({ lineId: z.string(), quantity: z.int() })),
  returnId: z.string().nullable(),
  draftOrderId: z.string().nullable(),
  openedAs: z.string().nullable(),
})

/** A command that this process holds until its lease ends; whoever holds a later attempt has taken it over. */
export type ClaimedCommand = Readonly<z.output<typeof claimedRow>>

/** What opened that which a command of the same case is about, the last time. */
function openingOf(name: string): string {
  return `FROM shop_command ${name} WHERE ${name}.case_id = c.case_id AND ${name}.state IN ('done', 'by_hand')
    AND (${name}.kind = 'open_return' AND c.kind IN ('cancel_return', 'send_first', 'take_in', 'close_return')
         OR ${name}.kind = 'open_invoice' AND c.kind = 'void_invoice' AND ${name}.input ->> 'invoiceId' = c.input ->> 'invoiceId')
    ORDER BY ${name}.position DESC LIMIT 1`
}

/** A claim as it is told from another of the same command. */
type Claim = Pick<ClaimedCommand, 'id' | 'attempts'>

/**
 * Takes up to `limit` commands that are due, of each order the first: what was asked before, what it needs is done, and nobody else holds
 * it. One that was refused, and what needs it, holds up no other.
 */
export async function claimCommands(
  pool: Pool,
  { limit, leaseMs }: Readonly<{ limit: number; leaseMs: number }>,
): Promise<ClaimedCommand[]> {
  return queryRows(
    pool,
    claimedRow,
    `UPDATE shop_command c
        SET attempts = attempts + 1, lease_until = clock_timestamp() + $2 * interval '1 ms'
       FROM orders o
      WHERE o.id = c.order_id AND c.id IN (
        SELECT d.id FROM shop_command d
         WHERE d.state = 'asked' AND d.due_at <= clock_timestamp() + interval '1 ms'
           AND (d.lease_until IS NULL OR d.lease_until < clock_timestamp())
           AND (d.needs_id IS NULL OR EXISTS (SELECT FROM shop_command n WHERE n.id = d.needs_id AND n.state IN ('done', 'by_hand')))
           AND NOT EXISTS (SELECT FROM shop_command e WHERE e.order_id = d.order_id AND e.state = 'asked' AND e.position < d.position
                              AND NOT (e.needs_id IS NOT NULL AND shop_command_needs_staff(e.needs_id)))
         ORDER BY d.due_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING c.id, c.attempts, c.tries, c.refusals, c.input, c.store, c.order_id AS "orderId", o.source_id AS "orderNumber",
        c.case_id AS "caseId", (SELECT k.number FROM cases k WHERE k.id = c.case_id) AS "caseNumber", c.address_report_id AS "addressReportId",
        c.voucher_id AS "voucherId",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('lineId', l.source_id, 'quantity', k.quantity)), '[]')
           FROM case_line k JOIN order_line l ON l.id = k.order_line_id WHERE k.case_id = c.case_id) AS lines,
        (SELECT r.answer ->> 'returnId' ${openingOf('r')}) AS "returnId", (SELECT i.answer ->> 'draftOrderId' ${openingOf('i')}) AS "draftOrderId",
        (SELECT h.reference ${openingOf('h')}) AS "openedAs"`,
    [limit, leaseMs],
  )
}

/** The shop has done it; false where somebody else has taken the command over since, or staff have settled it. */
export async function settleDone(db: Db, { id, attempts }: Claim, answer: CommandAnswer): Promise<boolean> {
  const settled = await db.$executeRaw`
    UPDATE shop_command SET state = 'done', answer = ${asJson(answer)}::jsonb, settled_at = clock_timestamp(), fault = NULL, lease_until = NULL
     WHERE id = ${id}::uuid AND attempts = ${attempts} AND state = 'asked'`
  return settled === 1
}

/** It is for staff to decide: the shop itself said no, or could not be asked for too long. */
export async function markRefused(
  pool: Pool,
  { id, attempts }: Claim,
  { words, byShop }: Readonly<{ words: string; byShop: boolean }>,
): Promise<void> {
  await pool.query(
    `UPDATE shop_command
        SET state = 'refused', fault = $3, tries = tries + 1, refusals = refusals + CASE WHEN $4 THEN 1 ELSE 0 END, lease_until = NULL
      WHERE id = $1 AND attempts = $2 AND state = 'asked'`,
    [id, attempts, words, byShop],
  )
}

/** To be tried again in `waitMs`. */
export async function markForLater(pool: Pool, { id, attempts }: Claim, words: string, waitMs: number): Promise<void> {
  await pool.query(
    `UPDATE shop_command SET fault = $3, tries = tries + 1, lease_until = NULL, due_at = clock_timestamp() + $4 * interval '1 ms'
      WHERE id = $1 AND attempts = $2 AND state = 'asked'`,
    [id, attempts, words, waitMs],
  )
}

/** What was asked of the shop and refused is no more to be done, where what it was for is taken back. */
export async function dropRefused(db: Db, caseId: string, kind: CommandInput['kind']): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp()
     WHERE case_id = ${caseId}::uuid AND kind = ${kind} AND state = 'refused'`
}

/** What a reported address asked of the shop and nobody carries out this moment is no more to be done. */
export async function dropForReport(db: Db, reportId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp(), lease_until = NULL
     WHERE address_report_id = ${reportId}::uuid AND kind IN ('correct_address', 'release') AND state IN ('asked', 'refused')
       AND (lease_until IS NULL OR lease_until < clock_timestamp())`
}
