import { z } from 'zod'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { isUuid } from '../orders/ids.ts'
import { language, staffRole } from '../shared/shapes/words.ts'

const colleagueRow = rowShape('colleague', {
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: staffRole,
  passkeys: z.int(),
  lastSignInAt: z.date().nullable(),
  /** Whether a link to enrol a passkey is still good. */
  invited: z.boolean(),
})

/** `lastSignInAt`: an ISO instant; null before the first one. */
export type Colleague = Readonly<Omit<z.output<typeof colleagueRow>, 'lastSignInAt'> & { lastSignInAt: string | null }>

/** Everybody who may sign in to the console, by name. */
export async function listColleagues(db: Db): Promise<Colleague[]> {
  const rows = await readRows(db, colleagueRow)`
    SELECT s.id, s.name, s.email, s.role,
      (SELECT count(*)::int FROM staff_passkey k WHERE k.staff_id = s.id) AS passkeys,
      (SELECT max(k.last_used_at) FROM staff_passkey k WHERE k.staff_id = s.id) AS "lastSignInAt",
      EXISTS (SELECT FROM staff_enrolment e
        WHERE e.staff_id = s.id AND e.used_at IS NULL AND e.expires_at > clock_timestamp()) AS invited
    FROM staff s WHERE s.removed_at IS NULL ORDER BY lower(s.name), s.id`
  return rows.map((row) => ({ ...row, lastSignInAt: row.lastSignInAt?.toISOString() ?? null }))
}

const person = z.object({ email: z.string(), name: z.string(), role: staffRole })

export type Person = Readonly<z.output<typeof person>>

/** Somebody who works here, or null. */
export async function findColleague(db: Db, staffId: string): Promise<Person | null> {
  const found = isUuid(staffId)
    ? await db.staff.findFirst({ where: { id: staffId, removedAt: null }, select: { email: true, name: true, role: true } })
    : null
  return found && person.parse(found)
}

/** What somebody may do now, by what the database holds of them and not by what they were at sign-in; null where they left. */
export async function findRole(db: Db, staffId: string): Promise<StaffRole | null> {
  return (await findColleague(db, staffId))?.role ?? null
}

/** Whether an address is that of somebody who works here. */
export async function isColleague(db: Db, emailKey: string): Promise<boolean> {
  return (await db.staff.count({ where: { emailKey, removedAt: null } })) > 0
}

/** Who somebody is or was: what they did stays in their name. */
export async function findPerson(db: Db, staffId: string): Promise<Person> {
  return person.parse(await db.staff.findUniqueOrThrow({ where: { id: staffId }, select: { email: true, name: true, role: true } }))
}

const told = z.object({ id: z.string(), email: z.string(), language: language.nullable() })

/** One person and every administrator, as mails reach them. */
export async function findPersonAndAdmins(db: Db, staffId: string): Promise<Array<Readonly<z.output<typeof told>>>> {
  const found = await db.staff.findMany({
    where: { OR: [{ id: staffId }, { role: 'admin', removedAt: null }] },
    select: { id: true, email: true, language: true },
    orderBy: { id: 'asc' },
  })
  return z.array(told).parse(found)
}

export type Named = Readonly<{ staffId: string; before: (Omit<Person, 'email'> & Readonly<{ removed: boolean }>) | null }>

/** Names a member of staff by their address, or gives a known one this name and role; `before` is what was known of them. */
export async function keepPerson(
  db: Db,
  { email, name, role }: Readonly<{ email: Readonly<{ address: string; key: string }>; name: string; role: StaffRole }>,
): Promise<Named> {
  const emailKey = email.key
  const before = await db.staff.findUnique({ where: { emailKey }, select: { role: true, name: true, removedAt: true } })
  const { id: staffId } = await db.staff.upsert({
    where: { emailKey },
    create: { emailKey, email: email.address, name, role },
    update: { name, role, removedAt: null },
    select: { id: true },
  })
  return { staffId, before: before && { role: staffRole.parse(before.role), name: before.name, removed: before.removedAt !== null } }
}

/** Gives somebody another role; false where they left or had another one than `was`. */
export async function updateRole(db: Db, staffId: string, { was, role }: Readonly<{ was: StaffRole; role: StaffRole }>): Promise<boolean> {
  const { count } = await db.staff.updateMany({ where: { id: staffId, removedAt: null, role: was }, data: { role } })
  return count > 0
}

/** Keeps the language in which somebody reads the console. */
export async function updateLanguage(db: Db, staffId: string, chosen: Language): Promise<void> {
  await db.staff.update({ where: { id: staffId }, data: { language: chosen }, select: { id: true } })
}

/** Ends somebody's time here, with all that would let them in; the cases they had are nobody's. */
export async function removePerson(db: Db, staffId: string): Promise<void> {
  await db.staff.update({ where: { id: staffId }, data: { removedAt: new Date() }, select: { id: true } })
  await db.case.updateMany({ where: { assigneeId: staffId }, data: { assigneeId: null } })
  await db.staffPasskey.deleteMany({ where: { staffId } })
  await db.staffSession.deleteMany({ where: { staffId } })
  await db.staffEnrolment.deleteMany({ where: { staffId, usedAt: null } })
}
