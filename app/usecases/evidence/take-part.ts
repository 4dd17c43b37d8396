import type { FileFault, UploadRefusal } from '#app/domain/evidence/evidence-file.ts'
import { formatByBoth, formats, isHeic } from '#app/domain/evidence/formats.ts'
import { mostBytes } from '#app/domain/evidence/limits.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { isStoreFull } from '#app/infra/evidence/file-store.ts'
import { addPart, admitPart, completeFile, deleteReceiving, findReceiving, rejectFile, renameFormat } from '#app/infra/evidence/uploads.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { kindsOf } from './place.ts'

/** Who sends: a customer their own file, or staff a photo for that customer's case. */
export type Sender = Readonly<{ customerId: string; staffId: string | null }>

export type PartInput = Sender & Readonly<{ fileId: string; start: number }>

export type PartTaken =
  | Readonly<{ done: true; received: number }>
  | Readonly<{ done: false; because: 'elsewhere'; received: number }>
  | Readonly<{ done: false; because: 'gone' | FileFault | UploadRefusal }>

/**
 * Keeps the next bytes of a file. They are in the store before they count, so that an upload that breaks off goes on
 * behind the last part that counted; a full disk refuses the part and nothing else.
 */
export async function takePart(portal: Portal, input: PartInput, bytes: Uint8Array): Promise<PartTaken> {
  if (!isUuid(input.fileId)) return { done: false, because: 'gone' }
  const part = { ...input, length: bytes.length }
  if (input.start === 0) {
    const fault = await headFault(portal, input, bytes)
    if (fault) return refuse(portal, input, fault)
  }
  const admitted = await inTransaction(portal.db, (db) => admitPart(db, part))
  if (!admitted.done && admitted.because === 'too-much') return refuse(portal, input, await sizeFault(portal, input))
  if (!admitted.done) return admitted
  try {
    await portal.files.put(admitted.key, bytes)
  } catch (fault) {
    if (!isStoreFull(fault)) throw fault
    portal.log.error({ err: fault }, 'no room for files')
    return { done: false, because: 'disk-full' }
  }
  const counted = await inTransaction(portal.db, (db) => addPart(db, admitted.key, part))
  return counted ? { done: true, received: part.start + part.length } : { done: false, because: 'gone' }
}

/** How much of a file that is still coming has been counted; null where there is none of theirs. */
export async function receivedSoFar({ db }: Portal, sender: Sender & Readonly<{ fileId: string }>): Promise<number | null> {
  if (!isUuid(sender.fileId)) return null
  return (await findReceiving(db, sender))?.received ?? null
}

/** What the first bytes give away, before the rest is read: they say what the file is, its name did so only until now. */
async function headFault(portal: Portal, input: PartInput, bytes: Uint8Array): Promise<FileFault | null> {
  const row = await findReceiving(portal.db, input)
  if (!row) return null
  const named = row.format
  const format = formatByBoth(bytes, named)
  if (format === null) return isHeic(bytes) ? 'heic' : formats[named].kind === 'log' ? 'not-text' : 'content'
  if (format === named) return null
  const { kind } = formats[format]
  if (!kindsOf(row).includes(kind)) return 'kind'
  if ((row.announced ?? 0) > mostBytes[kind]) return `${kind}-size`
  await renameFormat(portal.db, input.fileId, format)
  return null
}

async function sizeFault(portal: Portal, input: PartInput): Promise<FileFault> {
  const row = await findReceiving(portal.db, input)
  return row && row.announced === null ? `${formats[row.format].kind}-size` : 'broken'
}

async function refuse(portal: Portal, input: PartInput, fault: FileFault): Promise<PartTaken> {
  if (!(await findReceiving(portal.db, input))) return { done: false, because: 'gone' }
  await inTransaction(portal.db, (db) => rejectFile(db, input.fileId, fault))
  return { done: false, because: fault }
}

/** Says that all of a file has come, and writes down by whom; false while some of it is missing. */
export async function completeUpload(portal: Portal, sender: Sender & Readonly<{ fileId: string }>, from: Origin): Promise<boolean> {
  const { fileId, customerId, staffId } = sender
  return inTransaction(portal.db, async (db) => {
    if (!(await completeFile(db, fileId))) return false
    await writeAudit(db, {
      actor: staffId === null ? { kind: 'customer', id: customerId } : { kind: 'staff', id: staffId },
      action: 'evidence.add',
      object: { kind: 'evidence', id: fileId },
      from,
    })
    return true
  })
}

/** Forgets a file of a form that broke off: without our script there is nothing to go on with. */
export async function dropUpload(portal: Portal, sender: Sender & Readonly<{ fileId: string }>): Promise<void> {
  await deleteReceiving(portal.db, sender)
}
