const K = constants()

/**
 * SHA-256 of a text of fewer than 56 ASCII characters, as eight words: for work that a browser does by the hundred
 * thousand, where its own digest, made for long inputs and answered later, would take ten times as long.
 */
export function sha256OfShortText(text: string): Int32Array {
  const w = new Int32Array(64)
  if (text.length > 55) throw new Error('more than one block of SHA-256')
  for (let at = 0; at < text.length; at += 1) setByte(w, at, text.charCodeAt(at))
  setByte(w, text.length, 0x80)
  w[15] = text.length * 8
  for (let t = 16; t < 64; t += 1) {
    const a = at(w, t - 15)
    const b = at(w, t - 2)
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1
  }
  return compress(w)
}

const start = Int32Array.from([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
])

function compress(w: Int32Array): Int32Array {
  let a = at(start, 0)
  let b = at(start, 1)
  let c = at(start, 2)
  let d = at(start, 3)
  let e = at(start, 4)
  let f = at(start, 5)
  let g = at(start, 6)
  let h = at(start, 7)
  for (let t = 0; t < 64; t += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(K, t) + at(w, t)) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const digest = start.slice()
  const added = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i += 1) digest[i] = at(start, i) + (added[i] ?? 0)
  return digest
}

function setByte(words: Int32Array, index: number, byte: number): void {
  words[index >> 2] = at(words, index >> 2) | (byte << (24 - 8 * (index & 3)))
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2). */
function constants(): Int32Array {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return Int32Array.from(primes.map((prime) => {
    const root = Math.cbrt(prime)
    return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
  }))
}
