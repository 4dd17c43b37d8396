import { z } from 'zod'

import type { UploadRefusal } from '#app/domain/evidence/evidence-file.ts'
import { mostBytesOfCase, mostBytesOfCustomer, mostFilesOfCase, mostPhotosOfStaff } from '#app/domain/evidence/limits.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

/** Whose and what for a file is: a request that is not filed yet, a case, or, with `staffId`, what came back in one. */
export type FileOwner = Readonly<{ customerId: string; orderId: string; action: CaseKind; caseId: string | null; staffId: string | null }>

const sumsRow = rowShape('sums of files', { files: z.int(), bytes: z.bigint(), all: z.bigint() })

/** Makes whatever adds to a customer's files wait for each other until the transaction ends. */
export async function lockQuota(db: Db, customerId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM customer WHERE id = ${customerId}::uuid FOR NO KEY UPDATE`
}

type More = Readonly<{ files: 0 | 1; bytes: number }>

/** Why so much more is too much, or null; to be asked under `lockQuota`. Files that were not taken count for nothing. */
export async function refuseBeyondQuota(db: Db, owner: FileOwner, more: More): Promise<UploadRefusal | null> {
  const inCase =
    owner.caseId === null
      ? Prisma.sql`case_id IS NULL AND order_id = ${owner.orderId}::uuid AND action = ${owner.action}`
      : Prisma.sql`case_id = ${owner.caseId}::uuid`
  const byStaff = owner.staffId !== null
  const [sums] = await readRows(db, sumsRow)`
    SELECT (count(*) FILTER (WHERE ${inCase}))::int AS files, coalesce(sum(reserved) FILTER (WHERE ${inCase}), 0)::bigint AS bytes,
           coalesce(sum(reserved), 0)::bigint AS all
      FROM evidence WHERE customer_id = ${owner.customerId}::uuid AND state <> 'rejected' AND (staff_id IS NOT NULL) = ${byStaff}`
  if (!sums) throw new Error('the files were not counted')
  if (sums.files + more.files > (byStaff ? mostPhotosOfStaff : mostFilesOfCase)) return 'case-files'
  if (byStaff) return null
  if (Number(sums.bytes) + more.bytes > mostBytesOfCase) return 'case-bytes'
  return Number(sums.all) + more.bytes > mostBytesOfCustomer ? 'customer-bytes' : null
}
