import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Client } from 'pg'
import { z } from 'zod'

import { queryRows, rowShape } from './rows.ts'

/** The lock Prisma's own migrate takes, so that both never run at once. */
const MIGRATE_LOCK = 72_707_369

export type Migration = Readonly<{ name: string; checksum: string; sql: string }>

type MigrationFault = Readonly<{ name: string; because: 'changed' | 'missing' | 'unfinished' }>

export type Migrated =
  | Readonly<{ done: true; applied: readonly string[] }>
  | Readonly<{ done: false; because: 'history-differs'; faults: readonly MigrationFault[] }>

/** The migrations of a folder in Prisma's layout, in the order of their names. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the newest migration, in Prisma's own table and with its
 * checksums, so that `prisma migrate deploy` agrees with what it finds.
 *
 * Each migration and its row commit together or not at all. Several processes
 * may start at once: an advisory lock lets one work and the others find nothing
 * to do. A past migration that was changed or is gone is refused by name,
 * before anything runs.
 */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<Migrated> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATE_LOCK])
  try {
    await client.query(HISTORY_TABLE)
    const history = await readHistory(client)
    const faults = compareHistory(history, migrations)
    if (faults.length > 0) return { done: false, because: 'history-differs', faults }

    const past = new Set(history.map((row) => row.migration_name))
    const due = migrations.filter((migration) => !past.has(migration.name))
    for (const migration of due) await apply(client, migration)
    return { done: true, applied: due.map((migration) => migration.name) }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATE_LOCK])
  }
}

const historyRow = rowShape('migration that was applied', {
  migration_name: z.string(),
  checksum: z.string(),
  finished_at: z.date().nullable(),
})
type HistoryRow = z.output<typeof historyRow>

const HISTORY_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  varchar(36) PRIMARY KEY NOT NULL,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`

async function readHistory(client: Client): Promise<HistoryRow[]> {
  return queryRows(
    client,
    historyRow,
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  )
}

function compareHistory(history: readonly HistoryRow[], migrations: readonly Migration[]): MigrationFault[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  return history.flatMap((row): MigrationFault[] => {
    const name = row.migration_name
    const migration = known.get(name)
    if (!migration) return [{ name, because: 'missing' }]
    if (migration.checksum !== row.checksum) return [{ name, because: 'changed' }]
    return row.finished_at === null ? [{ name, because: 'unfinished' }] : []
  })
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    const startedAt = new Date()
    await client.query(migration.sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    )
    await client.query('COMMIT')
  } catch (fault) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${migration.name} failed and was rolled back`, { cause: fault })
  }
}
