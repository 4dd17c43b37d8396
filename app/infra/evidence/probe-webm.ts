import { longestVideo } from '#app/domain/evidence/limits.ts'

import type { BytesAt } from './bytes-at.ts'
import type { Probed } from './probed.ts'

const headBytes = 1024 * 1024
const mostElements = 2_000

const DOC_TYPE = 0x4282
const SEGMENT = 0x18538067
const INFO = 0x1549a966
const TICK = 0x2ad7b1
const DURATION = 0x4489
const TRACKS = 0x1654ae6b
const ENTRY = 0xae
const TRACK_TYPE = 0x83
const EBML = 0x1a45dfa3

const inside = new Set([EBML, SEGMENT, INFO, TRACKS, ENTRY])

type Found = { docType: string | null; tick: number; duration: number | null; pictures: boolean }

/** Reads the first megabyte of a WebM: what kind it says it is, how long, and whether it has pictures at all. */
export async function probeWebm(file: BytesAt): Promise<Probed> {
  const head = await file.at(0, headBytes)
  const found: Found = { docType: null, tick: 1_000_000, duration: null, pictures: false }
  walk(head, 0, head.length, found, { left: mostElements })
  if (found.docType !== 'webm' || !found.pictures) return { done: false, because: 'broken' }
  const seconds = found.duration === null ? null : Math.round((found.duration * found.tick) / 1_000_000_000)
  if (seconds !== null && !(seconds * 1000 <= longestVideo)) return { done: false, because: 'too-long' }
  return { done: true, seconds }
}

function walk(bytes: Buffer, start: number, end: number, found: Found, budget: { left: number }): void {
  for (let at = start; at < end;) {
    const id = readNumber(bytes, at, true)
    const size = id && readNumber(bytes, at + id.width, false)
    budget.left -= 1
    if (!id || !size || budget.left < 0) return
    const body = at + id.width + size.width
    const to = size.value === null ? end : Math.min(end, body + size.value)
    note(id.value ?? 0, bytes.subarray(body, to), found)
    if (inside.has(id.value ?? 0)) walk(bytes, body, to, found, budget)
    at = to
  }
}

function note(id: number, value: Buffer, found: Found): void {
  if (id === DOC_TYPE) found.docType = value.toString('latin1').replace(/\0+$/, '')
  if (id === TICK && value.length > 0 && value.length <= 6) found.tick = value.readUIntBE(0, value.length)
  if (id === DURATION && value.length === 4) found.duration = value.readFloatBE(0)
  if (id === DURATION && value.length === 8) found.duration = value.readDoubleBE(0)
  if (id === TRACK_TYPE && value[0] === 1) found.pictures = true
}

/** A number of one to eight bytes, as many as its first bit says; null for a size that is left open. */
function readNumber(bytes: Buffer, at: number, marked: boolean): { value: number | null; width: number } | null {
  const first = bytes[at]
  if (first === undefined || first === 0) return null
  const width = Math.clz32(first) - 23
  if (at + width > bytes.length || (marked && width > 4)) return null
  let value = marked ? first : first & (0xff >> width)
  let open = !marked && value === 0xff >> width
  for (let next = 1; next < width; next += 1) {
    const byte = bytes[at + next] ?? 0
    value = value * 256 + byte
    open = open && byte === 0xff
  }
  return { value: open ? null : value, width }
}
