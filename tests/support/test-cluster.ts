import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'

/** A real PostgreSQL for the tests, holding the migrated template that they copy; `stop` leaves nothing behind. */
export async function startTestCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'em-smart-tests-'))
  // The server's account must enter the folder when the tests run as root.
  chmodSync(home, 0o755)
  const cluster = await startCluster({ dataDir: join(home, 'postgres'), fast: true })
  await bringUpToDate(cluster.url)
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
