import { createHash } from 'node:crypto'

/** A short name for what a page shows: another one means that something on it has changed. */
export function stampOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}
