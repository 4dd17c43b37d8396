import { setTimeout } from 'node:timers/promises'

import { PrismaPg } from '@prisma/adapter-pg'
import { DatabaseError, Pool } from 'pg'

import type { Prisma } from './generated/client.ts'
import { PrismaClient } from './generated/client.ts'
import { nameOfOften } from './statement-names.ts'

/** What repositories work on: the database, or one transaction of it. */
export type Db = Prisma.TransactionClient

export type Database = Readonly<{ client: PrismaClient; pool: Pool; close: () => Promise<void> }>

export type DatabaseOptions = Readonly<{ url: string; poolSize: number; application: string }>

/**
 * Opens the database with the limits of security.md R2: a statement may take 5 s,
 * wait 2 s for a lock, and a caller waits 2 s for a connection.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: options.application,
  })
  // An idle connection that dies is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameOfOften() }) })
  return {
    client,
    pool,
    close: async () => {
      await client.$disconnect()
      await pool.end()
    },
  }
}

const LOST_RACES = new Set(['P2034', '40001', '40P01', '55P03'])
const TRIES = 3
const PAUSE_MS = 50

/**
 * Runs one transaction, up to three times where it lost a race that the database resolved by giving up
 * (serialization failure, deadlock, lock timeout). `work` may therefore run more than once and must do nothing
 * outside the transaction.
 */
export async function inTransaction<T>(client: PrismaClient, work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.$transaction(work, { maxWait: 2_000, timeout: 10_000 })
    } catch (fault) {
      if (attempt === TRIES || !isLostRace(faultCode(fault))) throw fault
      // Run again at once, it may take its first lock before the winner has woken to it, and lose the same race.
      await setTimeout(attempt * PAUSE_MS)
    }
  }
}

export function isLostRace(code: string | null): boolean {
  return LOST_RACES.has(code ?? '')
}

/** The name of the constraint that a write broke, or null when the fault is another. */
export function brokenConstraint(fault: unknown): string | null {
  const cause = databaseFault(fault)
  if (!cause?.originalCode.startsWith('23')) return null
  return /constraint "([^"]+)"/.exec(cause.originalMessage)?.[1] ?? null
}

/** SQLSTATE where the database gave one, else Prisma's own code. */
export function faultCode(fault: unknown): string | null {
  const state = databaseFault(fault)?.originalCode
  if (state) return state
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return null
  return typeof fault.code === 'string' ? fault.code : null
}

type DatabaseFault = Readonly<{ originalCode: string; originalMessage: string }>

/** What Prisma's adapter wraps: PostgreSQL's own words where it had any, else the kind that the adapter gave the fault. */
type AdapterCause = Partial<DatabaseFault> & Readonly<{ kind?: string }>

/** What PostgreSQL said, to the driver itself or as Prisma's adapter wraps it. */
function databaseFault(fault: unknown): DatabaseFault | null {
  if (fault instanceof DatabaseError) return { originalCode: fault.code ?? '', originalMessage: fault.message }
  const { originalCode, originalMessage } = adapterCause(fault)
  return originalCode !== undefined && originalMessage !== undefined ? { originalCode, originalMessage } : null
}

/** Empty where the fault is none of the adapter's. */
export function adapterCause(fault: unknown): AdapterCause {
  if (typeof fault !== 'object' || fault === null || !('meta' in fault)) return {}
  const meta = fault.meta as { driverAdapterError?: { cause?: AdapterCause } } | undefined
  return meta?.driverAdapterError?.cause ?? {}
}
