import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes that a browser or a link carries; the database keeps only their hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What stands in the database for a token: SHA-256, in hex. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
