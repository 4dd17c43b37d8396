import type { Pool } from 'pg'

import { adapterCause, faultCode, isLostRace } from './client.ts'

/**
 * SQLSTATE by class: a lost or refused connection (08, 28, 3D), no room or connection left (53), called off by a limit or
 * an operator (57), a disk that fails (58). Prisma's P1 are its own for connections, P2 those for a pool or transaction
 * that took too long.
 */
const codes = /^(?:(?:08|28|3D|53|57|58)[0-9A-Z]{3}|25P0[34]|P1\d{3}|P2024|P2028|P2037)$/

/** Of the socket, where the pool itself was asked. */
const sockets = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/

/** What Prisma's adapter makes of a socket that failed under a raw statement, which it gives no code of its own. */
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TlsConnectionError'])

/** The driver and its pool say these by their words alone. */
const words =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after|timeout exceeded when trying to connect|timeout expired)/

/**
 * Whether a fault says that the database does not answer, or not now: it is away, is shut down, has no connection or no
 * room to give, or gave up for time or for a lock. The same again may succeed later. What a statement was itself to
 * blame for is none of these.
 */
export function isUnavailable(fault: unknown): boolean {
  const code = faultCode(fault)
  if (code !== null && (codes.test(code) || sockets.test(code) || isLostRace(code))) return true
  if (!(fault instanceof Error)) return false
  return fault.name === 'PrismaClientInitializationError' || words.test(fault.message) || kinds.has(adapterCause(fault).kind ?? '')
}

/** Asks the database the least there is to ask; fails where it does not answer. */
export async function reachDatabase(pool: Pool): Promise<void> {
  await pool.query('SELECT 1')
}
