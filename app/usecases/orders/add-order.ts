import { lockAccount } from '#app/infra/account/account.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { giveOrders } from '#app/infra/orders/find-named.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetBuckets, giveBack } from '#app/infra/sign-in/buckets.ts'
import { spendCode } from '#app/infra/sign-in/codes.ts'
import { type CodeVerdict, judgeCode } from '#app/usecases/sign-in/try-code.ts'
import { auditSource, type Visitor } from '#app/usecases/sign-in/visitor.ts'

import { claimFlow, findMissing, keyOfClaim, type Missing, type MissingOrder } from './ask-for-order.ts'

type Input = MissingOrder & Readonly<{ code: unknown; visitor: Visitor }>

export type AddedOrder =
  | Readonly<{ done: true; orderIds: readonly string[] }>
  | Readonly<{ done: false; because: Extract<CodeVerdict, { right: false }>['because'] | 'taken' }>

/**
 * Gives a customer the order whose own address they have proved to read. One that belongs to another account stays
 * there, and only who typed the right code is told so; the order's address is told of the change by mail.
 */
export async function addOrder(portal: Portal, input: Input): Promise<AddedOrder> {
  const missing = await findMissing(portal.db, input)
  const emailKey = keyOfClaim(missing.target, input)
  const { code, visitor } = input
  const verdict = await judgeCode(portal, { purpose: 'claim-order', flow: claimFlow(input), emailKey, code, visitor })
  if (!verdict.right) return { done: false, because: verdict.because }
  return inTransaction(portal.db, async (db): Promise<AddedOrder> => {
    if ((await lockAccount(db, input.customerId)) === null || !(await spendCode(db, verdict.codeId)))
      return { done: false, because: 'wrong' }
    await giveBack(db, verdict.charged)
    await forgetBuckets(db, verdict.ended)
    const orderIds = await giveOrders(
      db,
      input.customerId,
      missing.orders.map(({ id }) => id),
    )
    await note(db, input, missing, orderIds)
    return orderIds.length > 0 ? { done: true, orderIds } : { done: false, because: 'taken' }
  })
}

async function note(db: Db, input: Input, { orders }: Missing, added: readonly string[]): Promise<void> {
  const { customerId, visitor } = input
  const at = await databaseNow(db)
  for (const { id, name, store, email } of orders) {
    const isAdded = added.includes(id)
    await writeAudit(db, {
      actor: { kind: 'customer', id: customerId },
      action: isAdded ? 'order.claim' : 'order.claim-refused',
      object: { kind: 'order', id },
      after: isAdded ? { customerId } : { because: 'taken' },
      from: auditSource(visitor),
    })
    if (!isAdded) continue
    const told = { kind: 'order-added', side: 'order', orderName: name, at, ordersPath: '/orders' } as const
    await queueMail(db, { ...told, to: { address: email }, customerId, language: visitor.language, store, customerName: null })
  }
}
