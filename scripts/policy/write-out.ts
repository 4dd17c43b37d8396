import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits while the reader is behind, so that nothing piles up and nothing is lost at the end. */
export async function writeOut(output: Writable, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}
