import { longestVideo } from '#app/domain/evidence/limits.ts'

import type { BytesAt } from './bytes-at.ts'
import type { Probed } from './probed.ts'

const mostBoxes = 2_000
const mostIndexBytes = 24 * 1024 * 1024

/** Files of before brands were thought of have no `ftyp`. */
const beginnings = new Set(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'])

type Box = Readonly<{ type: string; start: number; end: number }>

/**
 * Reads the wrapping of an MP4 or MOV and nothing of its pictures: the boxes must fill the file exactly, with one
 * index that has a picture track of a plausible length and keeps all its data in this very file. A file that is cut
 * off, goes on as something else, or points to another place does not pass.
 */
export async function probeMp4(file: BytesAt): Promise<Probed> {
  const boxes = await topBoxes(file)
  const index = boxes?.find(({ type }) => type === 'moov')
  if (!boxes || !beginnings.has(boxes[0]?.type ?? '') || !boxes.some(({ type }) => type === 'mdat'))
    return { done: false, because: 'broken' }
  if (!index || index.end - index.start > mostIndexBytes) return { done: false, because: 'broken' }
  return readIndex(await file.at(index.start, index.end - index.start))
}

async function topBoxes(file: BytesAt): Promise<Box[] | null> {
  const boxes: Box[] = []
  for (let start = 0; start < file.size;) {
    const head = await file.at(start, 16)
    const size = head.length < 8 ? 0 : sizeOf(head, 0, file.size - start)
    const type = head.toString('latin1', 4, 8)
    if (size < 8 || start + size > file.size || !/^[\w ]{4}$/.test(type) || boxes.length > mostBoxes) return null
    boxes.push({ type, start, end: start + size })
    start += size
  }
  return boxes
}

/** How long a box says it is; one of length 0 goes to the end. */
function sizeOf(bytes: Buffer, at: number, left: number): number {
  const short = bytes.readUInt32BE(at)
  if (short === 0) return left
  if (short !== 1) return short
  return bytes.length < at + 16 ? 0 : Number(bytes.readBigUInt64BE(at + 8))
}

function readIndex(moov: Buffer): Probed {
  const found: { seconds: number | null; pictures: boolean; elsewhere: boolean } = { seconds: null, pictures: false, elsewhere: false }
  let left = mostBoxes
  const walk = (start: number, end: number): boolean => {
    for (let at = start; at + 8 <= end;) {
      const size = sizeOf(moov, at, end - at)
      left -= 1
      if (size < 8 || at + size > end || left < 0) return false
      const type = moov.toString('latin1', at + 4, at + 8)
      const body = at + 8
      if (['trak', 'mdia', 'minf', 'dinf'].includes(type) && !walk(body, at + size)) return false
      if (type === 'mvhd') found.seconds = lengthOfMovie(moov.subarray(body, at + size))
      if (type === 'hdlr' && moov.toString('latin1', body + 8, body + 12) === 'vide') found.pictures = true
      if (type === 'dref' && !keepsToItself(moov.subarray(body, at + size))) found.elsewhere = true
      at += size
    }
    return true
  }
  if (!walk(8, moov.length) || !found.pictures) return { done: false, because: 'broken' }
  if (found.elsewhere) return { done: false, because: 'content' }
  if (found.seconds !== null && found.seconds * 1000 > longestVideo) return { done: false, because: 'too-long' }
  return { done: true, seconds: found.seconds }
}

/** In seconds; null where the header leaves it open. */
function lengthOfMovie(header: Buffer): number | null {
  const wide = header[0] === 1
  if (header.length < (wide ? 32 : 20)) return null
  const scale = header.readUInt32BE(wide ? 20 : 12)
  const units = wide ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16)
  return scale === 0 || units === 0 ? null : Math.round(units / scale)
}

/** Every entry of a table of data references must be the one that says "in this file" and nothing more. */
function keepsToItself(table: Buffer): boolean {
  const count = table.length < 8 ? 0 : table.readUInt32BE(4)
  let at = 8
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 12 > table.length) return false
    const size = table.readUInt32BE(at)
    if (size < 12 || (table.readUInt32BE(at + 8) & 1) === 0) return false
    at += size
  }
  return true
}
