import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { type AccountRow, findEmailKey, lockAccount, updateEmail } from '#app/infra/account/account.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { adoptMails } from '#app/infra/mail/of-customer.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { claimOrdersByEmail } from '#app/infra/orders/owner.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetBuckets, giveBack } from '#app/infra/sign-in/buckets.ts'
import { deleteCodes, spendCode } from '#app/infra/sign-in/codes.ts'
import { newDevice } from '#app/infra/sign-in/device.ts'
import { deleteOtherSessions } from '#app/infra/sign-in/open-sessions.ts'
import { type RequestedCode, requestCode } from '#app/usecases/sign-in/request-code.ts'
import { type CodeVerdict, judgeCode } from '#app/usecases/sign-in/try-code.ts'
import { auditSource, type Visitor } from '#app/usecases/sign-in/visitor.ts'

type Start = Readonly<{ customerId: string; email: unknown; flow: string; visitor: Visitor }>

/** Sends a code to the address that a customer wants to have; the answer says nothing of whether others have it. */
export async function startEmailChange(
  portal: Portal,
  { customerId, email, flow, visitor }: Start,
): Promise<RequestedCode | Readonly<{ done: false; because: 'same' }>> {
  const wanted = parseEmailAddress(email)
  if (wanted.ok && wanted.key === (await findEmailKey(portal.db, customerId))) return { done: false, because: 'same' }
  return requestCode(portal, { email, flow: boundFlow(flow, customerId), purpose: 'change-email', visitor })
}

/** The code works in this browser for this customer: whoever signs in here later cannot end it. */
function boundFlow(flow: string, customerId: string): string {
  return `${flow}/${customerId}`
}

type Finish = Readonly<{
  customerId: string
  /** The browser that asks stays signed in. */
  sessionId: string
  flow: string
  email: Readonly<{ address: string; key: string }>
  code: unknown
  visitor: Visitor
}>

export type ChangedEmail =
  Readonly<{ done: true; device: string }> | Readonly<{ done: false; because: Extract<CodeVerdict, { right: false }>['because'] | 'taken' }>

/**
 * Gives an account another address, once its owner has typed the code that went there.
 *
 * In one transaction the address changes, all other sessions end, both addresses are told, and orders placed with the
 * new one that are nobody's become the account's; what it has, stays. That the address has an account of its own is
 * said only here, to one who can read its mails.
 */
export async function changeEmail(portal: Portal, input: Finish): Promise<ChangedEmail> {
  const { customerId, email, visitor } = input
  const bound = { flow: boundFlow(input.flow, customerId), emailKey: email.key, code: input.code, visitor }
  const verdict = await judgeCode(portal, { ...bound, purpose: 'change-email' })
  if (!verdict.right) return { done: false, because: verdict.because }
  try {
    const changed = await inTransaction(portal.db, async (db) => {
      const account = await lockAccount(db, customerId)
      if (account === null || !(await spendCode(db, verdict.codeId))) return false
      await moveAccount(db, account, input)
      await giveBack(db, verdict.charged)
      await forgetBuckets(db, verdict.ended)
      return true
    })
    if (!changed) return { done: false, because: 'wrong' }
  } catch (fault) {
    if (brokenConstraint(fault) !== 'customer_email_key_key') throw fault
    return { done: false, because: 'taken' }
  }
  return { done: true, device: newDevice(portal.settings.sealingKey, email.key) }
}

async function moveAccount(db: Db, account: AccountRow, { email, sessionId, visitor }: Finish): Promise<void> {
  const { id } = account
  await updateEmail(db, id, email)
  const sessionsEnded = await deleteOtherSessions(db, { customerId: id, sessionId })
  await claimOrdersByEmail(db, id, email.key)
  const told = {
    kind: 'email-changed',
    customerId: id,
    language: account.language ?? visitor.language,
    store: account.store ?? visitor.store,
    customerName: account.name,
    at: await databaseNow(db),
    accountPath: '/account',
  } as const
  await adoptMails(db, id, [account.email, email.address])
  // What is left of codes to the former address would outlive the account.
  await deleteCodes(db, account.emailKey)
  await queueMail(db, { ...told, side: 'old', to: { address: account.email } })
  await queueMail(db, { ...told, side: 'new', to: { address: email.address } })
  await writeAudit(db, {
    actor: { kind: 'customer', id },
    action: 'customer.change-email',
    object: { kind: 'customer', id },
    after: { sessionsEnded },
    from: auditSource(visitor),
  })
}
