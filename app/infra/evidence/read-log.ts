import { formatOfBytes, formats, isLogFormat, type LogFormat } from '#app/domain/evidence/formats.ts'

/**
 * In which alphabet a log is text to its last byte, read piece by piece, however long its lines; null where it is none.
 * What is no UTF-8 may be of the alphabet that Windows programs write in the West.
 */
export async function readLog(pieces: AsyncIterable<Uint8Array>): Promise<LogFormat | null> {
  let left: Reading[] | null = null
  for await (const piece of pieces) {
    left = (left ?? readingsFor(piece)).filter((reading) => reading.takes(piece))
    if (left.length === 0) return null
  }
  return left?.find((reading) => reading.ends())?.format ?? null
}

/** One alphabet that all of a file so far can be read in. */
type Reading = Readonly<{ format: LogFormat; takes: (piece: Uint8Array) => boolean; ends: () => boolean }>

function readingsFor(head: Uint8Array): Reading[] {
  const format = formatOfBytes(head)
  if (format === null || !isLogFormat(format)) return []
  return format === 'text' ? [unicode(format), windows()] : [unicode(format)]
}

function unicode(format: LogFormat): Reading {
  const decoder = new TextDecoder(formats[format].charset, { fatal: true })
  const works = (decode: () => string) => {
    try {
      return !decode().includes('\0')
    } catch (fault) {
      if (fault instanceof TypeError) return false
      throw fault
    }
  }
  return { format, takes: (piece) => works(() => decoder.decode(piece, { stream: true })), ends: () => works(() => decoder.decode()) }
}

/** Bytes that are no letter of Windows' alphabet, and controls that no log is written with. */
const noLetters = new Set([...range(0x00, 0x08), ...range(0x0e, 0x1a), 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d])

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** Nearly any bytes would do; broken UTF-8, whose first halves are a capital Ã or Â within a word, does not. */
function windows(): Reading {
  let last = 0
  const takes = (piece: Uint8Array) => {
    for (const byte of piece) {
      if (noLetters.has(byte) || ((byte === 0xc2 || byte === 0xc3) && last >= 0x61 && last <= 0x7a)) return false
      last = byte
    }
    return true
  }
  return { format: 'text-1252', takes, ends: () => true }
}
