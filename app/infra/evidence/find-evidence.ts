import { z } from 'zod'

import { type EvidenceFile, fileFaults } from '#app/domain/evidence/evidence-file.ts'
import { formats } from '#app/domain/evidence/formats.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { caseKind, evidenceItem, fileFormat, fileState } from '#app/infra/shared/shapes/words.ts'

const columns = {
  id: z.string(),
  item: evidenceItem,
  lineId: z.string().nullable(),
  name: z.string(),
  format: fileFormat,
  state: fileState,
  fault: z.enum(fileFaults).nullable(),
  received: z.bigint(),
  bytes: z.bigint(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  seconds: z.number().nullable(),
  uploadKey: z.string(),
  createdAt: z.date(),
}
const caseNumber = z.string().nullable()
const draftFileRow = rowShape('file of a draft', columns)
const caseFileRow = rowShape('file of a case', columns)
const customerFileRow = rowShape('file of a customer', { ...columns, caseNumber })
const foundRow = rowShape('file', {
  ...columns,
  customerId: z.string(),
  orderId: z.string(),
  action: caseKind,
  caseId: z.string().nullable(),
  caseNumber,
  fromStaff: z.boolean(),
})

type Row = Readonly<z.output<typeof draftFileRow>>

const COLUMNS = Prisma.sql`
  e.id, e.item, e.order_line_id AS "lineId", e.name, e.format, e.state, e.fault, e.received,
  coalesce(CASE WHEN e.state = 'clean' THEN e.reserved END, e.announced, e.received) AS bytes, e.width, e.height,
  e.seconds, e.upload_key AS "uploadKey", e.created_at AS "createdAt"`

function toFile<R extends Row>(row: R) {
  return {
    ...row,
    kind: formats[row.format].kind,
    received: Number(row.received),
    bytes: Number(row.bytes),
    createdAt: row.createdAt.toISOString(),
  }
}

/** What a customer has sent for a request that is not filed yet, oldest first. */
export async function listDraftFiles(
  db: Db,
  { customerId, orderId, action }: Readonly<{ customerId: string; orderId: string; action: CaseKind }>,
): Promise<EvidenceFile[]> {
  const rows = await readRows(db, draftFileRow)`
    SELECT ${COLUMNS} FROM evidence e
     WHERE e.customer_id = ${customerId}::uuid AND e.order_id = ${orderId}::uuid AND e.action = ${action}
       AND e.case_id IS NULL ORDER BY e.created_at, e.id`
  return rows.map(toFile)
}

/** Every file of a case, its customer's and those that staff took, oldest first. */
export async function listCaseFiles(db: Db, caseId: string): Promise<EvidenceFile[]> {
  const rows = await readRows(db, caseFileRow)`
    SELECT ${COLUMNS} FROM evidence e WHERE e.case_id = ${caseId}::uuid ORDER BY e.created_at, e.id`
  return rows.map(toFile)
}

/** What lies where files are sent: for a request that is not filed yet, or in a case. */
export function listFilesBeside(
  db: Db,
  owner: Readonly<{ customerId: string; orderId: string; action: CaseKind; caseId: string | null }>,
): Promise<EvidenceFile[]> {
  return owner.caseId === null ? listDraftFiles(db, owner) : listCaseFiles(db, owner.caseId)
}

/** Every file that a customer's requests hold, for a copy of their data. */
export async function listCustomerFiles(db: Db, customerId: string): Promise<Array<EvidenceFile & { caseNumber: string | null }>> {
  const rows = await readRows(db, customerFileRow)`
    SELECT ${COLUMNS}, c.number AS "caseNumber" FROM evidence e LEFT JOIN cases c ON c.id = e.case_id
     WHERE e.customer_id = ${customerId}::uuid AND e.state = 'clean' ORDER BY e.created_at, e.id`
  return rows.map(toFile)
}

export type FileReader = Readonly<{ customerId: string }> | Readonly<{ staff: true }>

export type FoundFile = EvidenceFile &
  Readonly<{ customerId: string; orderId: string; action: CaseKind; caseId: string | null; caseNumber: string | null; fromStaff: boolean }>

/** One file, if it is the reader's; another customer's looks like none. Staff see those of filed requests only. */
export async function findFile(db: Db, fileId: string, reader: FileReader): Promise<FoundFile | null> {
  if (!isUuid(fileId)) return null
  const whose = 'customerId' in reader ? Prisma.sql`e.customer_id = ${reader.customerId}::uuid` : Prisma.sql`e.case_id IS NOT NULL`
  const [row] = await readRows(db, foundRow)`
    SELECT ${COLUMNS}, e.customer_id AS "customerId", e.order_id AS "orderId", e.action, e.case_id AS "caseId", c.number AS "caseNumber",
           e.staff_id IS NOT NULL AS "fromStaff"
      FROM evidence e LEFT JOIN cases c ON c.id = e.case_id
     WHERE e.id = ${fileId}::uuid AND ${whose}`
  if (!row) return null
  return toFile(row)
}
