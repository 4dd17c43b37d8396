import { z } from 'zod'

import { type UnannouncedReturnSaid, unannouncedReturnSteps, type UnannouncedReturnView } from '#app/domain/parcels/unannounced-return.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'

const parcelRow = rowShape('unannounced parcel', {
  view: z.object({
    id: z.string(),
    arrivedAt: z.string(),
    trackingNumber: z.string().nullable(),
    contents: z.string(),
    senderName: z.string().nullable(),
    orderNumber: z.string().nullable(),
    serial: z.string().nullable(),
    email: z.string().nullable(),
    state: z.enum(['waiting', 'matched', 'sent_away']),
    note: z.string().nullable(),
    caseNumber: z.string().nullable(),
    foundIn: z.string().nullable(),
    recordedBy: z.string(),
  }),
})

export type NewUnannouncedReturn = UnannouncedReturnSaid & Readonly<{ key: string; arrivedAt: string; staffId: string; foundIn?: string }>

/** Records a parcel and answers its id; the same form again records nothing and answers null. */
export async function insertUnannouncedReturn(
  db: Db,
  { key, arrivedAt, staffId, foundIn, ...said }: NewUnannouncedReturn,
): Promise<string | null> {
  const [row] = await db.strayParcel.createManyAndReturn({
    data: [{ ...said, formKey: key, arrivedAt: new Date(arrivedAt), recordedBy: staffId, foundIn: foundIn ?? null }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Those that wait, the longest here first, or those that do not any more, the newest first; at most 200. */
export function listUnannouncedReturns(db: Db, which: 'waiting' | 'done'): Promise<UnannouncedReturnView[]> {
  return which === 'waiting'
    ? list(db, Prisma.sql`WHERE p.state = 'waiting' ORDER BY p.arrived_at, p.id LIMIT 200`)
    : list(db, Prisma.sql`WHERE p.state <> 'waiting' ORDER BY p.decided_at DESC, p.id LIMIT 200`)
}

export async function findUnannouncedReturn(db: Db, id: string): Promise<UnannouncedReturnView | null> {
  if (!isUuid(id)) return null
  const [found] = await list(db, Prisma.sql`WHERE p.id = ${id}::uuid`)
  return found ?? null
}

/** The same, held until the transaction ends: whoever comes next sees what became of it. */
export async function lockUnannouncedReturn(db: Db, id: string): Promise<UnannouncedReturnView | null> {
  if (!isUuid(id)) return null
  await db.$queryRaw`SELECT 1 AS locked FROM stray_parcel WHERE id = ${id}::uuid FOR UPDATE`
  return findUnannouncedReturn(db, id)
}

type Settled = Readonly<{ id: string; staffId: string }> &
  (Readonly<{ step: 'match'; caseId: string }> | Readonly<{ step: 'send_away'; note: string }>)

/** Says what became of it, or that somebody said so before. */
export async function settleUnannouncedReturn(db: Db, settled: Settled): Promise<boolean> {
  const { from, to } = unannouncedReturnSteps[settled.step]
  const caseId = settled.step === 'match' ? settled.caseId : null
  const note = settled.step === 'send_away' ? settled.note : null
  const moved = await db.$executeRaw`
    UPDATE stray_parcel SET state = ${to}, case_id = ${caseId}::uuid, note = ${note}, decided_by = ${settled.staffId}::uuid,
           decided_at = clock_timestamp() WHERE id = ${settled.id}::uuid AND state = ${from}`
  return moved === 1
}

async function list(db: Db, which: Prisma.Sql): Promise<UnannouncedReturnView[]> {
  const rows = await readRows(db, parcelRow)`
    SELECT jsonb_build_object('id', p.id, 'arrivedAt', to_char(p.arrived_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'trackingNumber', p.tracking_number, 'contents', p.contents, 'senderName', p.sender_name, 'orderNumber', p.order_number,
      'serial', p.serial, 'email', p.email, 'state', p.state, 'note', p.note, 'caseNumber', c.number, 'foundIn', f.number, 'recordedBy', s.name) AS view
      FROM stray_parcel p JOIN staff s ON s.id = p.recorded_by LEFT JOIN cases c ON c.id = p.case_id
      LEFT JOIN cases f ON f.id = p.found_in ${which}`
  return rows.map(({ view }) => view)
}

/** The ids of the orders that a parcel of ours with this tracking number went out with; at most 20. */
export async function ordersSentAs(db: Db, trackingNumber: string): Promise<string[]> {
  const rows = await db.shipment.findMany({
    where: { trackings: { array_contains: [{ number: trackingNumber }] } },
    select: { orderId: true },
    distinct: ['orderId'],
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
  return rows.map(({ orderId }) => orderId)
}
