import { sha256OfShortText } from '#app/domain/shared/sha256.ts'

/** Work that a browser does for one code under one challenge: another code asks for it anew. */
export type Work = Readonly<{ challenge: string; code: string; nonce: number }>

/** How many leading bits must be zero: 65 536 tries on average, half a second on a phone. */
export const workBits = 16
/** More tries than this no challenge needs, but for one in e¹⁶. */
export const workAtMost = 2 ** (workBits + 4)

/** Whether the work was done. */
export function isWork({ challenge, code, nonce }: Work): boolean {
  const [first = -1] = sha256OfShortText(`${challenge}:${code}:${nonce.toString(36)}`)
  return first >>> (32 - workBits) === 0
}

/** The first number from `from` on that does the work, or null where none of `tries` does. */
export function findWork(ask: Omit<Work, 'nonce'>, from: number, tries: number): number | null {
  for (let nonce = from; nonce < from + tries; nonce += 1) if (isWork({ ...ask, nonce })) return nonce
  return null
}
