import { kept } from '#app/domain/privacy/kept.ts'
import { deleteDraft, deleteOldDrafts, type DraftKey, type DraftRow, findDraft, listDrafts, type StoredDraft } from '#app/infra/cases/drafts.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { deleteDraftFiles } from '#app/infra/evidence/retention.ts'
import type { Portal } from '#app/infra/portal.ts'

export type { DraftRow, StoredDraft }

/** What the customer has answered so far of one request; null where they have not begun. */
export function readDraft(portal: Portal, key: DraftKey): Promise<StoredDraft | null> {
  return findDraft(portal.db, key)
}

/** The requests a customer has begun for one order, the one touched last first. */
export function draftsOfOrder(portal: Portal, { customerId, orderId }: Pick<DraftKey, 'customerId' | 'orderId'>): Promise<DraftRow[]> {
  return listDrafts(portal.database.pool, customerId, orderId)
}

/** Throws away what was answered, and the files that were sent for it; false where there was nothing. */
export function discardDraft(portal: Portal, key: DraftKey): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!(await deleteDraft(db, key))) return false
    await deleteDraftFiles(db, key)
    return true
  })
}

/** Forgets what nobody went on with. */
export function forgetOldDrafts(portal: Portal): Promise<void> {
  return deleteOldDrafts(portal.db, kept.draftMs)
}
