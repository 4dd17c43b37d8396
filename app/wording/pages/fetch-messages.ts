import type { PageMessages } from './translator.ts'

/**
 * The words of the pages in one language, for the browser: a file that it keeps until they change. What comes is
 * compiled, which only the browser's small formatter understands.
 */
export async function fetchMessages(address: string): Promise<PageMessages> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The words could not be loaded: ${answer.status}`)
  return (await answer.json()) as PageMessages
}
