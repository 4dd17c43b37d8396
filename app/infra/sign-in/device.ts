import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import { sign } from '../shared/sealing.ts'

/** What a browser keeps after it has signed in once to an address. */
export function newDevice(key: Uint8Array, emailKey: string): string {
  const id = randomBytes(32).toString('base64url')
  return `${id}.${deviceMac(key, emailKey, id).toString('base64url')}`
}

/**
 * The name under which a known device counts, or null for a browser that never signed in to this address. What
 * strangers do to an address leaves the budgets of its known devices alone (OWASP, device cookies).
 */
export function knownDevice(key: Uint8Array, emailKey: string, cookie: string | null): string | null {
  const [id = '', mac = '', ...rest] = (cookie ?? '').split('.')
  const given = Buffer.from(mac, 'base64url')
  if (rest.length > 0 || id.length !== 43 || given.length !== 32) return null
  if (!timingSafeEqual(given, deviceMac(key, emailKey, id))) return null
  return createHash('sha256').update(id).digest('base64url')
}

function deviceMac(key: Uint8Array, emailKey: string, id: string): Buffer {
  return sign(key, 'device', JSON.stringify([emailKey, id]))
}
