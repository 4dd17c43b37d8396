import { z } from 'zod'

import { type CommandKind, type CommandView, type OpenCommand, type OpenCommandList } from '#app/domain/shop/command.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

import { commandAnswer, commandInput, commandKind, commandState } from './command-shape.ts'

const command = z.object({
  id: z.string(),
  input: commandInput,
  state: commandState,
  attempts: z.int(),
  fault: z.string().nullable(),
  answer: commandAnswer.nullable(),
  byHand: z.object({ reference: z.string(), reason: z.string(), staffName: z.string() }).nullable(),
  askedAt: z.string(),
  dueAt: z.string().nullable(),
  waitsFor: commandKind.nullable(),
  settledAt: z.string().nullable(),
})
const commandRow = rowShape('command of a case', { command })
const openRow = rowShape('command that is open', {
  command: command.extend({ store: storeId, orderId: z.string(), orderName: z.string(), caseNumber: z.string().nullable() }),
})
const kindRow = rowShape('kind of a command', { kind: commandKind })
const countRow = rowShape('refused commands counted', { count: z.int() })

/** What the shop was asked for by a case, in that order; whose it is has been checked before. */
export async function listCommands(source: Source, caseId: string): Promise<CommandView[]> {
  const rows = await query(
    source,
    commandRow,
    Prisma.sql`
    SELECT jsonb_build_object(${COMMAND}) AS command
      FROM shop_command c LEFT JOIN staff s ON s.id = c.staff_id LEFT JOIN shop_command n ON n.id = c.needs_id
     WHERE c.case_id = ${caseId}::uuid ORDER BY c.position`,
  )
  return rows.map((row) => row.command)
}

/** Where a page of open commands ended: the next one starts after it. */
export type CommandCursor = Readonly<{ at: string; id: string }>

export type OpenCommandsAsked = Readonly<{
  which: OpenCommandList
  store: StoreId | null
  kind: CommandKind | null
  before: CommandCursor | null
  limit: number
}>

// Written out, not as parameters: only so can the database see that a partial index holds them.
const conditions: Readonly<Record<OpenCommandList, Prisma.Sql>> = {
  refused: Prisma.sql`c.state = 'refused'`,
  waiting: Prisma.sql`c.state = 'asked' AND c.attempts > 0`,
}

/** What shops were asked for and is not done, the newest first, at most `limit`. */
export async function listOpenCommands(db: Db, { which, store, kind, before, limit }: OpenCommandsAsked): Promise<OpenCommand[]> {
  const of = store ? Prisma.sql`AND c.store = ${store}` : Prisma.empty
  const one = kind ? Prisma.sql`AND c.kind = ${kind}` : Prisma.empty
  const older = before ? Prisma.sql`AND (c.asked_at, c.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : Prisma.empty
  const rows = await readRows(db, openRow)`
    SELECT jsonb_build_object(${COMMAND},
             'store', c.store, 'orderId', c.order_id, 'orderName', o.name, 'caseNumber', k.number) AS command
      FROM shop_command c JOIN orders o ON o.id = c.order_id LEFT JOIN cases k ON k.id = c.case_id
      LEFT JOIN staff s ON s.id = c.staff_id LEFT JOIN shop_command n ON n.id = c.needs_id
     WHERE ${conditions[which]} ${of} ${one} ${older}
     ORDER BY c.asked_at DESC, c.id DESC LIMIT ${limit}`
  return rows.map((row) => row.command)
}

/** How many wait for a person, counted up to `most`. */
export async function countRefusedCommands(source: Source, most: number): Promise<number> {
  const [row] = await query(
    source,
    countRow,
    Prisma.sql`SELECT count(*)::int AS count FROM (SELECT FROM shop_command WHERE state = 'refused' LIMIT ${most}) few`,
  )
  return row?.count ?? 0
}

/** What kind of command it is; null where there is none. */
export async function findCommandKind(db: Db, id: string): Promise<CommandKind | null> {
  if (!isUuid(id)) return null
  const [row] = await readRows(db, kindRow)`SELECT kind FROM shop_command WHERE id = ${id}::uuid`
  return row?.kind ?? null
}

const COMMAND = Prisma.sql`'id', c.id, 'input', c.input, 'state', c.state, 'attempts', c.attempts, 'fault', c.fault, 'answer', c.answer,
  'byHand', CASE WHEN c.state = 'by_hand' THEN jsonb_build_object('reference', c.reference, 'reason', c.reason, 'staffName', s.name) END,
  'askedAt', ${instant(Prisma.sql`c.asked_at`)}, 'settledAt', ${instant(Prisma.sql`c.settled_at`)},
  'dueAt', CASE WHEN c.state = 'asked' THEN ${instant(Prisma.sql`c.due_at`)} END,
  'waitsFor', CASE WHEN c.state = 'asked' AND n.state IN ('asked', 'refused') THEN n.kind END`
