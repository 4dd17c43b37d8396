import { Pool } from 'pg'
import type { z } from 'zod'

import { type Db, faultCode, isLostRace } from './client.ts'
import type { Prisma } from './generated/client.ts'
import { readRows, rowsOf } from './rows.ts'
import { statementName } from './statement-names.ts'

const TRIES = 3

/**
 * Runs one statement that commits by itself, parsed and planned once a connection: for what is asked so often that
 * both would cost more than the statement. Its text must not grow with what is asked. One that lost a race which the
 * database resolved by giving up is run again.
 */
export async function runPrepared<Shape extends z.ZodType>(pool: Pool, shape: Shape, sql: Prisma.Sql): Promise<Array<z.output<Shape>>> {
  return rowsOf(shape, await answerOf(pool, sql))
}

async function answerOf(pool: Pool, sql: Prisma.Sql): Promise<unknown[]> {
  const { text } = sql
  const name = statementName(text)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await pool.query({ name, text, values: [...sql.values] })).rows
    } catch (fault) {
      if (attempt === TRIES || !isLostRace(faultCode(fault))) throw fault
    }
  }
}

/** Where a read is asked: by itself on any connection, or in a transaction, which sees what that changed. */
export type Source = Pool | Db

/**
 * Asks what pages ask most. On the pool it goes straight to PostgreSQL's driver: Prisma would read the answer twice, and
 * be loaded for the first page after a start. Rows must be of types that both give alike: text, booleans, `int`,
 * `float8`, `timestamptz` and JSON.
 */
export async function query<Shape extends z.ZodType>(source: Source, shape: Shape, sql: Prisma.Sql): Promise<Array<z.output<Shape>>> {
  return source instanceof Pool ? runPrepared(source, shape, sql) : readRows(source, shape)`${sql}`
}
