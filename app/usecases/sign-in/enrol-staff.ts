import { passkeysPerNetwork } from '#app/domain/sign-in/budgets.ts'
import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { keepChallenge, takeChallenge } from '#app/infra/sign-in/challenges.ts'
import { checkRegistration, type RegistrationOptions, registrationOptions } from '#app/infra/sign-in/passkey-ceremony.ts'
import { findEnrolment, spendEnrolment } from '#app/infra/sign-in/staff-enrolments.ts'
import { insertStaffPasskey, listStaffPasskeys } from '#app/infra/sign-in/staff-passkeys.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { tellOfAccess } from '#app/usecases/staff/tell-of-access.ts'

import { auditSource, networkBuckets, type Visitor, whereabouts } from './visitor.ts'

export type BegunEnrolment =
  | Readonly<{ done: true; options: RegistrationOptions; challengeToken: string }>
  | Readonly<{ done: false; because: 'no-such-link' | 'slow-down' }>

/** What the browser needs to make the passkey; the link stays good until one is made. */
export async function beginEnrolment(portal: Portal, input: Readonly<{ token: string; visitor: Visitor }>): Promise<BegunEnrolment> {
  const begun = await takeFromAll(portal.database.pool, networkBuckets(input.visitor, passkeysPerNetwork))
  if (!begun.taken) return { done: false, because: 'slow-down' }
  const person = await findEnrolment(portal.db, input.token)
  if (person === null) return { done: false, because: 'no-such-link' }
  const existing = await listStaffPasskeys(portal.db, person.staffId)
  const options = await registrationOptions(portal.settings, { ...person, id: person.staffId }, existing)
  const challengeToken = newToken()
  const { challenge } = options
  await keepChallenge(portal.db, challengeToken, { purpose: 'staff-enrol', challenge, staffId: person.staffId })
  return { done: true, options, challengeToken }
}

export type FinishedEnrolment = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-link' | 'not-accepted' }>

/** Keeps the passkey that a browser made and uses the link up, both or neither. It signs nobody in. */
export async function finishEnrolment(
  portal: Portal,
  input: Readonly<{ token: string; challengeToken: string; answer: string; visitor: Visitor }>,
): Promise<FinishedEnrolment> {
  const person = await findEnrolment(portal.db, input.token)
  if (person === null) return { done: false, because: 'no-such-link' }
  const kept = await takeChallenge(portal.db, input.challengeToken, 'staff-enrol')
  if (kept?.staffId !== person.staffId) return { done: false, because: 'not-accepted' }
  const passkey = await checkRegistration(portal.settings, input.answer, kept.challenge)
  if (passkey === null) return { done: false, because: 'not-accepted' }
  return inTransaction(portal.db, async (db) => {
    if (!(await spendEnrolment(db, input.token))) return { done: false, because: 'no-such-link' }
    const { browser, system } = describeBrowser(input.visitor.userAgent)
    await insertStaffPasskey(db, person.staffId, passkey, [browser, system].filter(Boolean).join(', ') || 'Passkey')
    await writeAudit(db, {
      actor: { kind: 'staff', id: person.staffId },
      action: 'staff.enrol-passkey',
      object: { kind: 'staff', id: person.staffId },
      from: auditSource(input.visitor),
    })
    const by = person.issuedBy === null ? null : { staffId: person.issuedBy }
    await tellOfAccess(db, { staffId: person.staffId, what: 'passkey', by, device: whereabouts(input.visitor) })
    return { done: true }
  })
}
