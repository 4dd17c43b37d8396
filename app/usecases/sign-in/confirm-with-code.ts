import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { forgetBuckets, giveBack } from '#app/infra/sign-in/buckets.ts'
import { spendCode } from '#app/infra/sign-in/codes.ts'
import { renewCustomerSession } from '#app/infra/sign-in/customer-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'

import { type RequestedCode, requestCode } from './request-code.ts'
import { type CodeVerdict, judgeCode } from './try-code.ts'
import { auditSource, type Visitor } from './visitor.ts'

type Person = Readonly<{ id: string; email: string; sessionId: string }>

/** Sends the signed-in customer a code that proves who they are and opens nothing else. */
export function requestConfirmation(
  portal: Portal,
  input: Readonly<{ customer: Person; flow: string; visitor: Visitor }>,
): Promise<RequestedCode> {
  return requestCode(portal, { email: input.customer.email, flow: input.flow, purpose: 'step-up', visitor: input.visitor })
}

export type Confirmed =
  Readonly<{ done: true; token: string }> | Readonly<{ done: false; because: Extract<CodeVerdict, { right: false }>['because'] }>

/** Notes a fresh proof on this session, which goes on under a new token: the old one opens nothing any more. */
export async function confirmWithCode(
  portal: Portal,
  input: Readonly<{ customer: Person; flow: string; code: unknown; visitor: Visitor }>,
): Promise<Confirmed> {
  const { customer, visitor } = input
  const email = parseEmailAddress(customer.email)
  if (!email.ok) return { done: false, because: 'wrong' }
  const verdict = await judgeCode(portal, { ...input, purpose: 'step-up', emailKey: email.key })
  if (!verdict.right) return { done: false, because: verdict.because }
  const token = newToken()
  const renewed = await inTransaction(portal.db, async (db) => {
    if (!(await spendCode(db, verdict.codeId))) return false
    const moved = { from: customer.sessionId, to: hashToken(token), customerId: customer.id }
    if (!(await renewCustomerSession(db, moved))) return false
    await giveBack(db, verdict.charged)
    await forgetBuckets(db, verdict.ended)
    await writeAudit(db, {
      actor: { kind: 'customer', id: customer.id },
      action: 'session.confirm',
      object: { kind: 'customer', id: customer.id },
      from: auditSource(visitor),
    })
    return true
  })
  return renewed ? { done: true, token } : { done: false, because: 'wrong' }
}
