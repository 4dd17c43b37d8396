import type { EvidenceFile } from '#app/domain/evidence/evidence-file.ts'
import { listFilesBeside } from '#app/infra/evidence/find-evidence.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type FoundFile, openFile, readFile, type Reader, readLogText } from './open-file.ts'

export type FileForPage = Readonly<{
  file: FoundFile
  /** Every file of the same request that may be looked at, this one among them, in the order they came. */
  all: readonly EvidenceFile[]
  /** Of a log: its beginning. */
  log: Readonly<{ text: string; more: boolean }> | null
}>

/** One file with its neighbours for the page that shows it large; null for whom it does not concern or while nobody may. */
export async function viewFile(portal: Portal, fileId: string, reader: Reader): Promise<FileForPage | null> {
  const file = await readFile(portal, fileId, reader)
  if (!file || file.state !== 'clean') return null
  const files = await listFilesBeside(portal.db, file)
  return { file, all: files.filter(({ state }) => state === 'clean'), log: await logOf(portal, file, reader) }
}

async function logOf(portal: Portal, file: FoundFile, reader: Reader) {
  if (file.kind !== 'log') return null
  const answer = await openFile(portal, { fileId: file.id, reader, which: 'part' })
  return answer.done ? readLogText(answer.opened) : null
}
