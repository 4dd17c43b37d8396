import { z } from 'zod'

import type { Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'

import type { MoneyGiven } from './write-outcome.ts'

const madeRow = rowShape('gift credit made', { id: z.string() })

export type NewGiftCredit = Readonly<{
  caseId: string
  lineId: string
  amount: Money
  /** By what it is found; null where the shop gives it back, whose own name of it is known once it has. */
  reference: string | null
  limitMinor: number
  staffId: string
  as: MoneyGiven
}>

/**
 * Writes a credit down. The database refuses a second one for the gift (`one_gift_credit_per_line`), more than was deducted
 * (`gift_credit_within_deducted`), and one above its limit that nobody else agreed to (`gift_credit_above_limit`).
 */
export async function insertGiftCredit(db: Db, credit: NewGiftCredit): Promise<string> {
  const [row] = await readRows(db, madeRow)`
    WITH made AS (SELECT gen_random_uuid() AS id, clock_timestamp() AS at)
    INSERT INTO gift_credit (id, case_id, order_line_id, amount_minor, currency, reference, limit_minor, proposed_by, ordered_at, issued_at)
    SELECT made.id, ${credit.caseId}::uuid, ${credit.lineId}::uuid, ${credit.amount.amountMinor}::bigint, ${credit.amount.currency},
           coalesce(${credit.reference}, made.id::text), ${credit.limitMinor}::bigint, ${credit.staffId}::uuid,
           CASE WHEN ${credit.as} = 'ordered' THEN made.at END, CASE WHEN ${credit.as} = 'issued' THEN made.at END
      FROM made
    RETURNING id`
  if (!row) throw new Error('the credit was not kept')
  return row.id
}
