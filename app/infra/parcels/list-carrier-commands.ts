import { z } from 'zod'

import type { CarrierCommandView, FailedBooking } from '#app/domain/parcels/carrier-command.ts'
import { commandStates } from '#app/domain/shop/command.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

import { carrierCommandAnswer, carrierCommandInput } from './carrier-command-shape.ts'

const command = z.object({
  id: z.string(),
  input: carrierCommandInput,
  state: z.enum(commandStates),
  attempts: z.int(),
  fault: z.string().nullable(),
  about: z.enum(['day', 'address', 'parcel']).nullable(),
  answer: carrierCommandAnswer.nullable(),
  askedAt: z.string(),
  dueAt: z.string().nullable(),
  settledAt: z.string().nullable(),
  byHand: z.string().nullable(),
})
const commandRow = rowShape('carrier command of a case', { command })
const failedRow = rowShape('carrier command that failed', { command: command.extend({ store: storeId, caseNumber: z.string() }) })

/** What the carrier was asked for by a case, in that order; whose it is has been checked before. */
export async function listCarrierCommands(source: Source, caseId: string): Promise<CarrierCommandView[]> {
  const rows = await query(
    source,
    commandRow,
    Prisma.sql`
    SELECT jsonb_build_object(${COMMAND}) AS command
      FROM carrier_command c LEFT JOIN staff s ON s.id = c.staff_id WHERE c.case_id = ${caseId}::uuid ORDER BY c.position`,
  )
  return rows.map((row) => row.command)
}

/** What carriers refused and a person has to look at, the newest first, at most `limit`. */
export async function listFailedBookings(db: Db, limit: number): Promise<FailedBooking[]> {
  const rows = await readRows(db, failedRow)`
    SELECT jsonb_build_object(${COMMAND}, 'store', c.store, 'caseNumber', k.number) AS command
      FROM carrier_command c JOIN cases k ON k.id = c.case_id LEFT JOIN staff s ON s.id = c.staff_id
     WHERE c.state = 'refused' ORDER BY c.asked_at DESC, c.id DESC LIMIT ${limit}`
  return rows.map((row) => row.command)
}

/** The case that a command is of; null where there is no such command. */
export async function findCaseOfCarrierCommand(db: Db, id: string): Promise<Readonly<{ caseId: string }> | null> {
  if (!isUuid(id)) return null
  return db.carrierCommand.findUnique({ where: { id }, select: { caseId: true } })
}

/** Whether a booking of the case waits for staff. */
export async function hasRefusedBooking(db: Db, caseId: string): Promise<boolean> {
  return (await db.carrierCommand.count({ where: { caseId, kind: 'book', state: 'refused' } })) > 0
}

const COMMAND = Prisma.sql`'id', c.id, 'input', c.input, 'state', c.state, 'attempts', c.attempts, 'fault', c.fault, 'about', c.about,
  'answer', c.answer, 'byHand', s.name, 'askedAt', ${instant(Prisma.sql`c.asked_at`)}, 'settledAt', ${instant(Prisma.sql`c.settled_at`)},
  'dueAt', CASE WHEN c.state = 'asked' THEN ${instant(Prisma.sql`c.due_at`)} END`
