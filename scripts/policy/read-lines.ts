import { StringDecoder } from 'node:string_decoder'

/**
 * The lines of a stream of UTF-8, in batches as they arrive. Only a line feed ends a line: JSON may hold
 * the other separators of Unicode inside its strings.
 */
export async function* readLineBatches(input: AsyncIterable<Buffer | string>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8')
  const unfinished: string[] = []
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk)
    const lines = text.split('\n')
    const last = lines.pop() ?? ''
    if (lines.length > 0) {
      lines[0] = unfinished.join('') + (lines[0] ?? '')
      unfinished.length = 0
      yield lines
    }
    unfinished.push(last)
  }
  yield [unfinished.join('') + decoder.end()]
}

export async function readAll(input: AsyncIterable<Buffer | string>): Promise<string> {
  const decoder = new StringDecoder('utf8')
  const parts: string[] = []
  for await (const chunk of input) parts.push(typeof chunk === 'string' ? chunk : decoder.write(chunk))
  return parts.join('') + decoder.end()
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
