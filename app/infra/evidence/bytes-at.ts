import type { Blob } from './blobs.ts'
import { lengthOf, readBlobs } from './blobs.ts'
import type { FileStore } from './file-store.ts'

/** A file read here and there: `at` answers fewer bytes than asked for only at its end. */
export type BytesAt = Readonly<{ size: number; at: (start: number, length: number) => Promise<Buffer> }>

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
