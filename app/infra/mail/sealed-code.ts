import { open, seal } from '../shared/sealing.ts'

const purpose = 'mail/sign-in-code'

/**
 * A sign-in code as it waits in the outbox: readable only with the sealing key, which is not in the database.
 */
export function sealCode(key: Uint8Array, code: string): Buffer {
  return seal(key, Buffer.from(code, 'ascii'), purpose)
}

/** The code again, or null when it was sealed with another key or tampered with. */
export function openCode(key: Uint8Array, sealed: Uint8Array): string | null {
  return open(key, sealed, purpose)?.toString('ascii') ?? null
}
