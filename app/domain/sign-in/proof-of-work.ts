import { sha256 } from '@noble/hashes/sha2.js'

/** Work that a browser does for one code under one challenge: another code asks for it anew. */
export type ProofOfWork = Readonly<{ challenge: string; code: string; nonce: number }>

/** How many leading bits must be zero: 65 536 tries on average, half a second on a phone. */
export const workBits = 16
/** More tries than this no challenge needs, but for one in e¹⁶. */
export const workAtMost = 2 ** (workBits + 4)

const utf8 = new TextEncoder()

/**
 * Whether the work was done. A browser does it by the ten thousand: its own digest, which answers later, would take ten
 * times as long.
 */
export function isProofOfWork({ challenge, code, nonce }: ProofOfWork): boolean {
  const [first = 255, second = 255] = sha256(utf8.encode(`${challenge}:${code}:${nonce.toString(36)}`))
  return ((first << 8) | second) >>> (16 - workBits) === 0
}

/** The first number from `from` on that does the work, or null where none of `tries` does. */
export function findWork(input: Omit<ProofOfWork, 'nonce'>, from: number, tries: number): number | null {
  for (let nonce = from; nonce < from + tries; nonce += 1) if (isProofOfWork({ ...input, nonce })) return nonce
  return null
}
