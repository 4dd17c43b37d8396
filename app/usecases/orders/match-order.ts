import { firstLanguage } from '#app/domain/shared/stores.ts'
import type { UnmatchedOrder } from '#app/domain/orders/unmatched-order.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import { type AccountRow, findAccountId, lockAccount } from '#app/infra/account/account.ts'
import { writeAudit, writeView } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { findUnmatchedOrder, giveUnmatchedOrder, listUnmatchedOrders } from '#app/infra/orders/unmatched.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { readOrderCursor, writeOrderCursor } from './order-cursor.ts'

type StaffOrigin = Readonly<{ staffId: string; from: Readonly<{ ip: string; userAgent: string | null }> | null }>

const pageLength = 50

/** One page of the orders that no address leads to a customer; `next` is null on the last one. */
export async function listUnmatched(
  portal: Portal,
  after: string | null,
  limit = pageLength,
): Promise<Readonly<{ orders: readonly UnmatchedOrder[]; next: string | null }>> {
  const found = await listUnmatchedOrders(portal.db, readOrderCursor(after), limit + 1)
  const orders = found.slice(0, limit)
  const last = orders.at(-1)
  return { orders, next: found.length > limit && last ? writeOrderCursor(last) : null }
}

/** Shows one of them to a member of staff and writes down that they saw where it was sent; null where it is none. */
export async function openUnmatched(
  portal: Portal,
  { orderId, staffId, from }: StaffOrigin & Readonly<{ orderId: string }>,
): Promise<UnmatchedOrder | null> {
  const order = await findUnmatchedOrder(portal.db, orderId)
  if (!order) return null
  await writeView(portal.db, { staffId, object: { kind: 'order', id: orderId }, from })
  return order
}

export type MatchInput = StaffOrigin & Readonly<{ orderId: string; email: string; reason: string }>

export type MatchedOrder =
  | Readonly<{ done: true; orderName: string }>
  | Readonly<{ done: false; because: 'no-such-order' | 'not-an-address' | 'no-account' | 'moved-on' }>

/**
 * Gives an order that no address leads to a customer to the account that signs in with this one, which is told. The
 * account must be there: nothing is given to an address that nobody has proved to read.
 */
export function matchOrder(portal: Portal, input: MatchInput): Promise<MatchedOrder> {
  return inTransaction(portal.db, async (db): Promise<MatchedOrder> => {
    const email = parseEmailAddress(input.email)
    if (!email.ok) return { done: false, because: 'not-an-address' }
    const order = await findUnmatchedOrder(db, input.orderId)
    if (!order) return { done: false, because: 'no-such-order' }
    const customerId = await findAccountId(db, email.key)
    const account = customerId === null ? null : await lockAccount(db, customerId)
    if (!account) return { done: false, because: 'no-account' }
    if (!(await giveUnmatchedOrder(db, order.id, { customerId: account.id, reason: input.reason })))
      return { done: false, because: 'moved-on' }
    await tell(db, input, order, account)
    return { done: true, orderName: order.name }
  })
}

async function tell(db: Db, input: MatchInput, order: UnmatchedOrder, account: AccountRow): Promise<void> {
  await writeAudit(db, {
    actor: { kind: 'staff', id: input.staffId },
    action: 'order.match',
    object: { kind: 'order', id: order.id },
    before: { customerId: null },
    after: { customerId: account.id },
    from: input.from,
  })
  const store: StoreId = account.store ?? order.store
  await queueMail(db, {
    kind: 'order-added',
    side: 'account',
    orderName: order.name,
    at: await databaseNow(db),
    ordersPath: '/orders',
    to: { address: account.email },
    customerId: account.id,
    language: account.language ?? firstLanguage(store),
    store,
    customerName: account.name,
  })
}
