import { writeAudit } from '#app/infra/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/portal.ts'
import type { StaffRole } from '#app/infra/sign-in/lucia-sessions.ts'

import type { StaffAdmin } from './invite-staff.ts'
import { tellOfAccess } from './tell-of-access.ts'

export type ListedStaff = Readonly<{ id: string; email: string; name: string; role: StaffRole; passkeys: number }>

/** Everybody who works here now. */
export async function listStaff(portal: Portal): Promise<ListedStaff[]> {
  const rows = await portal.db.staff.findMany({
    where: { removedAt: null },
    orderBy: { emailKey: 'asc' },
    select: { id: true, email: true, name: true, role: true, _count: { select: { passkeys: true } } },
  })
  return rows.map(({ _count, role, ...row }) => ({ ...row, role: role as StaffRole, passkeys: _count.passkeys }))
}

/** Ends somebody's time here: nothing of theirs signs in any more; what they did stays in their name, what they had to do is nobody's. */
export async function removeStaff(portal: Portal, staffId: string, by?: StaffAdmin): Promise<void> {
  await inTransaction(portal.db, async (db) => {
    await db.staff.update({ where: { id: staffId }, data: { removedAt: new Date() }, select: { id: true } })
    await db.case.updateMany({ where: { assigneeId: staffId }, data: { assigneeId: null } })
    await db.staffPasskey.deleteMany({ where: { staffId } })
    await db.staffSession.deleteMany({ where: { staffId } })
    await db.staffEnrolment.deleteMany({ where: { staffId, usedAt: null } })
    await writeAudit(db, {
      actor: by ? { kind: 'staff', id: by.staffId } : { kind: 'system' },
      action: 'staff.remove',
      object: { kind: 'staff', id: staffId },
      from: by?.from ?? null,
    })
    await tellOfAccess(db, { staffId, what: 'removed', by: by ?? null })
  })
}
