import type { FileFault, UploadRefusal } from '#app/domain/evidence/evidence-file.ts'
import { cleanName } from '#app/domain/evidence/file-name.ts'
import { type FileFormat, formatByBoth, formatOfName, formats, isHeic } from '#app/domain/evidence/formats.ts'
import { mostBytes } from '#app/domain/evidence/limits.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { reserveFile, type Upload } from '#app/infra/evidence/uploads.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type EvidencePlace, kindsOf, type Slot } from './place.ts'

export type BeginInput = Readonly<{
  slot: Slot
  /** As the sender calls it, whatever it holds. */
  name: string
  declaredType: string | null
  /** Its first bytes, where the sender has told them already; they decide, and its name only without them. */
  head: Uint8Array | null
  /** How many bytes are to come, or null where the form does not say. */
  bytes: number | null
  /** UUID of the attempt: the same one again goes on where it was. */
  key: string
}>

export type Begun = Readonly<{ done: true; upload: Upload }> | Readonly<{ done: false; because: FileFault | UploadRefusal }>

/** Makes room for one file, or says at once why it cannot be taken. */
export async function beginUpload(portal: Portal, place: EvidencePlace, input: BeginInput): Promise<Begun> {
  if (!place.open) return { done: false, because: 'not-open' }
  const name = cleanName(input.name)
  const format = formatOf(name, input)
  if (format === null) return { done: false, because: isHeicOf(name, input) ? 'heic' : 'type' }
  const fault = faultOf(format, input)
  if (fault) return { done: false, because: fault }
  const { owner } = place
  return inTransaction(portal.db, (db) =>
    reserveFile(db, {
      ...owner,
      name,
      format,
      item: input.slot.item,
      lineId: input.slot.lineId,
      uploadKey: input.key,
      announced: input.bytes,
    }),
  )
}

/** What its first bytes do not show is left to its name: the first part then says what is wrong with it. */
function formatOf(name: string, { declaredType, head }: BeginInput): FileFormat | null {
  const named = formatOfName(name, declaredType)
  if (head === null) return named
  return formatByBoth(head, named) ?? (isHeic(head) ? null : named)
}

function isHeicOf(name: string, { head }: BeginInput): boolean {
  return (head !== null && isHeic(head)) || /\.hei[cf]s?$/i.test(name)
}

function faultOf(format: FileFormat, { slot, bytes }: BeginInput): FileFault | null {
  const { kind } = formats[format]
  if (!kindsOf(slot).includes(kind)) return 'kind'
  if (bytes === 0) return 'empty'
  return bytes !== null && bytes > mostBytes[kind] ? `${kind}-size` : null
}
