import { Readable } from 'node:stream'

import { slowest } from '#app/domain/evidence/limits.ts'

/** Why a body is not read to its end. */
export type BodyFault = 'too-long' | 'too-slow'

const marked = Symbol('body fault')

export function bodyFaultOf(fault: unknown): BodyFault | null {
  return typeof fault === 'object' && fault !== null && marked in fault ? (fault as { [marked]: BodyFault })[marked] : null
}

/** A little more than may come is still read and thrown away: who is cut off while sending does not hear why. */
const grace = 8 * 1024 * 1024

/**
 * The bytes of a request's body, as they come: at most `limit` of them, whatever its length header says, and not
 * slower than anybody's line. Throws where one of the two does not hold, or where the sender goes away.
 */
export async function* readBody(request: Request, limit: number): AsyncGenerator<Buffer> {
  if (!request.body) return
  const source = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
  let total = 0
  let before = 0
  const faultOf = (because: BodyFault) => Object.assign(new Error(because), { [marked]: because })
  const watch = setInterval(() => {
    if (total - before < (slowest.bytesASecond * slowest.over) / 1000) source.destroy(faultOf('too-slow'))
    before = total
  }, slowest.over)
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      total += chunk.length
      if (total > limit + grace) throw faultOf('too-long')
      if (total <= limit) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    }
    if (total > limit) throw faultOf('too-long')
  } finally {
    clearInterval(watch)
    source.destroy()
  }
}

/** Reads a body for nobody, as long as it is no longer and no slower than one that is taken. Rejects where it is. */
export async function passOver(request: Request): Promise<void> {
  for await (const _piece of readBody(request, 0)) continue
}

/** Joins what comes to pieces of exactly `size` bytes, and one with the rest. */
export async function* inPieces(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length;) {
      const taken = chunk.subarray(at, at + size - length)
      held.push(taken)
      length += taken.length
      at += taken.length
      if (length < size) continue
      yield Buffer.concat(held)
      held = []
      length = 0
    }
  }
  if (length > 0) yield Buffer.concat(held)
}
