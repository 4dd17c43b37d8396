import { crc32 } from 'node:zlib'

import sharp from 'sharp'

type Size = Readonly<{ width?: number; height?: number }>

/** A small picture with a gradient, as a camera would send it. */
export function makeJpeg({ width = 64, height = 48 }: Size = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c2410c' } })
    .jpeg()
    .toBuffer()
}

export function makePng({ width = 64, height = 48 }: Size = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#15803d' } })
    .png()
    .toBuffer()
}

/** A small PNG that says it is this large. */
export async function makePngClaiming(width: number, height: number): Promise<Buffer> {
  const bytes = await makePng()
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** A JPEG that no compression makes small: `bytes` or a little more. */
export async function makeLargeJpeg(bytes: number): Promise<Buffer> {
  const side = Math.ceil(Math.sqrt(bytes / 2.6))
  const pixels = Buffer.alloc(side * side * 3)
  let seed = 7
  for (let at = 0; at < pixels.length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    pixels[at] = seed >> 16
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
const words = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeUInt32BE(value, at * 4))
  return bytes
}

type Video = Readonly<{ seconds?: number; bytes?: number; brand?: string; extra?: Buffer; reference?: Buffer }>

/** The wrapping of a video, with nothing to see in it. */
export function makeMp4({ seconds = 12, bytes = 1000, brand = 'isom', extra, reference }: Video = {}): Buffer {
  const own = reference ?? box('url ', words(1))
  const track = box(
    'trak',
    box(
      'mdia',
      box('hdlr', words(0, 0), Buffer.from('vide'), words(0, 0, 0), Buffer.from('\0')),
      box('minf', box('dinf', box('dref', words(0, 1), own))),
    ),
  )
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), words(512), Buffer.from('isom')),
    ...(extra ? [box('free', extra)] : []),
    box('moov', box('mvhd', words(0, 0, 0, 1000, seconds * 1000), Buffer.alloc(80)), track),
    box('mdat', Buffer.alloc(bytes, 7)),
  ])
}

/** A reference to media that lie elsewhere. */
export function elsewhere(address: string): Buffer {
  return box('url ', words(0), Buffer.from(`${address}\0`))
}
