import sharp from 'sharp'

import type { FileFault } from '#app/domain/evidence/evidence-file.ts'
import type { FileFormat } from '#app/domain/evidence/formats.ts'
import { longestSide, mostPixels, thumbnailSide } from '#app/domain/evidence/limits.ts'

import { isTooCostly } from './picture-cost.ts'

// Pictures of customers are read by nothing but these three decoders, whatever else the library could open.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)
sharp.concurrency(1)

export type Picture = Readonly<{ whole: Uint8Array; thumbnail: Uint8Array; width: number; height: number }>
export type ReEncoded = Readonly<{ done: true; picture: Picture }> | Readonly<{ done: false; because: FileFault }>

export type PictureFormat = Extract<FileFormat, 'jpeg' | 'png' | 'webp'>

/**
 * Makes a picture anew from its pixels: turned the right way up, without place, time, camera, colour profile or
 * whatever else was hidden in the file, and no larger than a screen can show. What decoding it would cost is known
 * from its header, before. To be called where a process of its own opens files.
 */
export async function reEncode(bytes: Uint8Array, format: PictureFormat): Promise<ReEncoded> {
  try {
    const fault = await faultOfHeader(bytes, format)
    if (fault) return { done: false, because: fault }
    const upright = openPicture(bytes)
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    const whole = await writeAs(upright, format).toBuffer({ resolveWithObject: true })
    const thumbnail = await openPicture(whole.data)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 76 })
      .toBuffer()
    return { done: true, picture: { whole: whole.data, thumbnail, width: whole.info.width, height: whole.info.height } }
  } catch (fault) {
    return { done: false, because: faultOfOpening(fault) }
  }
}

/** What is wrong with a picture by its header, before anything of it is decoded; null where it may be opened. */
export async function faultOfHeader(bytes: Uint8Array, format: PictureFormat): Promise<FileFault | null> {
  const header = await openPicture(bytes).metadata()
  if (header.format !== format) return 'content'
  if ((header.pages ?? 1) > 1) return 'animated'
  if (header.width * header.height > mostPixels) return 'pixels'
  return isTooCostly(header) ? 'costly' : null
}

export function openPicture(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
}

function writeAs(picture: ReturnType<typeof openPicture>, format: PictureFormat) {
  if (format === 'jpeg') return picture.jpeg({ quality: 86 })
  if (format === 'png') return picture.png({ compressionLevel: 7 })
  // A photo has nothing to see through, and writing that down takes this format twice the memory.
  return picture.flatten({ background: '#ffffff' }).webp({ quality: 86 })
}

/** What was wrong with a picture at whose opening that was thrown. */
export function faultOfOpening(fault: unknown): FileFault {
  return fault instanceof Error && /pixel limit/.test(fault.message) ? 'pixels' : 'broken'
}
