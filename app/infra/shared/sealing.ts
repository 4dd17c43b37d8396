import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/**
 * Seals bytes with AES-256-GCM: nonce, tag, then ciphertext. A key of more than 32 bytes is reduced to 32; `purpose`
 * binds the seal to its use, so that what was sealed for one cannot be opened for another.
 */
export function seal(key: Uint8Array, bytes: Uint8Array, purpose = ''): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', derivedKey(key, 'seal/v1'), nonce).setAAD(Buffer.from(purpose))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** What was sealed, or null when a byte, the key or the purpose is another. */
export function open(key: Uint8Array, sealed: Uint8Array, purpose = ''): Buffer | null {
  if (sealed.length < NONCE + TAG) return null
  const decipher = createDecipheriv('aes-256-gcm', derivedKey(key, 'seal/v1'), sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()])
  } catch {
    return null
  }
}

/** A MAC under a key of its own for each purpose: one for cookies says nothing about one for links. */
export function sign(key: Uint8Array, purpose: string, text: string): Buffer {
  return createHmac('sha256', derivedKey(key, `sign/v1/${purpose}`))
    .update(text)
    .digest()
}

const derived = new WeakMap<Uint8Array, Map<string, Buffer>>()

function derivedKey(key: Uint8Array, info: string): Buffer {
  const known = derived.get(key) ?? new Map<string, Buffer>()
  derived.set(key, known)
  const made = known.get(info) ?? Buffer.from(hkdfSync('sha256', key, '', info, 32))
  known.set(info, made)
  return made
}
