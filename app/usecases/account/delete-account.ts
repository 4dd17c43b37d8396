import { needsCustomer } from '#app/domain/account/blocking-case.ts'
import { keptUntil } from '#app/domain/account/retention.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { type AccountRow, lockAccount, lockOrders } from '#app/infra/account/account.ts'
import {
  type CaseStanding,
  emptyAccount,
  findCaseStandings,
  findKeptOrders,
  type KeptOrder,
  restrictContacts,
} from '#app/infra/account/anonymise.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { claimOrdersByEmail } from '#app/infra/orders/owner.ts'
import { sumPoints } from '#app/infra/account/points-ledger.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { eraseNotices } from '#app/infra/webhooks/erase-notices.ts'

export type Deletion = Readonly<{
  /** Cases that still need their customer: while there are any, nothing is deleted. */
  blocking: readonly CaseStanding[]
  /** What is kept, locked away, and the last day of each. */
  kept: ReadonlyArray<KeptOrder & Readonly<{ keepUntil: string }>>
  /** Lost with the account. */
  points: number
}>

/** What deleting the account would mean today. */
export async function previewDeletion(portal: Portal, customerId: string): Promise<Deletion> {
  const [blocking, kept, points] = await Promise.all([
    findBlocking(portal.db, customerId),
    findKept(portal.db, customerId),
    sumPoints(portal.db, customerId),
  ])
  return { blocking, kept, points: Math.max(0, points) }
}

async function findBlocking(db: Db, customerId: string): Promise<CaseStanding[]> {
  return (await findCaseStandings(db, customerId)).filter(({ kind, state }) => needsCustomer(kind, state))
}

async function findKept(db: Db, customerId: string) {
  const orders = await findKeptOrders(db, customerId)
  return orders.map((order) => ({ ...order, keepUntil: keptUntil(order.placedAt, order.store) }))
}

type Input = Readonly<{
  customerId: string
  /** What the visitor reads and where they shop, for the last mail of an account that never chose. */
  language: Language
  store: StoreId
  from: Readonly<{ ip: string; userAgent: string | null }>
}>

export type DeletedAccount = Readonly<{ done: true } | { done: false; because: 'open-cases' | 'no-account' }>

/**
 * Deletes an account at once and for good, in one transaction.
 *
 * The account's row stays, empty, so that its orders never find another owner: who signs in with the address later gets
 * a new account. A request filed meanwhile waits for the lock and is then refused by the database.
 */
export function deleteAccount(portal: Portal, input: Input): Promise<DeletedAccount> {
  return inTransaction(portal.db, async (db) => {
    await lockOrders(db, input.customerId)
    const account = await lockAccount(db, input.customerId)
    if (account === null) return { done: false, because: 'no-account' }
    if ((await findBlocking(db, account.id)).length > 0) return { done: false, because: 'open-cases' }
    // Orders that the shop told of since the last sign-in are this person's too.
    await claimOrdersByEmail(db, account.id, account.emailKey)
    const kept = await findKept(db, account.id)
    const { email, name } = account
    const until = kept.map(({ id, keepUntil }) => ({ orderId: id, keepUntil }))
    await eraseNotices(db, { email, orderSourceIds: kept.map(({ sourceId }) => sourceId) })
    await restrictContacts(db, account.id, { email, name }, until)
    await emptyAccount(db, account)
    await tell(
      db,
      account,
      input,
      kept
        .map(({ keepUntil }) => keepUntil)
        .sort()
        .at(-1) ?? null,
    )
    await writeAudit(db, {
      actor: { kind: 'customer', id: account.id },
      action: 'customer.delete',
      object: { kind: 'customer', id: account.id },
      after: { ordersKept: kept.length },
      from: input.from,
    })
    return { done: true }
  })
}

async function tell(db: Db, account: AccountRow, input: Input, lastDay: string | null): Promise<void> {
  await queueMail(db, {
    kind: 'account-deleted',
    to: { address: account.email },
    language: account.language ?? input.language,
    store: account.store ?? input.store,
    customerName: null,
    at: await databaseNow(db),
    keptUntil: lastDay,
  })
}
