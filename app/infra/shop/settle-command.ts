import { z } from 'zod'

import { isUuid } from '#app/infra/orders/ids.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import { commandInput } from './command-shape.ts'

const openRow = rowShape('command that staff settle', {
  id: z.string(),
  input: commandInput,
  orderId: z.string(),
  caseId: z.string().nullable(),
  caseNumber: z.string().nullable(),
  addressReportId: z.string().nullable(),
  voucherId: z.string().nullable(),
})

/** A command with whose it is, as what follows of it needs it. */
export type SettledCommand = Readonly<z.output<typeof openRow>>

/**
 * A command that staff may settle, held until the transaction ends: it was refused, or waits and nobody is carrying it out this moment. Null
 * where there is none such.
 */
export async function holdOpenCommand(db: Db, id: string): Promise<SettledCommand | null> {
  const [row] = await readRows(db, openRow)`
    SELECT c.id, c.input, c.order_id AS "orderId", c.case_id AS "caseId", k.number AS "caseNumber", c.address_report_id AS "addressReportId",
      c.voucher_id AS "voucherId"
      FROM shop_command c LEFT JOIN cases k ON k.id = c.case_id
     WHERE c.id = ${id}::uuid AND c.state IN ('asked', 'refused') AND (c.lease_until IS NULL OR c.lease_until < clock_timestamp())
       FOR NO KEY UPDATE OF c`
  return row ?? null
}

/** The case or voucher that a command is about, and whether there is such a command at all. */
export async function findSubject(db: Db, id: string): Promise<Pick<SettledCommand, 'caseId' | 'voucherId'> | null> {
  if (!isUuid(id)) return null
  return db.shopCommand.findUnique({ where: { id }, select: { caseId: true, voucherId: true } })
}

/** To be tried at once, with all its tries. */
export async function askAgain(db: Db, id: string): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET state = 'asked', tries = 0, due_at = clock_timestamp(), fault = NULL, lease_until = NULL
     WHERE id = ${id}::uuid`
}

/** Staff did it in the shop themselves; whoever still carries it out settles nothing any more. */
export async function settledByHand(
  db: Db,
  id: string,
  by: Readonly<{ reference: string; reason: string; staffId: string }>,
): Promise<void> {
  await db.$executeRaw`
    UPDATE shop_command SET state = 'by_hand', attempts = attempts + 1, reference = ${by.reference}, reason = ${by.reason},
           staff_id = ${by.staffId}::uuid, settled_at = clock_timestamp(), lease_until = NULL
     WHERE id = ${id}::uuid`
}
