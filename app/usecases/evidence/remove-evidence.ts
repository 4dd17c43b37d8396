import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { removeFile } from '#app/infra/evidence/uploads.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

type Input = Readonly<{ fileId: string; customerId: string; staffId: string | null; from: Origin }>

/**
 * Removes a customer's own file before the request is filed; after it only what never arrived or was not taken, since
 * a decision may rest on the rest. Staff remove their own photos. False where there is no such file to remove.
 */
export async function removeEvidence(portal: Portal, { fileId, customerId, staffId, from }: Input): Promise<boolean> {
  if (!isUuid(fileId)) return false
  return inTransaction(portal.db, async (db) => {
    const removed = await removeFile(db, { fileId, customerId, staffId, unfiledOnly: staffId === null })
    if (!removed) return false
    await writeAudit(db, {
      actor: staffId === null ? { kind: 'customer', id: customerId } : { kind: 'staff', id: staffId },
      action: 'evidence.remove',
      object: { kind: 'evidence', id: fileId },
      from,
    })
    return true
  })
}
