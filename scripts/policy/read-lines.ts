import { isUtf8 } from 'node:buffer'

const lineFeed = 10

/**
 * The lines of a stream of UTF-8, in batches as they arrive. Only a line feed ends a line: JSON may hold
 * the other separators of Unicode inside its strings.
 */
export async function* readLineBatches(input: AsyncIterable<Buffer | string>): AsyncGenerator<string[]> {
  const unfinished: Buffer[] = []
  for await (const chunk of input) {
    const bytes = bytesOf(chunk)
    const end = bytes.lastIndexOf(lineFeed)
    if (end >= 0) {
      yield linesOf(Buffer.concat([...unfinished, bytes.subarray(0, end)]))
      unfinished.length = 0
    }
    unfinished.push(bytes.subarray(end + 1))
  }
  yield linesOf(Buffer.concat(unfinished))
}

function bytesOf(chunk: Buffer | string): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

function linesOf(bytes: Buffer): string[] {
  if (isUtf8(bytes)) return bytes.toString().split('\n')
  const lines: string[] = []
  for (let at = 0; at <= bytes.length;) {
    const next = bytes.indexOf(lineFeed, at)
    const end = next < 0 ? bytes.length : next
    lines.push(textOf(bytes.subarray(at, end)))
    at = end + 1
  }
  return lines
}

/** What is no UTF-8 is no JSON either, whatever its other bytes say: it becomes a character that is none. */
function textOf(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString() : '\uFFFD'
}

export async function readAll(input: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = []
  for await (const chunk of input) parts.push(bytesOf(chunk))
  return textOf(Buffer.concat(parts))
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
