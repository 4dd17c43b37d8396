import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'

import { queryRows, rowShape } from '#app/infra/db/rows.ts'
import type { BulkPiece } from '#app/infra/shopify/bulk-export.ts'

import { unnested } from './batch.ts'

/** A line of a bulk export as it was written, with what it says of its place. */
type SpooledPiece = BulkPiece & Readonly<{ line: number; text: string }>
type KeptPiece = Readonly<{ line: number; text: string }>

/** An order with all that names it, or (`order` is null) a part of something that the export does not hold. */
export type BulkGroup = Readonly<{ order: KeptPiece | null; parts: readonly KeptPiece[] }>

export type BulkSpool = Readonly<{
  keep: (piece: SpooledPiece) => Promise<void>
  /** Every order in the order of the stream, then what belongs to none. */
  groups: () => AsyncGenerator<BulkGroup>
  close: () => Promise<void>
}>

const atOnce = 1_000

/**
 * Keeps a bulk export until all of it has come, since a part may stand anywhere: in the database's own temporary tables,
 * so that the memory of this process stays the same however long the export is. They go with the connection.
 */
export async function openBulkSpool(pool: Pool): Promise<BulkSpool> {
  const client = await pool.connect()
  const run = (statement: string) => client.query(statement)
  let held: SpooledPiece[] = []
  const flush = async () => {
    if (held.length > 0) await writePieces(client, held)
    held = []
  }
  await run('SET statement_timeout = 0')
  await run(TABLES)
  return {
    keep: async (piece) => {
      held.push(piece)
      if (held.length >= atOnce) await flush()
    },
    groups: async function* () {
      await flush()
      await run(GATHER)
      yield* readGroups(client)
    },
    close: async () => {
      // A connection that is thrown away takes its temporary tables and settings with it.
      client.release(true)
    },
  }
}

const TABLES = `
  CREATE TEMP TABLE bulk_piece (seq bigint GENERATED ALWAYS AS IDENTITY, line int4, id text, parent text, value text);
  CREATE TEMP TABLE bulk_within (id text, parent text)`

async function writePieces(client: PoolClient, pieces: readonly SpooledPiece[]): Promise<void> {
  const batch = unnested('x', pieces, {
    line: ['int4', ({ line }) => line],
    id: ['text', ({ id }) => id],
    parent: ['text', ({ parent }) => parent],
    value: ['text', ({ text }) => text],
  })
  await client.query(`INSERT INTO bulk_piece (line, id, parent, value) SELECT line, id, parent, value FROM ${batch.from}`, batch.values)
  const within = pieces.flatMap(({ id, within: inside }) => inside.map((one) => ({ id: one, parent: id })))
  if (within.length === 0) return
  const inside = unnested('x', within, { id: ['text', (one) => one.id], parent: ['text', (one) => one.parent] })
  await client.query(`INSERT INTO bulk_within (id, parent) SELECT id, parent FROM ${inside.from}`, inside.values)
}

/** Each part goes up from parent to parent until an order; UNION lets parts that name each other in a ring end. */
const GATHER = `
  ANALYZE bulk_piece;
  ANALYZE bulk_within;
  CREATE TEMP TABLE bulk_whole AS
  WITH RECURSIVE homes AS (
    SELECT id, parent FROM bulk_piece WHERE id IS NOT NULL AND parent IS NOT NULL
    UNION ALL SELECT id, parent FROM bulk_within
  ), up (seq, at) AS (
    SELECT seq, parent FROM bulk_piece WHERE parent IS NOT NULL
    UNION
    SELECT up.seq, homes.parent FROM up JOIN homes ON homes.id = up.at
  ), orders AS (
    SELECT id, max(seq) AS seq FROM bulk_piece WHERE parent IS NULL GROUP BY id
  ), owned AS (
    SELECT up.seq, min(orders.seq) AS root FROM up JOIN orders ON orders.id = up.at GROUP BY up.seq
  )
  SELECT row_number() OVER (ORDER BY coalesce(o.seq, w.root), p.parent IS NOT NULL, p.seq) AS n,
         coalesce(o.seq, w.root) AS root, p.parent IS NULL AS is_order, p.line, p.value
    FROM bulk_piece p LEFT JOIN orders o ON p.parent IS NULL AND o.seq = p.seq
    LEFT JOIN owned w ON w.seq = p.seq
   WHERE p.parent IS NOT NULL OR o.seq IS NOT NULL;
  CREATE UNIQUE INDEX ON bulk_whole (n)`

const pieceRow = rowShape('piece of a bulk export', {
  n: z.string(),
  root: z.string().nullable(),
  is_order: z.boolean(),
  line: z.number(),
  value: z.string(),
})

async function* readGroups(client: PoolClient): AsyncGenerator<BulkGroup> {
  let group: { root: string | null; order: KeptPiece | null; parts: KeptPiece[] } | null = null
  for (let after = '0'; ;) {
    const rows: Array<z.output<typeof pieceRow>> = await queryRows(
      client,
      pieceRow,
      'SELECT n, root, is_order, line, value FROM bulk_whole WHERE n > $1 ORDER BY n LIMIT $2',
      [after, atOnce],
    )
    for (const { root, is_order, line, value } of rows) {
      if (group && (root === null || group.root !== root)) {
        yield group
        group = null
      }
      group ??= { root, order: null, parts: [] }
      if (is_order) group.order = { line, text: value }
      else group.parts.push({ line, text: value })
    }
    const last = rows.at(-1)
    if (!last) break
    after = last.n
  }
  if (group) yield group
}
