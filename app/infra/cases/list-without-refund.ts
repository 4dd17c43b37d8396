import { z } from 'zod'

import { transitions } from '#app/domain/cases/transitions.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const withoutRefundRow = rowShape('cancellation without a refund', { number: z.string() })

/** The numbers of cancellations that were confirmed of orders of whose money nothing was left when they were filed; at most 100. */
export async function listWithoutRefund(db: Db): Promise<string[]> {
  const rows = await readRows(db, withoutRefundRow)`
    SELECT c.number FROM cases c
     WHERE c.kind = 'cancel' AND c.state IN (${Prisma.join([...transitions.cancel.end_without_refund.from])})
       AND (c.facts #>> '{order,balance,amountMinor}')::bigint <= 0
     ORDER BY c.filed_at LIMIT 100`
  return rows.map(({ number }) => number)
}
