import { z } from 'zod'

import type { FoundSerial } from '#app/domain/warranty/found-serial.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

const foundRow = rowShape('serial number found', {
  id: z.string(),
  lineId: z.string(),
  serial: z.string(),
  entered: z.boolean(),
  bearers: z.array(z.enum(['this-order', 'this-customer', 'another-customer'])),
})

/** The numbers that were read off what came in a case, with whose other machines bear them; never who these are. */
export function findFoundSerials(db: Db, caseId: string): Promise<FoundSerial[]> {
  return readRows(db, foundRow)`
    SELECT f.id, f.order_line_id AS "lineId", f.serial,
           EXISTS (SELECT FROM serial_claim k JOIN unit u ON u.id = k.unit_id
                    WHERE u.order_line_id = f.order_line_id AND k.serial = f.serial AND k.state <> 'refused') AS entered,
           ARRAY(SELECT CASE WHEN o.id = c.order_id THEN 'this-order' WHEN o.customer_id = c.customer_id THEN 'this-customer'
                             ELSE 'another-customer' END
                   FROM unit u JOIN order_line l ON l.id = u.order_line_id JOIN orders o ON o.id = l.order_id
                  WHERE upper(u.serial) = f.serial AND l.id <> f.order_line_id
                 UNION SELECT CASE WHEN e.customer_id = c.customer_id THEN 'this-customer' ELSE 'another-customer' END
                   FROM machine_elsewhere e WHERE e.serial = f.serial
                 UNION SELECT 'another-customer' FROM serial_claim k
                  WHERE k.serial = f.serial AND k.state = 'waiting' AND k.customer_id <> c.customer_id) AS bearers
      FROM found_serial f JOIN cases c ON c.id = f.case_id
     WHERE f.case_id = ${caseId}::uuid ORDER BY f.scanned_at, f.id`
}

export type NewFoundSerial = Readonly<{ caseId: string; lineId: string; serial: string; staffId: string }>

/** Keeps a number that was read; read again, it is one. */
export async function keepFoundSerial(db: Db, { caseId, lineId, serial, staffId }: NewFoundSerial): Promise<boolean> {
  const { count } = await db.foundSerial.createMany({
    data: [{ caseId, orderLineId: lineId, serial, scannedBy: staffId }],
    skipDuplicates: true,
  })
  return count === 1
}

/** Lets go of one that was misread, and answers which it was; null where it is gone already. */
export async function dropFoundSerial(db: Db, { caseId, id }: Readonly<{ caseId: string; id: string }>): Promise<string | null> {
  if (!isUuid(id)) return null
  const [gone] = await db.foundSerial.findMany({ where: { id, caseId }, select: { serial: true } })
  await db.foundSerial.deleteMany({ where: { id, caseId } })
  return gone?.serial ?? null
}
