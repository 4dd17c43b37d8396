import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** When the documents were written: their windows are open as seen from here. */
const writtenAt = Date.parse('2026-11-30T04:10:09Z')

/** A document of `shop-cases` as text, its dates moved so that it was written at `now`. */
export function shopCase(file: string, now: number = writtenAt): string {
  const text = readFileSync(join(import.meta.dirname, 'shop-cases', file), 'utf8')
  const moved = (instant: string) => new Date(Date.parse(instant) - writtenAt + now).toISOString()
  return text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, moved)
}
