import { zipSync } from 'fflate'

/** Files by name as one ZIP; the names are ours. The same files at the same instant give the same bytes. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>, at: Date): Uint8Array {
  return zipSync({ ...files }, { level: 6, mtime: at })
}

/** A value as a file that people and programs read. */
export function jsonFile(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
