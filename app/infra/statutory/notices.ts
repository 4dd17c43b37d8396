import { z } from 'zod'

import { type NoticeAnswer, noticeAnswers } from '#app/domain/statutory/declaration.ts'
import type { Db } from '#app/infra/db/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { storeId } from '#app/infra/shared/shapes/words.ts'

const noticeRow = rowShape('notice of a withdrawal', {
  id: z.string(),
  declarationId: z.string(),
  orderId: z.string(),
  orderName: z.string(),
  store: storeId,
  declaredAt: z.string(),
  answer: z.enum(noticeAnswers).nullable(),
  open: z.boolean(),
})

/** What the owner of an order is shown of a declaration with another address: nothing of who declared it. */
export type NoticeView = Readonly<z.output<typeof noticeRow>>

/** Writes down that an order's address is told of a declaration and answers the notice's id; null where it was told before. */
export async function insertNotice(db: Db, declarationId: string, orderId: string): Promise<string | null> {
  const [row] = await db.withdrawalNotice.createManyAndReturn({
    data: [{ declarationId, orderId }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** The notice of a declaration about an order of this customer, or null. */
export async function findNotice(db: Db, { id, customerId }: Readonly<{ id: string; customerId: string }>): Promise<NoticeView | null> {
  if (!isUuid(id)) return null
  const [row] = await readRows(db, noticeRow)`
    SELECT n.id, n.declaration_id AS "declarationId", n.order_id AS "orderId", o.name AS "orderName", o.store,
           ${instant('d.declared_at')} AS "declaredAt", n.answer, d.state IN ('received', 'waiting') AS open
      FROM withdrawal_notice n JOIN withdrawal_declaration d ON d.id = n.declaration_id JOIN orders o ON o.id = n.order_id
     WHERE n.id = ${id}::uuid AND o.customer_id = ${customerId}::uuid AND d.forgotten_at IS NULL`
  return row ?? null
}

/** Keeps what the owner said, once; false where they had answered. */
export async function answerNotice(db: Db, id: string, answer: NoticeAnswer): Promise<boolean> {
  const kept = await db.$executeRaw`
    UPDATE withdrawal_notice SET answer = ${answer}, answered_at = clock_timestamp() WHERE id = ${id}::uuid AND answer IS NULL`
  return kept === 1
}
