import { deleteDraft, type DraftKey } from '#app/infra/requests/drafts.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { deleteDraftFiles } from '#app/infra/evidence/retention.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

/** Throws away what was answered, and the files that were sent for it; false where there was nothing. */
export function discardDraft(portal: Portal, key: DraftKey): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!(await deleteDraft(db, key))) return false
    await deleteDraftFiles(db, key)
    return true
  })
}
