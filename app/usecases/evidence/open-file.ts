import { formats, isLogFormat } from '#app/domain/evidence/formats.ts'
import type { FoundFile } from '#app/infra/evidence/find-evidence.ts'
import { findFile } from '#app/infra/evidence/find-evidence.ts'
import { type Blob, lengthOf, listBlobs, readBlobs } from '#app/infra/evidence/blobs.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

export type { FoundFile }

export type Reader = Readonly<{ customerId: string }> | Readonly<{ staffId: string }>

export type OpenedFile = Readonly<{
  file: FoundFile
  /** Of what is handed over: the file, or its small picture. */
  size: number
  /** Bytes from `start` to before `end`, piece by piece. */
  read: (start: number, end: number) => AsyncGenerator<Uint8Array>
}>

export type Opened =
  | Readonly<{ done: true; opened: OpenedFile }>
  /** `not-clean`: it is the reader's, and still being looked at or not taken. */
  | Readonly<{ done: false; because: 'no-such-file' | 'not-clean' }>

type Input = Readonly<{ fileId: string; reader: Reader; which: 'part' | 'thumbnail' }>

/** Opens a file for whoever may see it: its customer, or staff once the request is filed. */
export async function openFile({ db, files }: Portal, { fileId, reader, which }: Input): Promise<Opened> {
  const file = await findFile(db, fileId, 'staffId' in reader ? { staff: true } : reader)
  if (!file) return { done: false, because: 'no-such-file' }
  if (file.state !== 'clean') return { done: false, because: 'not-clean' }
  const blobs: readonly Blob[] = await listBlobs(db, file.id, which)
  if (blobs.length === 0) return { done: false, because: 'no-such-file' }
  return { done: true, opened: { file, size: lengthOf(blobs), read: (start, end) => readBlobs(files, blobs, start, end) } }
}

/** A file's facts for its own page; null for whom it does not concern. */
export function readFile(portal: Portal, fileId: string, reader: Reader): Promise<FoundFile | null> {
  return findFile(portal.db, fileId, 'staffId' in reader ? { staff: true } : reader)
}

const shownOfLog = 64 * 1024

/** The beginning of a log as text, without what a terminal would obey, and whether there is more. */
export async function readLogText(opened: OpenedFile): Promise<Readonly<{ text: string; more: boolean }>> {
  const pieces: Uint8Array[] = []
  for await (const piece of opened.read(0, Math.min(opened.size, shownOfLog))) pieces.push(piece)
  const format = opened.file.format
  const charset = isLogFormat(format) ? formats[format].charset : 'utf-8'
  const text = new TextDecoder(charset).decode(Buffer.concat(pieces), { stream: true })
  return { text: text.replace(ESCAPES, ''), more: opened.size > shownOfLog }
}

const ESCAPES = new RegExp(
  '\\u001b\\[[0-?]*[ -/]*[@-~]|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
)
