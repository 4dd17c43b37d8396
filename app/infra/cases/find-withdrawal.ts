import { z } from 'zod'

import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const openedRow = rowShape('withdrawal of a declaration', { number: z.string() })

/** The number of the case that a declaration was taken in as, or null. */
export async function findWithdrawalOf(db: Db, declarationId: string): Promise<string | null> {
  const [row] = await readRows(db, openedRow)`
    SELECT number FROM cases WHERE kind = 'withdrawal' AND withdrawal ->> 'declarationId' = ${declarationId}`
  return row?.number ?? null
}

/** Whether one of these cases is a withdrawal under way. */
export async function hasOpenWithdrawal(db: Db, numbers: readonly string[]): Promise<boolean> {
  return (await db.case.count({ where: { number: { in: [...numbers] }, kind: 'withdrawal', closedAt: null } })) > 0
}
