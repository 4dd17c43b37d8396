import type { Blob } from './blobs.ts'
import { lengthOf, readBlobs } from './blobs.ts'
import type { FileStore } from './file-store.ts'

/** A file read here and there: `at` answers fewer bytes than asked for only at its end. */
export type BytesAt = Readonly<{ size: number; at: (start: number, length: number) => Promise<Buffer> }>

const pieceBytes = 1024 * 1024

/** All of it in order, piece by piece. */
export async function* piecesOf(file: BytesAt): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += pieceBytes) yield await file.at(start, Math.min(pieceBytes, file.size - start))
}

/** Bytes that are here already. */
export function bytesInHand(bytes: Uint8Array): BytesAt {
  return { size: bytes.length, at: (start, length) => Promise.resolve(Buffer.from(bytes.subarray(start, start + length))) }
}

export function bytesOf(store: FileStore, blobs: readonly Blob[]): BytesAt {
  return {
    size: lengthOf(blobs),
    at: async (start, length) => {
      const pieces: Uint8Array[] = []
      for await (const piece of readBlobs(store, blobs, start, start + length)) pieces.push(piece)
      return Buffer.concat(pieces)
    },
  }
}
