import type { Metadata } from 'sharp'

import { mostDecodedBytes, mostHeldBytes } from '#app/domain/evidence/limits.ts'

export type PictureHeader = Pick<Metadata, 'width' | 'height' | 'channels' | 'depth' | 'format' | 'chromaSubsampling'> &
  Readonly<{ isProgressive?: boolean }>

const depths: Readonly<Record<string, number>> = { uchar: 1, char: 1, ushort: 2, short: 2 }

/**
 * Whether decoding a picture would cost more than any photo is worth: its pixels by channels by depth, and how much of
 * that is in memory at once. A header tells both, so that a small file that claims much is refused before it is opened.
 */
export function isTooCostly(header: PictureHeader): boolean {
  const { width, height, channels, depth } = header
  const pixels = width * height
  const decoded = pixels * channels * (depths[depth] ?? 8)
  return decoded > mostDecodedBytes || held(header, pixels, decoded) > mostHeldBytes
}

/**
 * What cannot be read row by row: all of an interlaced PNG and of a WebP, which is dearer to write as well; the
 * coefficients of a progressive JPEG (two bytes each, with colour at half its width and height mostly a half more).
 */
function held({ format, channels, isProgressive = false, chromaSubsampling }: PictureHeader, pixels: number, decoded: number): number {
  if (format === 'webp') return 1.5 * decoded
  if (!isProgressive) return 0
  if (format !== 'jpeg') return decoded
  return 2 * pixels * (chromaSubsampling?.startsWith('4:2:0') ? 1.5 : channels)
}
