import type { Pool } from 'pg'
import { z } from 'zod'

import type { RefusedAbout } from '#app/domain/parcels/carrier.ts'
import type { CarrierCommandAnswer } from '#app/domain/parcels/carrier-command.ts'
import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

import { carrierCommandInput } from './carrier-command-shape.ts'

const claimedRow = rowShape('carrier command to carry out', {
  id: z.string(),
  attempts: z.int(),
  tries: z.int(),
  input: carrierCommandInput,
  store: storeId,
  caseId: z.string(),
  caseNumber: z.string(),
  askedBy: z.string().nullable(),
  key: z.string(),
})

/** A command that this process holds until its lease ends; whoever holds a later attempt has taken it over. */
export type ClaimedCarrierCommand = Readonly<z.output<typeof claimedRow>>

/** A claim as it is told from another of the same command. */
type Claim = Pick<ClaimedCarrierCommand, 'id' | 'attempts'>

/** Takes up to `limit` commands that are due, of each case the first. One that was refused holds up no other. */
export async function claimCarrierCommands(
  pool: Pool,
  { limit, leaseMs }: Readonly<{ limit: number; leaseMs: number }>,
): Promise<ClaimedCarrierCommand[]> {
  return queryRows(
    pool,
    claimedRow,
    `UPDATE carrier_command c
        SET attempts = attempts + 1, lease_until = clock_timestamp() + $2 * interval '1 ms'
       FROM cases k
      WHERE k.id = c.case_id AND c.id IN (
        SELECT d.id FROM carrier_command d
         WHERE d.state = 'asked' AND d.due_at <= clock_timestamp() + interval '1 ms'
           AND (d.lease_until IS NULL OR d.lease_until < clock_timestamp())
           AND NOT EXISTS (SELECT FROM carrier_command e WHERE e.case_id = d.case_id AND e.state = 'asked' AND e.position < d.position)
         ORDER BY d.due_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING c.id, c.attempts, c.tries, c.input, c.store, c.case_id AS "caseId", k.number AS "caseNumber", c.asked_by AS "askedBy",
        carrier_command_key(c.id, c.refusals) AS key`,
    [limit, leaseMs],
  )
}

/** The carrier has done it; false where somebody else has taken the command over since, or staff have settled it. */
export async function settleCarrierCommand(db: Db, { id, attempts }: Claim, answer: CarrierCommandAnswer): Promise<boolean> {
  const settled = await db.$executeRaw`
    UPDATE carrier_command
       SET state = 'done', answer = ${asJson(answer)}::jsonb, settled_at = clock_timestamp(), fault = NULL, about = NULL, lease_until = NULL
     WHERE id = ${id}::uuid AND attempts = ${attempts} AND state = 'asked'`
  return settled === 1
}

/** It is for staff to decide: the carrier itself said no, or could not be asked for too long. */
export async function refuseCarrierCommand(
  pool: Pool,
  { id, attempts }: Claim,
  { words, about, byCarrier }: Readonly<{ words: string; about: RefusedAbout; byCarrier: boolean }>,
): Promise<void> {
  await pool.query(
    `UPDATE carrier_command
        SET state = 'refused', fault = $3, about = $4, tries = tries + 1, refusals = refusals + CASE WHEN $5 THEN 1 ELSE 0 END, lease_until = NULL
      WHERE id = $1 AND attempts = $2 AND state = 'asked'`,
    [id, attempts, words, about, byCarrier],
  )
}

/** To be tried again in `waitMs`. */
export async function postponeCarrierCommand(pool: Pool, { id, attempts }: Claim, words: string, waitMs: number): Promise<void> {
  await pool.query(
    `UPDATE carrier_command SET fault = $3, tries = tries + 1, lease_until = NULL, due_at = clock_timestamp() + $4 * interval '1 ms'
      WHERE id = $1 AND attempts = $2 AND state = 'asked'`,
    [id, attempts, words, waitMs],
  )
}
