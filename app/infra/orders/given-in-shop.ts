import { z } from 'zod'
import { instant } from '#app/infra/db/instant.ts'

import type { GivenInShop } from '#app/domain/cases/given-in-shop.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { money } from '#app/infra/shared/shapes/words.ts'

const givenRow = rowShape('given back in the shop since', { number: z.string(), amount: money, at: z.string() })
const sumRow = rowShape('given back in the shop for a refund', { minor: z.bigint() })

/** What the shop gave back of a case's order since the case was filed, and nobody has said of which request it is; the oldest first. */
export async function listGivenInShop(db: Db, caseId: string): Promise<GivenInShop[]> {
  return readRows(db, givenRow)`
    SELECT s.source_id AS number, jsonb_build_object('amountMinor', s.amount_minor, 'currency', o.currency) AS amount, ${instant('s.at')} AS at
      FROM given_in_shop(${caseId}::uuid) s JOIN orders o ON o.id = s.order_id ORDER BY s.at, s.source_id`
}

/** How much of a refund of ours the shop has given back already, in minor units. */
export async function sumInShop(db: Db, refundId: string): Promise<number> {
  const [row] = await readRows(db, sumRow)`
    SELECT coalesce(sum(amount_minor), 0)::bigint AS minor FROM shop_refund WHERE refund_id = ${refundId}::uuid`
  return Number(row?.minor ?? 0)
}
