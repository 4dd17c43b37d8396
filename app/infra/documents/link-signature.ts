import { timingSafeEqual } from 'node:crypto'

import { sign } from '#app/infra/shared/sealing.ts'

/** The signature in a printed code: 128 bits of the MAC, URL-safe, so that the QR code stays coarse. */
export function linkSignature(key: Uint8Array, message: string): string {
  return sign(key, 'case-link', message).subarray(0, 16).toString('base64url')
}

/** Whether a scanned signature is ours; takes the same time for a near miss as for a wild one. */
export function isLinkSignature(key: Uint8Array, message: string, signature: string): boolean {
  const expected = Buffer.from(linkSignature(key, message))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
