import { keptUntil } from '#app/domain/account/retention.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { findAccountId } from '#app/infra/account/account.ts'
import { queueExport } from '#app/infra/account/exports.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { lockOrdersOfShop, restrictOrder } from '#app/infra/orders/redact-orders.ts'
import { forgetRecallsOfOrder } from '#app/infra/recalls/notices.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { eraseNotices } from '#app/infra/webhooks/erase-notices.ts'
import type { Settled } from '#app/infra/webhooks/inbox.ts'
import type { ComplianceInput } from '#app/infra/webhooks/read-notice.ts'

/**
 * Answers what the law has the shop ask of us, as far as no person is needed, and writes down what was done. The
 * rest is left for staff with its reason; the shop gives a month for it.
 */
export function answerCompliance(portal: Portal, input: ComplianceInput, noticeId: string): Promise<Settled> {
  return inTransaction(portal.db, async (db) => {
    const settled = await answers[input.asks](db, input)
    await writeAudit(db, {
      actor: { kind: 'system' },
      action: `shop.${input.asks}`,
      object: { kind: 'webhook', id: noticeId },
      after: { state: settled.state, orders: [...input.orderSourceIds] },
    })
    return settled
  })
}

const answers: Readonly<Record<ComplianceInput['asks'], (db: Db, input: ComplianceInput) => Promise<Settled>>> = {
  'data-request': askForData,
  'redact-customer': redactCustomer,
  'redact-shop': () => Promise.resolve({ state: 'for_staff', fault: "the shop left: its customers' data is to be erased" }),
}

/** The copy is made as if the customer had asked for it, and only they can take it, signed in. */
async function askForData(db: Db, input: ComplianceInput): Promise<Settled> {
  const account = await accountOf(db, input)
  if (account === null) return { state: 'for_staff', fault: 'a customer asks for their data and has no account' }
  await queueExport(db, account)
  await writeAudit(db, {
    actor: { kind: 'system' },
    action: 'export.request',
    object: { kind: 'customer', id: account },
    after: { by: 'shop' },
  })
  return { state: 'done' }
}

/** Orders that belong to nobody's account are restricted at once; an account is its customer's to delete. */
async function redactCustomer(db: Db, input: ComplianceInput): Promise<Settled> {
  const orders = await lockOrdersOfShop(db, input.orderSourceIds)
  for (const { id, placedAt, store } of orders.filter(({ customerId }) => customerId === null)) {
    await forgetRecallsOfOrder(db, id)
    await restrictOrder(db, id, keptUntil(placedAt, store))
    await writeAudit(db, { actor: { kind: 'system' }, action: 'order.redact', object: { kind: 'order', id } })
  }
  const owned = orders.filter(({ customerId }) => customerId !== null)
  const account = await accountOf(db, input)
  if (account === null && owned.length === 0) {
    await eraseNotices(db, input)
    return { state: 'done' }
  }
  const names = owned.map(({ name }) => name).join(', ')
  const what = names === '' ? 'they have an account' : `${names} belong to an account`
  return { state: 'for_staff', fault: `a customer's data is to be erased: ${what}, which its customer deletes` }
}

async function accountOf(db: Db, { email }: ComplianceInput): Promise<string | null> {
  const parsed = parseEmailAddress(email)
  if (!parsed.ok) return null
  return findAccountId(db, parsed.key)
}
