import sharp from 'sharp'

import type { FileFault } from '#app/domain/evidence/evidence-file.ts'
import type { FileFormat } from '#app/domain/evidence/formats.ts'
import { longestSide, mostPixels, thumbnailSide } from '#app/domain/evidence/limits.ts'

// Pictures of customers are read by nothing but these three decoders, whatever else the library could open.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)
sharp.concurrency(1)

export type Picture = Readonly<{ whole: Uint8Array; thumbnail: Uint8Array; width: number; height: number }>
export type ReEncoded = Readonly<{ done: true; picture: Picture }> | Readonly<{ done: false; because: FileFault }>

type PictureFormat = Extract<FileFormat, 'jpeg' | 'png' | 'webp'>

const atOnce = 2
let busy = 0
const waiting: Array<() => void> = []

/**
 * Makes a picture anew from its pixels: turned the right way up, without place, time, camera, colour profile or
 * whatever else was hidden in the file, and no larger than a screen can show. At most two at a time are in memory.
 */
export async function reEncode(bytes: Uint8Array, format: PictureFormat): Promise<ReEncoded> {
  if (busy < atOnce) busy += 1
  else await new Promise<void>((next) => waiting.push(next))
  try {
    return await drawAgain(bytes, format)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

async function drawAgain(bytes: Uint8Array, format: PictureFormat): Promise<ReEncoded> {
  try {
    const header = await open(bytes).metadata()
    if (header.format !== format) return { done: false, because: 'content' }
    if ((header.pages ?? 1) > 1) return { done: false, because: 'animated' }
    if (header.width * header.height > mostPixels) return { done: false, because: 'pixels' }
    const upright = open(bytes).autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    const whole = await writeAs(upright, format).toBuffer({ resolveWithObject: true })
    const thumbnail = await open(whole.data)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 76 })
      .toBuffer()
    return { done: true, picture: { whole: whole.data, thumbnail, width: whole.info.width, height: whole.info.height } }
  } catch (fault) {
    return { done: false, because: isTooLarge(fault) ? 'pixels' : 'broken' }
  }
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning', sequentialRead: true })
}

function writeAs(picture: ReturnType<typeof open>, format: PictureFormat) {
  if (format === 'jpeg') return picture.jpeg({ quality: 86 })
  return format === 'png' ? picture.png({ compressionLevel: 7 }) : picture.webp({ quality: 86 })
}

function isTooLarge(fault: unknown): boolean {
  return fault instanceof Error && /pixel limit/.test(fault.message)
}
