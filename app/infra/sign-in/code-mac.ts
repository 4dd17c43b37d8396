import { createHmac, timingSafeEqual } from 'node:crypto'

import type { CodePurpose } from '#app/domain/sign-in/code.ts'

import type { Settings } from '../shared/settings.ts'

/** What a code is bound to: another purpose, address or browser flow makes another MAC of the same digits. */
export type CodeBinding = Readonly<{ purpose: CodePurpose; emailKey: string; flowHash: Buffer }>

type Peppers = Settings['codePeppers']

/**
 * What the database keeps of a code: its HMAC under a key that is not in the database, so that a copy of the
 * database finds no code by trying all of them. New codes use the first pepper.
 */
export function macOfCode(peppers: Peppers, binding: CodeBinding, code: string): { keyId: string; mac: Buffer } {
  const [newest] = peppers
  if (!newest) throw new Error('there is no pepper for codes')
  return { keyId: newest.id, mac: macUnder(newest.key, binding, code) }
}

/** Compares in constant time; a pepper that was taken out of the settings opens nothing. */
export function isCode(peppers: Peppers, kept: Readonly<{ keyId: string; mac: Uint8Array }>, binding: CodeBinding, code: string): boolean {
  const pepper = peppers.find(({ id }) => id === kept.keyId)
  return pepper !== undefined && kept.mac.length === 32 && timingSafeEqual(macUnder(pepper.key, binding, code), kept.mac)
}

function macUnder(key: Buffer, { purpose, emailKey, flowHash }: CodeBinding, code: string): Buffer {
  const text = JSON.stringify(['otp/v1', purpose, emailKey, flowHash.toString('hex'), code])
  return createHmac('sha256', key).update(text).digest()
}
