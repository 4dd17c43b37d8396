import type { PoolClient } from 'pg'

import { days } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { rowsOfCases } from './case-rows.ts'

/** Cases made by one round of statements. */
const round = 50_000
/** It stops rather than keep a machine busy for longer. */
const mostMinutes = 45

/**
 * Fills the database with the cases after the `from`th up to the `to`th, by SQL alone: each with a customer, an order, its
 * line, a unit, a quote, its steps and its trail of its own. One in twenty is open, due from ten days ago on; what is done
 * was mostly received, inspected and refunded. Facts and decision are as long as real ones.
 *
 * Indexes are taken down for the time of many and made anew at the end, which takes a fraction of keeping them.
 */
export async function makeCases(portal: Portal, from: number, to: number, tell: (line: string) => void = () => undefined): Promise<void> {
  const client = await portal.database.pool.connect()
  try {
    await client.query(`SET statement_timeout = ${days(1)}`)
    await client.query(`SET session_replication_role = replica`)
    await client.query(`SET maintenance_work_mem = '512MB'`)
    const indexes = to - from > round ? await takeDownIndexes(client) : []
    await makeRounds(client, from, to, tell)
    for (const [place, made] of indexes.entries()) {
      tell(`index ${place + 1} of ${indexes.length}`)
      await client.query(made)
    }
    await client.query('VACUUM ANALYZE')
  } finally {
    for (const setting of ['statement_timeout', 'session_replication_role', 'maintenance_work_mem']) await client.query(`RESET ${setting}`)
    client.release()
  }
}

async function makeRounds(client: PoolClient, from: number, to: number, tell: (line: string) => void): Promise<void> {
  const began = performance.now()
  for (let first = from; first < to; first += round) {
    const last = Math.min(first + round, to)
    for (const sql of rowsOfCases) await client.query(sql, [first + 1, last])
    const seconds = (performance.now() - began) / 1_000
    tell(`${last} of ${to} cases, ${Math.round(seconds)} s, about ${Math.round((seconds / (last - from)) * (to - last))} s to go`)
    if (seconds > mostMinutes * 60)
      throw new Error(`only ${last} of ${to} cases were made in ${mostMinutes} minutes: try fewer with BENCH_CASES`)
  }
}

/** Drops every index that no constraint stands on, and answers what makes them again. */
async function takeDownIndexes(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made
       FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace
      WHERE s.nspname = 'public' AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
      ORDER BY t.relname, name`,
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ made }) => made)
}
