import { forgetBlob, listRemovable } from '#app/infra/evidence/blobs.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

const atOnce = 100

/**
 * Lets the store forget every piece that nothing needs any more, then its note. A store that cannot be reached keeps
 * the note, so the next turn tries again.
 */
export async function sweepBlobs(portal: Portal): Promise<number> {
  for (let removed = 0; ;) {
    const keys = await listRemovable(portal.db, atOnce)
    for (const key of keys) {
      await portal.files.remove(key)
      await forgetBlob(portal.db, key)
    }
    removed += keys.length
    if (keys.length < atOnce) return removed
  }
}
