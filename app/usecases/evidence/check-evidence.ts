import { createHash } from 'node:crypto'

import type { FileFault } from '#app/domain/evidence/evidence-file.ts'
import { formatOfBytes } from '#app/domain/evidence/formats.ts'
import { minutes, seconds } from '#app/domain/shared/duration.ts'
import { brokenConstraint, inTransaction } from '#app/infra/db/client.ts'
import { doomBlob, listBlobs, noteBlob, readBlobs } from '#app/infra/evidence/blobs.ts'
import { type BytesAt, bytesOf } from '#app/infra/evidence/bytes-at.ts'
import {
  claimCheck,
  deleteScanning,
  type FileToCheck,
  listUnchecked,
  type Passed,
  passFile,
  postponeCheck,
} from '#app/infra/evidence/checks.ts'
import type { Picture, PictureFormat } from '#app/infra/evidence/re-encode.ts'
import { scan } from '#app/infra/evidence/scanner.ts'
import { rejectFile } from '#app/infra/evidence/uploads.ts'
import { openForeign } from '#app/infra/foreign-files/open-foreign.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

const lease = minutes(5)
const untilNextTry = seconds(30)

type Found = Omit<Passed, 'sha256'>
type Looked = Readonly<{ done: true; passed: Found }> | Readonly<{ done: false; because: FileFault | 'scanner-down' }>

/**
 * Looks at a file that has arrived, and lets it out of quarantine or says why not. One look at a time; whoever comes
 * meanwhile does nothing. What cannot be looked at stays where nobody gets it and is tried again.
 */
export async function checkEvidence(portal: Portal, fileId: string): Promise<void> {
  const file = await claimCheck(portal.db, fileId, lease)
  if (!file) return
  try {
    const looked = await look(portal, file)
    if (looked.done) await pass(portal, file.id, { ...looked.passed, sha256: await hashOf(portal, file) })
    else if (looked.because === 'scanner-down') await postponeCheck(portal.db, file.id, untilNextTry)
    else await reject(portal, file.id, looked.because)
  } catch (fault) {
    await postponeCheck(portal.db, file.id, untilNextTry)
    portal.log.warn({ err: fault, file: file.id }, 'a file could not be checked, to be tried again')
  }
}

/** Looks at every file that waits: what a request did not get round to. */
export async function checkWaiting(portal: Portal): Promise<void> {
  for (const fileId of await listUnchecked(portal.db, 20)) await checkEvidence(portal, fileId)
}

async function look(portal: Portal, file: FileToCheck): Promise<Looked> {
  const blobs = await listBlobs(portal.db, file.id, 'part')
  const pieces = () => readBlobs(portal.files, blobs, 0, file.received)
  const { scanner } = portal.settings
  const verdict = scanner ? await scan(scanner, pieces()) : 'clean'
  if (verdict !== 'clean') return { done: false, because: verdict === 'malware' ? 'malware' : 'scanner-down' }
  const bytes = bytesOf(portal.files, blobs)
  const plain = { instead: null, format: file.format, bytes: file.received, width: null, height: null, seconds: null }
  switch (file.format) {
    case 'text':
    case 'text-utf16le':
    case 'text-utf16be':
    case 'text-1252': {
      const opened = await openForeign({ kind: 'log' }, bytes)
      if (!opened.done) return refusedUnread(opened.because)
      return opened.answer ? { done: true, passed: { ...plain, format: opened.answer } } : { done: false, because: 'not-text' }
    }
    case 'mp4':
    case 'mov':
    case 'webm': {
      const opened = await openForeign({ kind: 'video', format: file.format }, bytes)
      if (!opened.done) return refusedUnread(opened.because)
      return opened.answer.done ? { done: true, passed: { ...plain, seconds: opened.answer.seconds } } : opened.answer
    }
    case 'jpeg':
    case 'png':
    case 'webp':
      return lookAtPicture(portal, file.id, file.format, bytes)
  }
}

/** What the opening of a file ended with, where it did not end with an answer. */
function refusedUnread(because: 'costly' | 'unreadable'): Looked {
  return { done: false, because: because === 'costly' ? 'costly' : 'broken' }
}

async function hashOf(portal: Portal, file: FileToCheck): Promise<Uint8Array> {
  const hash = createHash('sha256')
  const blobs = await listBlobs(portal.db, file.id, 'part')
  for await (const piece of readBlobs(portal.files, blobs, 0, file.received)) hash.update(piece)
  return hash.digest()
}

async function lookAtPicture(portal: Portal, fileId: string, format: PictureFormat, bytes: BytesAt): Promise<Looked> {
  if (formatOfBytes(await bytes.at(0, 16)) !== format) return { done: false, because: 'content' }
  const opened = await openForeign({ kind: 'picture', format }, bytes)
  if (!opened.done) return refusedUnread(opened.because)
  if (!opened.answer.done) return opened.answer
  const { picture } = opened.answer
  const instead = await keepPicture(portal, fileId, picture)
  return {
    done: true,
    passed: { instead, format, bytes: picture.whole.length, width: picture.width, height: picture.height, seconds: null },
  }
}

async function keepPicture(portal: Portal, fileId: string, { whole, thumbnail }: Picture) {
  const keep = async (role: 'part' | 'thumbnail', bytes: Uint8Array) => {
    const key = await noteBlob(portal.db, { fileId, role, start: 0, length: bytes.length })
    await portal.files.put(key, bytes)
    return key
  }
  return { whole: await keep('part', whole), thumbnail: await keep('thumbnail', thumbnail) }
}

/** The same content was sent for the same thing before: then that one stays and this one goes. */
async function pass(portal: Portal, fileId: string, passed: Passed): Promise<void> {
  try {
    if (await inTransaction(portal.db, (db) => passFile(db, fileId, passed))) return
  } catch (fault) {
    if (brokenConstraint(fault) !== 'one_file_once') throw fault
    await deleteScanning(portal.db, fileId)
  }
  if (!passed.instead) return
  await doomBlob(portal.db, passed.instead.whole)
  await doomBlob(portal.db, passed.instead.thumbnail)
}

async function reject(portal: Portal, fileId: string, because: FileFault): Promise<void> {
  await inTransaction(portal.db, (db) => rejectFile(db, fileId, because))
  portal.log.info({ file: fileId, because }, 'a file was not taken')
}
