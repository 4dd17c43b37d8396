import { unzipSync, Zip, ZipPassThrough, zipSync } from 'fflate'

/** Files by name as one ZIP; the names are ours. The same files at the same instant give the same bytes. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, at: Date): Uint8Array {
  return zipSync({ ...files }, { level: 6, mtime: at })
}

/** A value as a file that people and programs read. */
export function jsonFile(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

export type ZipEntry = Readonly<{ name: string; pieces: AsyncIterable<Uint8Array> }>

/** A finished ZIP with more files behind those in it, piece by piece: none of them is ever whole in memory. */
export async function* zipWith(zip: Uint8Array, more: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const whole = new Zip((fault, piece) => {
    if (fault) throw fault
    made.push(piece)
  })
  const begin = (name: string) => {
    const entry = new ZipPassThrough(name)
    entry.mtime = at
    whole.add(entry)
    return entry
  }
  for (const [name, bytes] of Object.entries(unzipSync(zip))) begin(name).push(bytes, true)
  yield* made.splice(0)
  for await (const { name, pieces } of more) {
    const entry = begin(name)
    for await (const piece of pieces) {
      entry.push(piece)
      yield* made.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* made.splice(0)
  }
  whole.end()
  yield* made.splice(0)
}
