import { noticesOfAll, noticesOfOrder } from '#app/domain/statutory/declaration-budgets.ts'
import { hasLaw } from '#app/domain/statutory/layer.ts'
import { orderNamesIn } from '#app/domain/statutory/named-orders.ts'
import { firstLanguage } from '#app/domain/shared/stores.ts'
import { findAddressee, findEmailKey } from '#app/infra/account/account.ts'
import { hasOpenWithdrawal } from '#app/infra/cases/find-withdrawal.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { findOrdersNamed, type NamedOrder } from '#app/infra/orders/find-named.ts'
import { ownerOfOrder } from '#app/infra/orders/owner.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, takeWithin } from '#app/infra/sign-in/buckets.ts'
import { type DeclarationView, leaveToStaff, settleDeclaration } from '#app/infra/statutory/declarations.ts'
import { insertNotice } from '#app/infra/statutory/notices.ts'

import { openMatched } from './open-matched.ts'

/** More orders than these with one number are no chance any more; staff see them all. */
const mostTold = 3

/**
 * Looks for the order of a declaration. Where it was declared on an order's page, or its number fits and the address is the order's own,
 * the case is opened. Else it waits for staff, nothing is moved by it, and the addresses of the orders that it may mean are told.
 */
export async function matchByPortal(portal: Portal, db: Db, declaration: DeclarationView): Promise<void> {
  const { declaredOn } = declaration
  const named = declaredOn === null ? await findNamed(db, declaration) : []
  const own = declaredOn === null ? await findOwn(db, named, declaration) : [declaredOn]
  const [orderId] = own
  if (orderId !== undefined && own.length === 1) {
    const customerId = await ownerOfOrder(db, orderId)
    if (customerId !== null && (await isMatched(portal, db, declaration, { orderId, customerId }))) return
  }
  await leaveToStaff(db, declaration.id)
  if (own.length > 0) return
  for (const order of named.slice(0, mostTold)) await tellOwner(db, declaration, order)
}

/** Opens its case. Where it is under way already, this one is said once more: it has its order, and nothing else follows. */
async function isMatched(
  portal: Portal,
  db: Db,
  declaration: DeclarationView,
  { orderId, customerId }: Readonly<{ orderId: string; customerId: string }>,
): Promise<boolean> {
  const opened = await openMatched(portal, db, declaration, { orderId, customerId, staffId: null, from: null })
  if (opened.done) return true
  if (!(await hasOpenWithdrawal(db, opened.heldBy))) return false
  return settleDeclaration(db, { id: declaration.id, staffId: null, state: 'matched', orderId, caseNumber: null })
}

/** The orders with a number that was named, as far as the law stands beside their store's terms. */
async function findNamed(db: Db, { contract }: DeclarationView): Promise<NamedOrder[]> {
  const named = await findOrdersNamed(db, orderNamesIn(contract))
  return named.filter(({ store, country }) => hasLaw({ store, shipTo: country }))
}

/** Those whose own address it is: the one they were placed with, or that of the account that has them. */
async function findOwn(db: Db, named: readonly NamedOrder[], { emailKey, declaredBy }: DeclarationView): Promise<string[]> {
  const own: string[] = []
  for (const order of named) {
    const isOwners =
      order.customerId !== null && (order.customerId === declaredBy || (await findEmailKey(db, order.customerId)) === emailKey)
    if (order.emailKey === emailKey || isOwners) own.push(order.id)
  }
  return own
}

async function tellOwner(db: Db, declaration: DeclarationView, order: NamedOrder): Promise<void> {
  const told = await takeWithin(db, [bucketOf(noticesOfAll, ''), bucketOf(noticesOfOrder, order.id)])
  if (!told.taken) return
  const noticeId = await insertNotice(db, declaration.id, order.id)
  if (noticeId === null) return
  const owner = order.customerId === null ? null : await findAddressee(db, order.customerId)
  await queueMail(db, {
    kind: 'withdrawal-noticed',
    to: { address: order.email },
    ...(order.customerId === null ? {} : { customerId: order.customerId }),
    language: owner?.language ?? firstLanguage(order.store),
    store: order.store,
    customerName: owner?.name ?? null,
    orderName: order.name,
    declaredAt: declaration.declaredAt,
    answerPath: `/withdrawals/${noticeId}`,
  })
}
