import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { caseKind } from '#app/infra/shared/shapes/words.ts'

const codeRow = rowShape('case of a scanned code', { number: z.string(), kind: caseKind, orderName: z.string(), open: z.boolean() })

export type CaseOfCode = Readonly<z.output<typeof codeRow>>

/**
 * The cases that a tracking number leads to, of their pickup or of the parcel that they are about; `bySerial` also those about a machine
 * with that number. Open ones first, the newest first; at most ten.
 */
export async function listCasesOfCode(
  db: Db,
  codes: readonly string[],
  { bySerial }: Readonly<{ bySerial: boolean }>,
): Promise<CaseOfCode[]> {
  const parcels = codes.map((number) => JSON.stringify([{ number }]))
  const machines = bySerial
    ? Prisma.sql`UNION SELECT cl.case_id FROM unit u JOIN case_line cl ON cl.order_line_id = u.order_line_id WHERE upper(u.serial) = ANY (${codes}::text[])`
    : Prisma.empty
  return readRows(db, codeRow)`
    SELECT c.number, c.kind, o.name AS "orderName", c.closed_at IS NULL AS open
      FROM cases c JOIN orders o ON o.id = c.order_id
     WHERE c.id IN (SELECT p.case_id FROM pickup p WHERE upper(p.tracking_number) = ANY (${codes}::text[])
                    UNION SELECT f.id FROM shipment s JOIN cases f ON f.order_id = s.order_id AND s.id = ANY (f.part)
                     WHERE s.trackings @> ANY (${parcels}::jsonb[])
                    ${machines})
     ORDER BY open DESC, c.filed_at DESC LIMIT 10`
}
