import { resolve } from 'node:path'

import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { type Database, openDatabase } from '#app/infra/db/client.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'

/** The database of DATABASE_URL, or else the demo's, started if need be; brought up to date either way. */
export async function openCommandDatabase(application: string): Promise<Readonly<{ database: Database; close: () => Promise<void> }>> {
  const given = process.env['DATABASE_URL']
  const demo = resolve(process.env['DEMO_DIR'] ?? 'var/demo', 'postgres')
  const cluster = given ? null : await startCluster({ dataDir: demo })
  const url = given ?? cluster?.url ?? ''
  await bringUpToDate(url)
  const database = openDatabase({ url, poolSize: 4, application })
  return {
    database,
    close: async () => {
      await database.close()
      await cluster?.stop()
    },
  }
}
