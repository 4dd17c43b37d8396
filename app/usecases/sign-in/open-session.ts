import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Db } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { customerLucia } from '#app/infra/sign-in/customer-sessions.ts'
import type { AdmittedCustomer } from '#app/infra/sign-in/customers.ts'
import { hashToken } from '#app/infra/sign-in/token.ts'

import { auditSource, type Visitor, whereabouts } from './visitor.ts'

export type Opening = Readonly<{
  token: string
  /** What the browser's session cookie held, if anything: that session ends. */
  oldToken: string | null
  /** Why the customer is told by mail; null where they are not. */
  announce: 'new-device' | 'nobody-signed-in' | null
  visitor: Visitor
}>

/** Opens a customer's session in the transaction of the passkey that proved them, under a token that is always new. */
export async function openSession(db: Db, customer: AdmittedCustomer, opening: Opening): Promise<void> {
  const { visitor } = opening
  const lucia = customerLucia(db)
  if (opening.oldToken !== null) await lucia.invalidateSession(hashToken(opening.oldToken))
  const session = { codeId: null, userAgent: visitor.userAgent?.slice(0, 500) ?? null, place: visitor.country }
  await lucia.createSession(customer.id, { ...session, freshlyProved: true }, { sessionId: hashToken(opening.token) })
  await writeAudit(db, {
    actor: { kind: 'customer', id: customer.id },
    action: 'session.open',
    object: { kind: 'customer', id: customer.id },
    after: { by: 'passkey' },
    from: auditSource(visitor),
  })
  if (opening.announce === null) return
  await queueMail(db, {
    kind: 'new-sign-in',
    ...(opening.announce === 'nobody-signed-in' ? { why: opening.announce } : {}),
    to: { address: customer.email },
    customerId: customer.id,
    language: customer.language ?? visitor.language,
    store: customer.store ?? visitor.store,
    at: customer.now.toISOString(),
    sessionsPath: '/account/sessions',
    ...whereabouts(visitor),
  })
}
