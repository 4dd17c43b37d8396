import { z } from 'zod'

import type { Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

const madeRow = rowShape('gift credit made', { id: z.string() })

export type NewGiftCredit = Readonly<{
  caseId: string
  lineId: string
  amount: Money
  reference: string
  limitMinor: number
  staffId: string
  /** Issued at once; else it waits for a second person. */
  issue: boolean
}>

/**
 * Writes a credit down. The database refuses a second one for the gift (`one_gift_credit_per_line`), more than was deducted
 * (`gift_credit_within_deducted`), and one above its limit that nobody else agreed to (`gift_credit_above_limit`).
 */
export async function insertGiftCredit(db: Db, credit: NewGiftCredit): Promise<string> {
  const [row] = await readRows(db, madeRow)`
    INSERT INTO gift_credit (case_id, order_line_id, amount_minor, currency, reference, limit_minor, proposed_by, issued_at)
    VALUES (${credit.caseId}::uuid, ${credit.lineId}::uuid, ${credit.amount.amountMinor}::bigint, ${credit.amount.currency},
            ${credit.reference}, ${credit.limitMinor}::bigint, ${credit.staffId}::uuid,
            CASE WHEN ${credit.issue} THEN clock_timestamp() END)
    RETURNING id`
  if (!row) throw new Error('the credit was not kept')
  return row.id
}
