import { Client } from 'pg'

import { migrate, readMigrations } from './migrate.ts'

/**
 * Applies what migrations a database still lacks and answers their names. Throws, naming each, where the history of the
 * database is not that of this code.
 */
export async function bringUpToDate(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const migrated = await migrate(client, await readMigrations('prisma/migrations'))
    if (migrated.done) return migrated.applied
    const names = migrated.faults.map(({ name, because }) => `${name} is ${because}`).join(', ')
    throw new Error(`the database was made by other migrations than these: ${names}`)
  } finally {
    await client.end()
  }
}
