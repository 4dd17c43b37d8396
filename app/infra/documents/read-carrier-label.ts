import sharp from 'sharp'

import { isTooCostly } from '#app/infra/evidence/picture-cost.ts'

import { inspectPdf } from './inspect-pdf.ts'

const mostLabelBytes = 2 * 1024 * 1024
const mostPages = 2
/** A sheet of A4 at 600 dpi. */
const mostPixels = 36_000_000

export const labelFormats = ['pdf', 'png'] as const
export type LabelFormat = (typeof labelFormats)[number]
export type Label = Readonly<{ format: LabelFormat; pages: number; bytes: Uint8Array<ArrayBuffer> }>

/** Why a file is not taken as a carrier's label. */
export type LabelFault = 'size' | 'format' | 'pages' | 'locked' | 'active' | 'costly'

export type ReadLabel = Readonly<{ read: true; label: Label }> | Readonly<{ read: false; because: LabelFault }>

/**
 * A carrier's label as it was uploaded: a PDF stays byte for byte what it is and is only looked at; a picture is drawn
 * anew, which leaves nothing in it but its pixels. To be called where a process of its own opens files.
 */
export async function readCarrierLabel(file: Uint8Array): Promise<ReadLabel> {
  if (file.length === 0 || file.length > mostLabelBytes) return { read: false, because: 'size' }
  const bytes = Buffer.from(file)
  const facts = inspectPdf(bytes)
  if (facts === null) return readPicture(bytes)
  if (facts === 'costly') return { read: false, because: 'costly' }
  if (facts.isLocked) return { read: false, because: 'locked' }
  if (facts.doesThings) return { read: false, because: 'active' }
  if (facts.pages > mostPages) return { read: false, because: 'pages' }
  return { read: true, label: { format: 'pdf', pages: facts.pages, bytes: Uint8Array.from(bytes) } }
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

async function readPicture(bytes: Buffer): Promise<ReadLabel> {
  if (!bytes.subarray(0, 8).equals(pngStart)) return { read: false, because: 'format' }
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    if (isTooCostly(await picture.metadata())) return { read: false, because: 'costly' }
    const drawn = await picture.png({ compressionLevel: 9 }).toBuffer()
    if (drawn.length > mostLabelBytes) return { read: false, because: 'size' }
    return { read: true, label: { format: 'png', pages: 1, bytes: Uint8Array.from(drawn) } }
  } catch {
    return { read: false, because: 'format' }
  }
}
