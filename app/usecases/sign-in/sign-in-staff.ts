import { passkeysPerNetwork } from '#app/domain/sign-in/budgets.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { keepChallenge, takeChallenge } from '#app/infra/sign-in/challenges.ts'
import {
  type AuthenticationOptions,
  authenticationOptions,
  checkAuthentication,
  claimedPasskey,
} from '#app/infra/sign-in/passkey-ceremony.ts'
import { findStaffPasskey, holdStaff, noteStaffPasskeyUse } from '#app/infra/sign-in/staff-passkeys.ts'
import { deleteStaffSession, staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'

import { auditSource, networkBuckets, type Visitor } from './visitor.ts'

export type BegunStaffSignIn =
  Readonly<{ done: true; options: AuthenticationOptions; challengeToken: string }> | Readonly<{ done: false; because: 'slow-down' }>

/** What the browser needs to sign with a passkey; who will, is not known yet. */
export async function beginStaffSignIn(portal: Portal, visitor: Visitor): Promise<BegunStaffSignIn> {
  const begun = await takeFromAll(portal.database.pool, networkBuckets(visitor, passkeysPerNetwork))
  if (!begun.taken) return { done: false, because: 'slow-down' }
  const options = await authenticationOptions(portal.settings)
  const challengeToken = newToken()
  await keepChallenge(portal.db, challengeToken, { purpose: 'staff-sign-in', challenge: options.challenge })
  return { done: true, options, challengeToken }
}

export type StaffSignIn = Readonly<{
  challengeToken: string
  /** What the browser's passkey answered, as JSON. */
  answer: string
  /** What the staff cookie held, if anything: that session ends. */
  oldToken: string | null
  visitor: Visitor
}>

export type SignedInStaffMember = Readonly<{ done: true; token: string }> | Readonly<{ done: false; because: 'not-accepted' }>

/** Opens a session for whoever's passkey signed the challenge; there is no other way in for staff. */
export async function signInStaff(portal: Portal, input: StaffSignIn): Promise<SignedInStaffMember> {
  const refused = { done: false, because: 'not-accepted' } as const
  const kept = await takeChallenge(portal.db, input.challengeToken, 'staff-sign-in')
  const passkeyId = claimedPasskey(input.answer)
  if (kept === null || passkeyId === null) return refused
  const passkey = await findStaffPasskey(portal.db, passkeyId)
  if (passkey === null) return refused
  const counter = await checkAuthentication(portal.settings, input.answer, kept.challenge, passkey)
  if (counter === null) return refused
  const token = newToken()
  return inTransaction(portal.db, async (db) => {
    if (!(await holdStaff(db, passkey.staffId)) || !(await noteStaffPasskeyUse(db, passkey, counter))) return refused
    await openStaffSession(db, passkey.staffId, token, input)
    return { done: true, token }
  })
}

async function openStaffSession(db: Db, staffId: string, token: string, input: StaffSignIn): Promise<void> {
  const lucia = staffLucia(db)
  if (input.oldToken !== null) await lucia.invalidateSession(hashToken(input.oldToken))
  const session = { codeId: null, userAgent: input.visitor.userAgent?.slice(0, 500) ?? null, place: input.visitor.country }
  await lucia.createSession(staffId, { ...session, freshlyProved: true }, { sessionId: hashToken(token) })
  await writeAudit(db, {
    actor: { kind: 'staff', id: staffId },
    action: 'staff.session.open',
    object: { kind: 'staff', id: staffId },
    from: auditSource(input.visitor),
  })
}

/** Ends a staff session: its row is gone. */
export async function endStaffSession(portal: Portal, input: Readonly<{ staffId: string; sessionId: string }>): Promise<void> {
  await inTransaction(portal.db, async (db) => {
    await deleteStaffSession(db, input)
    await writeAudit(db, {
      actor: { kind: 'staff', id: input.staffId },
      action: 'staff.session.end',
      object: { kind: 'staff', id: input.staffId },
    })
  })
}
