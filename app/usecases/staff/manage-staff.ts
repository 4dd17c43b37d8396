import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { removePerson } from '#app/infra/staff/people.ts'

import type { StaffAdmin } from './invite-staff.ts'
import { tellOfAccess } from './tell-of-access.ts'

/** Ends somebody's time here: nothing of theirs signs in any more; what they did stays in their name, what they had to do is nobody's. */
export async function removeStaff(portal: Portal, staffId: string, by?: StaffAdmin): Promise<void> {
  await inTransaction(portal.db, async (db) => {
    await removePerson(db, staffId)
    await writeAudit(db, {
      actor: by ? { kind: 'staff', id: by.staffId } : { kind: 'system' },
      action: 'staff.remove',
      object: { kind: 'staff', id: staffId },
      from: by?.from ?? null,
    })
    await tellOfAccess(db, { staffId, what: 'removed', by: by ?? null })
  })
}
