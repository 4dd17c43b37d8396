import { z } from 'zod'

import type { CommandView } from '#app/domain/shop/command.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { rowShape } from '#app/infra/db/rows.ts'

import { commandAnswer, commandInput, commandState } from './command-shape.ts'

const commandRow = rowShape('command of a case', {
  command: z.object({
    id: z.string(),
    input: commandInput,
    state: commandState,
    attempts: z.int(),
    fault: z.string().nullable(),
    answer: commandAnswer.nullable(),
    byHand: z.object({ reference: z.string(), reason: z.string(), staffName: z.string() }).nullable(),
    askedAt: z.string(),
    settledAt: z.string().nullable(),
  }),
})

/** What the shop was asked for by a case, in that order; whose it is has been checked before. */
export async function listCommands(source: Source, caseId: string): Promise<CommandView[]> {
  const rows = await query(
    source,
    commandRow,
    Prisma.sql`
    SELECT jsonb_build_object('id', c.id, 'input', c.input, 'state', c.state, 'attempts', c.attempts, 'fault', c.fault, 'answer', c.answer,
      'byHand', CASE WHEN c.state = 'by_hand' THEN jsonb_build_object('reference', c.reference, 'reason', c.reason, 'staffName', s.name) END,
      'askedAt', ${instant(Prisma.sql`c.asked_at`)}, 'settledAt', ${instant(Prisma.sql`c.settled_at`)}) AS command
      FROM shop_command c LEFT JOIN staff s ON s.id = c.staff_id
     WHERE c.case_id = ${caseId}::uuid ORDER BY c.position`,
  )
  return rows.map(({ command }) => command)
}

function instant(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
