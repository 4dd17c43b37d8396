import { passkeysPerNetwork } from '#app/domain/sign-in/budgets.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { keepChallenge, takeChallenge } from '#app/infra/sign-in/challenges.ts'
import { admitByPasskey, findPasskey, isSignedInSomewhere, notePasskeyUse } from '#app/infra/sign-in/customer-passkeys.ts'
import { knownDevice, newDevice } from '#app/infra/sign-in/device.ts'
import {
  type AuthenticationOptions,
  authenticationOptions,
  checkAuthentication,
  claimedPasskey,
} from '#app/infra/sign-in/passkey-ceremony.ts'
import { newToken } from '#app/infra/sign-in/token.ts'

import { openSession } from './open-session.ts'
import { networkBuckets, type Visitor } from './visitor.ts'

export type BegunSignIn =
  Readonly<{ done: true; options: AuthenticationOptions; challengeToken: string }> | Readonly<{ done: false; because: 'slow-down' }>

/** What the browser needs to sign with a passkey of this site; it says nothing of who has one. */
export async function beginPasskeySignIn(portal: Portal, visitor: Visitor): Promise<BegunSignIn> {
  const begun = await takeFromAll(portal.database.pool, networkBuckets(visitor, passkeysPerNetwork))
  if (!begun.taken) return { done: false, because: 'slow-down' }
  const options = await authenticationOptions(portal.settings)
  const challengeToken = newToken()
  await keepChallenge(portal.db, challengeToken, { purpose: 'sign-in', challenge: options.challenge })
  return { done: true, options, challengeToken }
}

export type PasskeySignIn = Readonly<{ challengeToken: string; answer: string; oldToken: string | null; visitor: Visitor }>

export type SignedInByPasskey =
  Readonly<{ done: true; customerId: string; token: string; device: string }> | Readonly<{ done: false; because: 'not-accepted' }>

/**
 * Opens a session for whoever's passkey signed the challenge. They are told by mail where the device is new, and where
 * nobody was signed in any more: a passkey that outlived the end of all sessions is not used without a word.
 */
export async function signInWithPasskey(portal: Portal, input: PasskeySignIn): Promise<SignedInByPasskey> {
  const refused = { done: false, because: 'not-accepted' } as const
  const kept = await takeChallenge(portal.db, input.challengeToken, 'sign-in')
  const passkeyId = claimedPasskey(input.answer)
  if (kept === null || passkeyId === null) return refused
  const passkey = await findPasskey(portal.db, passkeyId)
  if (passkey === null) return refused
  const counter = await checkAuthentication(portal.settings, input.answer, kept.challenge, passkey)
  if (counter === null) return refused
  const token = newToken()
  const { sealingKey } = portal.settings
  return inTransaction(portal.db, async (db) => {
    const customer = await admitByPasskey(db, passkey.customerId)
    if (customer === null || !(await notePasskeyUse(db, passkey, counter))) return refused
    const isNew = knownDevice(sealingKey, customer.emailKey, input.visitor.device) === null
    const announce = isNew ? 'new-device' : (await isSignedInSomewhere(db, customer.id)) ? null : 'nobody-signed-in'
    await openSession(db, customer, { ...input, token, announce })
    return { done: true, customerId: customer.id, token, device: newDevice(sealingKey, customer.emailKey) }
  })
}
