import { passkeysPerNetwork } from '#app/domain/sign-in/budgets.ts'
import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import { findAddressee, lockCustomer } from '#app/infra/account/account.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { keepChallenge, takeChallenge } from '#app/infra/sign-in/challenges.ts'
import { deletePasskey, insertPasskey, listPasskeys, renamePasskey } from '#app/infra/sign-in/customer-passkeys.ts'
import { checkRegistration, type RegistrationOptions, registrationOptions } from '#app/infra/sign-in/passkey-ceremony.ts'
import { newToken } from '#app/infra/sign-in/token.ts'

import { auditSource, networkBuckets, type Visitor, whereabouts } from './visitor.ts'

const mostPasskeys = 10
const longestName = 60

export type KeptPasskeyRow = Readonly<{ id: string; name: string; createdAt: string; lastUsedAt: string | null }>

/** A customer's passkeys, the newest on top. */
export async function readPasskeys(portal: Portal, customerId: string): Promise<KeptPasskeyRow[]> {
  const rows = await listPasskeys(portal.db, customerId)
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), lastUsedAt: row.lastUsedAt?.toISOString() ?? null }))
}

export type BegunPasskey =
  Readonly<{ done: true; options: RegistrationOptions; challengeToken: string }> | Readonly<{ done: false; because: 'slow-down' }>

type Person = Readonly<{ id: string; email: string; name: string | null }>

/** What the browser needs to make a passkey for a signed-in customer. */
export async function beginPasskey(portal: Portal, input: Readonly<{ customer: Person; visitor: Visitor }>): Promise<BegunPasskey> {
  const begun = await takeFromAll(portal.database.pool, networkBuckets(input.visitor, passkeysPerNetwork))
  if (!begun.taken) return { done: false, because: 'slow-down' }
  const existing = await listPasskeys(portal.db, input.customer.id)
  const options = await registrationOptions(portal.settings, input.customer, existing)
  const challengeToken = newToken()
  const { challenge } = options
  await keepChallenge(portal.db, challengeToken, { purpose: 'register', challenge, customerId: input.customer.id })
  return { done: true, options, challengeToken }
}

export type AddedPasskey = Readonly<{ done: true }> | Readonly<{ done: false; because: 'not-accepted' | 'too-many' }>

/** Keeps the passkey that the customer's browser made, named after the browser. */
export async function addPasskey(
  portal: Portal,
  input: Readonly<{ customer: Person; challengeToken: string; answer: string; visitor: Visitor }>,
): Promise<AddedPasskey> {
  const { customer, visitor } = input
  const kept = await takeChallenge(portal.db, input.challengeToken, 'register')
  if (kept?.customerId !== customer.id) return { done: false, because: 'not-accepted' }
  const passkey = await checkRegistration(portal.settings, input.answer, kept.challenge)
  if (passkey === null) return { done: false, because: 'not-accepted' }
  const { browser, system } = describeBrowser(visitor.userAgent)
  const name = [browser, system].filter(Boolean).join(', ') || 'Passkey'
  try {
    return await inTransaction(portal.db, async (db) => {
      await lockCustomer(db, customer.id)
      if ((await listPasskeys(db, customer.id)).length >= mostPasskeys) return { done: false, because: 'too-many' }
      await insertPasskey(db, customer.id, passkey, name)
      await noteChange(db, customer.id, 'added', visitor)
      return { done: true }
    })
  } catch (fault) {
    if (brokenConstraint(fault) === 'passkey_pkey') return { done: false, because: 'not-accepted' }
    throw fault
  }
}

type OwnPasskey = Readonly<{ customerId: string; id: string; visitor: Visitor }>

/** Gives a passkey of theirs another name; false when there is no such one. */
export async function nameOwnPasskey(portal: Portal, input: OwnPasskey & Readonly<{ name: string }>): Promise<boolean> {
  const name = input.name.trim().slice(0, longestName)
  return name !== '' && renamePasskey(portal.db, { id: input.id, customerId: input.customerId }, name)
}

/** Takes a passkey of theirs away; false when there is no such one. An emailed code still signs them in. */
export async function removeOwnPasskey(portal: Portal, input: OwnPasskey): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!(await deletePasskey(db, { id: input.id, customerId: input.customerId }))) return false
    await noteChange(db, input.customerId, 'removed', input.visitor)
    return true
  })
}

/** In the trail, and by mail to the address that the account has: whoever did not do it learns of it at once. */
async function noteChange(db: Db, customerId: string, what: 'added' | 'removed', visitor: Visitor): Promise<void> {
  await writeAudit(db, {
    actor: { kind: 'customer', id: customerId },
    action: what === 'added' ? 'passkey.add' : 'passkey.remove',
    object: { kind: 'customer', id: customerId },
    from: auditSource(visitor),
  })
  const customer = await findAddressee(db, customerId)
  if (customer.email === null) return
  await queueMail(db, {
    kind: 'passkey-changed',
    what,
    to: { address: customer.email },
    customerId,
    language: customer.language ?? visitor.language,
    store: customer.store ?? visitor.store,
    customerName: customer.name,
    at: await databaseNow(db),
    passkeysPath: '/account/passkeys',
    ...whereabouts(visitor),
  })
}
