import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { deleteStaffSessions } from '#app/infra/sign-in/staff-sessions.ts'
import { findColleague, isColleague, type Person, updateLanguage, updateRole } from '#app/infra/staff/people.ts'

import { inviteStaff, type StaffAdmin } from './invite-staff.ts'
import { removeStaff } from './manage-staff.ts'
import { tellOfAccess } from './tell-of-access.ts'

type PeopleRefusal = 'known' | 'self' | 'not-an-address' | 'no-such-person' | 'moved-on'
type Linked = Readonly<{ done: true; link: Readonly<{ name: string; url: string }> }>
type Changed = Readonly<{ done: true; link: null }>
type Refused = Readonly<{ done: false; because: PeopleRefusal }>

type Newcomer = Readonly<{ email: string; name: string; role: StaffRole; by: StaffAdmin }>

/** Names a new member of staff and makes their one-time link, which nothing but this answer ever holds. */
export async function invitePerson(portal: Portal, input: Newcomer): Promise<Linked | Refused> {
  const email = parseEmailAddress(input.email)
  if (!email.ok) return { done: false, because: 'not-an-address' }
  if (await isColleague(portal.db, email.key)) return { done: false, because: 'known' }
  const invited = await inviteStaff(portal, input)
  return invited.done ? { done: true, link: { name: input.name, url: invited.enrolUrl } } : invited
}

type About = Readonly<{ personId: string; by: StaffAdmin }>

/** Gives a colleague another role and ends their sessions under the old one. */
export async function changeRole(
  portal: Portal,
  { personId, by, was, role }: About & Readonly<{ was: StaffRole; role: StaffRole }>,
): Promise<Changed | Refused> {
  if (personId === by.staffId) return { done: false, because: 'self' }
  const changed = await inTransaction(portal.db, async (db) => {
    if (!(await updateRole(db, personId, { was, role }))) return false
    await deleteStaffSessions(db, personId)
    await writeAudit(db, {
      actor: { kind: 'staff', id: by.staffId },
      action: 'staff.change-role',
      object: { kind: 'staff', id: personId },
      before: { role: was },
      after: { role },
      from: by.from ?? null,
    })
    await tellOfAccess(db, { staffId: personId, what: 'role', by })
    return true
  })
  return changed ? { done: true, link: null } : { done: false, because: 'moved-on' }
}

/** For a colleague who lost their passkeys: the old ones and all sessions end, and a new link is made. */
export async function recoverPerson(portal: Portal, { personId, by }: About): Promise<Linked | Refused> {
  const person = await aboutColleague(portal, { personId, by })
  if (typeof person === 'string') return { done: false, because: person }
  const invited = await inviteStaff(portal, { ...person, replace: true, by })
  return invited.done ? { done: true, link: { name: person.name, url: invited.enrolUrl } } : invited
}

/** Takes a colleague's access away. */
export async function deactivatePerson(portal: Portal, { personId, by }: About): Promise<Changed | Refused> {
  const person = await aboutColleague(portal, { personId, by })
  if (typeof person === 'string') return { done: false, because: person }
  await removeStaff(portal, personId, by)
  return { done: true, link: null }
}

async function aboutColleague(portal: Portal, { personId, by }: About): Promise<Person | 'self' | 'no-such-person'> {
  if (personId === by.staffId) return 'self'
  return (await findColleague(portal.db, personId)) ?? 'no-such-person'
}

/** Keeps the language in which somebody reads the console, on every device of theirs. */
export async function chooseStaffLanguage(
  portal: Portal,
  { staffId, language }: Readonly<{ staffId: string; language: Language }>,
): Promise<void> {
  await updateLanguage(portal.db, staffId, language)
}
