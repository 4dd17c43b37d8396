import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { type AuditRecord, writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { StaffRole } from '#app/infra/sign-in/lucia-sessions.ts'
import { insertEnrolment } from '#app/infra/sign-in/staff-enrolments.ts'
import { deleteStaffPasskeys } from '#app/infra/sign-in/staff-passkeys.ts'
import { deleteStaffSessions } from '#app/infra/sign-in/staff-sessions.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { keepPerson } from '#app/infra/staff/people.ts'

import { tellOfAccess } from './tell-of-access.ts'

export type StaffInvitation = Readonly<{
  email: string
  name: string
  role: StaffRole
  /** Also takes away the passkeys and sessions there are: for one who lost theirs. */
  replace?: boolean
  /** Who of staff does it, in which browser; the command line is the portal itself. */
  by?: StaffAdmin
}>

export type StaffAdmin = Readonly<{ staffId: string; from: AuditRecord['from'] }>

export type InvitedStaff =
  Readonly<{ done: true; staffId: string; enrolUrl: string; known: boolean }> | Readonly<{ done: false; because: 'not-an-address' }>

/**
 * Names a member of staff, or gives a known one this name and role, and makes a link by which they enrol a passkey
 * once within a day; they and every administrator are told. A changed role ends the sessions that were opened under the old one.
 */
export async function inviteStaff(portal: Portal, input: StaffInvitation): Promise<InvitedStaff> {
  const email = parseEmailAddress(input.email)
  if (!email.ok) return { done: false, because: 'not-an-address' }
  const token = newToken()
  const { staffId, known } = await inTransaction(portal.db, async (db) => {
    const named = await nameStaff(db, input, email)
    await insertEnrolment(db, { staffId: named.staffId, token, issuedBy: input.by?.staffId ?? null })
    await tellOfAccess(db, { staffId: named.staffId, what: input.replace ? 'recovered' : 'invited', by: input.by ?? null })
    return named
  })
  return { done: true, staffId, known, enrolUrl: `${portal.settings.publicOrigin}/staff/enrol/${token}` }
}

async function nameStaff(
  db: Db,
  input: StaffInvitation,
  email: Readonly<{ address: string; key: string }>,
): Promise<{ staffId: string; known: boolean }> {
  const { name, role } = input
  const { staffId, before } = await keepPerson(db, { email, name, role })
  if (input.replace) await deleteStaffPasskeys(db, staffId)
  if (input.replace || (before && before.role !== role)) await deleteStaffSessions(db, staffId)
  await writeAudit(db, {
    actor: input.by ? { kind: 'staff', id: input.by.staffId } : { kind: 'system' },
    action: input.replace ? 'staff.recover' : 'staff.invite',
    object: { kind: 'staff', id: staffId },
    before,
    after: { role, name, removed: false },
    from: input.by?.from ?? null,
  })
  return { staffId, known: before !== null }
}
