import { z } from 'zod'

import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { type StaffRole, staffRoles } from '#app/domain/staff/staff-role.ts'
import { writeAudit } from '#app/infra/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import type { Portal } from '#app/infra/portal.ts'

import { inviteStaff, type StaffAdmin } from './invite-staff.ts'
import { removeStaff } from './keep-staff.ts'
import { tellOfAccess } from './tell-of-access.ts'

const colleagueRow = rowShape('colleague', {
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(staffRoles),
  passkeys: z.int(),
  lastSignInAt: z.date().nullable(),
  /** Whether a link to enrol a passkey is still good. */
  invited: z.boolean(),
})

/** `lastSignInAt`: an ISO instant; null before the first one. */
export type Colleague = Readonly<Omit<z.output<typeof colleagueRow>, 'lastSignInAt'> & { lastSignInAt: string | null }>

/** Everybody who may sign in to the console, by name. */
export async function listPeople(portal: Portal): Promise<Colleague[]> {
  const rows = await readRows(portal.db, colleagueRow)`
    SELECT s.id, s.name, s.email, s.role,
      (SELECT count(*)::int FROM staff_passkey k WHERE k.staff_id = s.id) AS passkeys,
      (SELECT max(k.last_used_at) FROM staff_passkey k WHERE k.staff_id = s.id) AS "lastSignInAt",
      EXISTS (SELECT FROM staff_enrolment e
        WHERE e.staff_id = s.id AND e.used_at IS NULL AND e.expires_at > clock_timestamp()) AS invited
    FROM staff s WHERE s.removed_at IS NULL ORDER BY lower(s.name), s.id`
  return rows.map((row) => ({ ...row, lastSignInAt: row.lastSignInAt?.toISOString() ?? null }))
}

type PeopleRefusal = 'known' | 'self' | 'not-an-address' | 'no-such-person' | 'moved-on'
type Linked = Readonly<{ done: true; link: Readonly<{ name: string; url: string }> }>
type Changed = Readonly<{ done: true; link: null }>
type Refused = Readonly<{ done: false; because: PeopleRefusal }>

type Newcomer = Readonly<{ email: string; name: string; role: StaffRole; by: StaffAdmin }>

/** Names a new member of staff and makes their one-time link, which nothing but this answer ever holds. */
export async function invitePerson(portal: Portal, ask: Newcomer): Promise<Linked | Refused> {
  const email = parseEmailAddress(ask.email)
  if (!email.ok) return { done: false, because: 'not-an-address' }
  const known = await portal.db.staff.count({ where: { emailKey: email.key, removedAt: null } })
  if (known > 0) return { done: false, because: 'known' }
  const invited = await inviteStaff(portal, ask)
  return invited.done ? { done: true, link: { name: ask.name, url: invited.enrolUrl } } : invited
}

type About = Readonly<{ personId: string; by: StaffAdmin }>

/** Gives a colleague another role and ends their sessions under the old one. */
export async function changeRole(
  portal: Portal,
  { personId, by, was, role }: About & Readonly<{ was: StaffRole; role: StaffRole }>,
): Promise<Changed | Refused> {
  if (personId === by.staffId) return { done: false, because: 'self' }
  const changed = await inTransaction(portal.db, async (db) => {
    const { count } = await db.staff.updateMany({ where: { id: personId, removedAt: null, role: was }, data: { role } })
    if (count === 0) return false
    await db.staffSession.deleteMany({ where: { staffId: personId } })
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
  const person = await findColleague(portal, { personId, by })
  if (typeof person === 'string') return { done: false, because: person }
  const invited = await inviteStaff(portal, { ...person, replace: true, by })
  return invited.done ? { done: true, link: { name: person.name, url: invited.enrolUrl } } : invited
}

/** Takes a colleague's access away. */
export async function deactivatePerson(portal: Portal, { personId, by }: About): Promise<Changed | Refused> {
  const person = await findColleague(portal, { personId, by })
  if (typeof person === 'string') return { done: false, because: person }
  await removeStaff(portal, personId, by)
  return { done: true, link: null }
}

async function findColleague(portal: Portal, { personId, by }: About) {
  if (personId === by.staffId) return 'self'
  const person = await portal.db.staff.findFirst({
    where: { id: personId, removedAt: null },
    select: { email: true, name: true, role: true },
  })
  return person ? { ...person, role: person.role as StaffRole } : 'no-such-person'
}
