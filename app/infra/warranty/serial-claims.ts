import { z } from 'zod'
import { instant } from '#app/infra/db/instant.ts'

import type { SerialClaimView } from '#app/domain/warranty/serial-number.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

const takenRow = rowShape('serial number taken', { taken: z.literal(1) })
const ownRow = rowShape('own serial number', { serial: z.string().nullable() })
const lastRow = rowShape('last claim of a machine', {
  unitId: z.string(),
  serial: z.string(),
  state: z.enum(['waiting', 'accepted', 'refused']),
  reason: z.string().nullable(),
})
const waitingRow = rowShape('serial number that waits', {
  id: z.string(),
  serial: z.string(),
  enteredAt: z.string(),
  title: z.string(),
  orderName: z.string(),
  /** Null where nobody is known, or where a cart said it. */
  customer: z.string().nullable(),
  /** A buyer sent it along with a cart; no customer of ours entered it. */
  fromCart: z.boolean(),
})
const openRow = rowShape('open claim of a serial number', { unitId: z.string(), serial: z.string(), known: z.string().nullable() })

/** One who enters or confirms a serial number is alone with it until the end of the transaction. */
export async function lockSerial(db: Db, serial: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`serial ${serial}`}, 0))`
}

/** Whether another machine already bears that number. */
export async function isSerialTaken(db: Db, serial: string, unitId: string): Promise<boolean> {
  const rows = await readRows(db, takenRow)`
    SELECT 1 AS taken FROM unit WHERE upper(serial) = ${serial} AND id <> ${unitId}::uuid LIMIT 1`
  return rows.length > 0
}

/** The serial number of a customer's own machine; undefined where the machine is not theirs. */
export async function findOwnSerial(db: Db, key: { customerId: string; unitId: string }): Promise<string | null | undefined> {
  const rows = await readRows(db, ownRow)`
    SELECT u.serial FROM unit u JOIN order_line l ON l.id = u.order_line_id JOIN orders o ON o.id = l.order_id
     WHERE u.id = ${key.unitId}::uuid AND o.customer_id = ${key.customerId}::uuid FOR UPDATE OF u`
  return rows[0]?.serial
}

/** Keeps what a customer entered; what still waits for the same machine is replaced by it. */
export async function keepClaim(db: Db, claim: { customerId: string; unitId: string; serial: string }): Promise<void> {
  await db.$executeRaw`
    INSERT INTO serial_claim (unit_id, customer_id, serial)
    VALUES (${claim.unitId}::uuid, ${claim.customerId}::uuid, ${claim.serial})
    ON CONFLICT (unit_id) WHERE state = 'waiting'
    DO UPDATE SET serial = excluded.serial, customer_id = excluded.customer_id, source = 'customer', entered_at = clock_timestamp()`
}

/** The newest claim of each of the customer's machines, by the machine's id. */
export async function findLastClaims(db: Db, customerId: string): Promise<Map<string, SerialClaimView>> {
  const rows = await readRows(db, lastRow)`
    SELECT DISTINCT ON (unit_id) unit_id AS "unitId", serial, state, reason FROM serial_claim
     WHERE customer_id = ${customerId}::uuid ORDER BY unit_id, entered_at DESC`
  return new Map(rows.map(({ unitId, ...claim }) => [unitId, claim]))
}

export type WaitingSerial = Readonly<z.output<typeof waitingRow>>

/** What waits for staff, the oldest first, at most 100. */
export async function listWaitingSerials(db: Db): Promise<WaitingSerial[]> {
  return readRows(db, waitingRow)`
    SELECT s.id, s.serial, ${instant('s.entered_at')} AS "enteredAt", l.title, o.name AS "orderName",
           coalesce(c.name, c.email) AS customer, s.source = 'cart' AS "fromCart"
      FROM serial_claim s JOIN unit u ON u.id = s.unit_id JOIN order_line l ON l.id = u.order_line_id
      JOIN orders o ON o.id = l.order_id LEFT JOIN customer c ON c.id = s.customer_id
     WHERE s.state = 'waiting' AND (s.source = 'customer' OR u.serial IS NULL) ORDER BY s.entered_at, s.id LIMIT 100`
}

type Open = Readonly<z.output<typeof openRow>>

/** A claim that still waits, locked; null where somebody decided it already. */
export async function openClaim(db: Db, id: string): Promise<Open | null> {
  const rows = await readRows(db, openRow)`
    SELECT s.unit_id AS "unitId", s.serial, u.serial AS known FROM serial_claim s JOIN unit u ON u.id = s.unit_id
     WHERE s.id = ${id}::uuid AND s.state = 'waiting' FOR UPDATE`
  return rows[0] ?? null
}

type Decided = Readonly<{ id: string; staffId: string; reason: string | null }>

/** Settles a claim: accepted where no reason is given. */
export async function settleClaim(db: Db, { id, staffId, reason }: Decided): Promise<void> {
  await db.$executeRaw`
    UPDATE serial_claim SET state = ${reason === null ? 'accepted' : 'refused'}, reason = ${reason},
      decided_by = ${staffId}::uuid, decided_at = clock_timestamp() WHERE id = ${id}::uuid`
}

export async function nameUnit(db: Db, unitId: string, serial: string): Promise<void> {
  await db.unit.update({ where: { id: unitId }, data: { serial }, select: { id: true } })
}
