import { z } from 'zod'

import { type AddressAnswer, addressReportSteps, type AddressReportView } from '#app/domain/orders/address-report.ts'
import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import { asJson } from '#app/infra/cases/frozen.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { query, type Source } from '#app/infra/db/prepared.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { orderAddress } from '#app/infra/shared/shapes/words.ts'

const reportStates = ['waiting', ...Object.values(addressReportSteps).map(({ to }) => to)] as const

const reportRow = rowShape('address report', {
  report: z.object({
    id: z.string(),
    orderId: z.string(),
    conversationId: z.string(),
    address: orderAddress,
    state: z.enum(reportStates),
    note: z.string().nullable(),
    reportedAt: z.string(),
    decidedAt: z.string().nullable(),
  }),
})
const madeRow = rowShape('address report made', { id: z.string() })
const correctedRow = rowShape('address that the shop took over', { conversationId: z.string(), staffId: z.string() })

export type StoredReport = AddressReportView & Readonly<{ orderId: string; conversationId: string }>

type Of = Readonly<{ orderId: string }> | Readonly<{ conversationId: string }> | Readonly<{ reportId: string }>

/** A report by its id, or the newest of an order or a conversation, or null; whose it is has been checked before. */
export async function findReport(source: Source, of: Of): Promise<StoredReport | null> {
  const where =
    'reportId' in of
      ? Prisma.sql`r.id = ${of.reportId}::uuid`
      : 'orderId' in of
        ? Prisma.sql`r.order_id = ${of.orderId}::uuid`
        : Prisma.sql`r.conversation_id = ${of.conversationId}::uuid`
  const rows = await query(
    source,
    reportRow,
    Prisma.sql`
    SELECT jsonb_build_object('id', r.id, 'orderId', r.order_id, 'conversationId', r.conversation_id, 'address', r.address,
      'state', r.state, 'note', r.note, 'reportedAt', ${instant(Prisma.sql`r.reported_at`)},
      'decidedAt', ${instant(Prisma.sql`r.decided_at`)}) AS report
      FROM address_report r WHERE ${where} ORDER BY r.reported_at DESC, r.id LIMIT 1`,
  )
  return rows[0]?.report ?? null
}

/** Keeps a report in the place of one that still waits. */
export async function insertReport(
  db: Db,
  made: Readonly<{ orderId: string; conversationId: string; address: OrderAddress }>,
): Promise<string> {
  const { replace } = addressReportSteps
  await db.addressReport.updateMany({ where: { orderId: made.orderId, state: { in: [...replace.from] } }, data: { state: replace.to } })
  const [row] = await readRows(db, madeRow)`
    INSERT INTO address_report (order_id, conversation_id, address)
    VALUES (${made.orderId}::uuid, ${made.conversationId}::uuid, ${asJson(made.address)}::jsonb) RETURNING id`
  if (!row) throw new Error('the report was not kept')
  return row.id
}

type Answered = Readonly<{ id: string; answer: AddressAnswer | 'ask'; staffId: string; note: string | null }>

/** Answers a report and says whether it did: a lost race moves nothing. */
export async function answerReport(db: Db, { id, answer, staffId, note }: Answered): Promise<boolean> {
  const { from, to } = addressReportSteps[answer]
  const answered = await db.$executeRaw`
    UPDATE address_report SET state = ${to}, note = ${note}, decided_by = ${staffId}::uuid, decided_at = clock_timestamp()
     WHERE id = ${id}::uuid AND state IN (${Prisma.join([...from])})`
  return answered === 1
}

/** Notes that the shop has taken the address over, as somebody of staff had decided; null where it is not asked any more. */
export async function noteCorrected(db: Db, id: string): Promise<Readonly<{ conversationId: string; staffId: string }> | null> {
  const [row] = await readRows(db, correctedRow)`
    UPDATE address_report SET state = ${addressReportSteps.correct.to} WHERE id = ${id}::uuid AND state = ${addressReportSteps.ask.to}
    RETURNING conversation_id AS "conversationId", decided_by AS "staffId"`
  return row ?? null
}
