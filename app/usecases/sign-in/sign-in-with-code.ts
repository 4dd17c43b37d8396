import type { Language, StoreId } from '#app/domain/stores/stores.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'
import { forgetBuckets, giveBack } from '#app/infra/sign-in/buckets.ts'
import { spendCode } from '#app/infra/sign-in/codes.ts'
import { admitCustomer } from '#app/infra/sign-in/customers.ts'
import { newDevice } from '#app/infra/sign-in/device.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { claimOrdersByEmail } from '#app/usecases/orders/claim-orders.ts'

import { openSession } from './open-session.ts'
import { type CodeVerdict, judgeCode } from './try-code.ts'
import type { Visitor } from './visitor.ts'

export type SignInAsk = Readonly<{
  flow: string
  email: Readonly<{ address: string; key: string }>
  code: unknown
  /** What the browser's session cookie held, if anything: that session ends. */
  oldToken: string | null
  /** What the visitor has chosen, not what was guessed; kept by a new account. */
  chosen: Readonly<{ language: Language | null; store: StoreId | null }>
  visitor: Visitor
}>

export type SignedIn =
  | Readonly<{ done: true; customerId: string; token: string; device: string }>
  | Readonly<{ done: false; because: Extract<CodeVerdict, { right: false }>['because'] }>

/** Opens the one session that a right code opens, and makes the account when it is the address's first. */
export async function signInWithCode(portal: Portal, ask: SignInAsk): Promise<SignedIn> {
  const verdict = await judgeCode(portal, { ...ask, purpose: 'sign-in', emailKey: ask.email.key })
  if (!verdict.right) return { done: false, because: verdict.because }
  const token = newToken()
  const customerId = await inTransaction(portal.db, async (db) => {
    if (!(await spendCode(db, verdict.codeId))) return null
    const customer = await admitCustomer(db, ask.email, ask.chosen)
    if (customer.blocked) return null
    await claimOrdersByEmail(db, customer.id, ask.email.key)
    await openSession(db, customer, { ...ask, token, codeId: verdict.codeId, announce: !verdict.knownDevice })
    await giveBack(db, verdict.charged)
    await forgetBuckets(db, verdict.ended)
    return customer.id
  })
  if (customerId === null) return { done: false, because: 'wrong' }
  return { done: true, customerId, token, device: newDevice(portal.settings.sealingKey, ask.email.key) }
}
