import barcodes from 'bwip-js/node'
import { encode } from 'uqr'

/**
 * A code as dark rectangles in modules, the `quiet` zone included in `width` (and in a square code's
 * `height`).
 */
export type CodeModules = Readonly<{
  width: number
  height: number
  quiet: number
  dark: readonly Readonly<{ x: number; y: number; width: number; height: number }>[]
}>

/**
 * One dot of a 203 dpi label printer, in points: module sizes are whole multiples of it, so bars print even.
 */
export const printerDot = 72 / 203

const barcodeQuietZone = 10
const qrQuietZone = 4
/** A pair of documents carries each code twice, tried in several sizes, and a reprint carries it again. */
const codesKept = 64
const bars = new Map<string, CodeModules>()
const qrCodes = new Map<string, CodeModules>()

/** Code 128 with its quiet zones; one module high, stretched when drawn. */
export function code128(text: string): CodeModules {
  return remembered(bars, text, drawBars)
}

/** QR code, error correction M, with its quiet zone; dark runs of a row are joined to one rectangle. */
export function qrCode(text: string): CodeModules {
  return remembered(qrCodes, text, drawQr)
}

function remembered(kept: Map<string, CodeModules>, text: string, draw: (text: string) => CodeModules): CodeModules {
  const known = kept.get(text)
  if (known) return known
  const code = draw(text)
  if (kept.size >= codesKept) kept.clear()
  kept.set(text, code)
  return code
}

function drawBars(text: string): CodeModules {
  const [symbol] = barcodes.raw({ bcid: 'code128', text })
  if (!symbol || !('sbs' in symbol)) throw new TypeError('Code 128 was not encoded')
  let x = barcodeQuietZone
  const dark = symbol.sbs.flatMap((width, index) => {
    const bar = { x, y: 0, width, height: 1 }
    x += width
    return index % 2 === 0 ? [bar] : []
  })
  return { width: x + barcodeQuietZone, height: 1, quiet: barcodeQuietZone, dark }
}

/**
 * The mask is named, not searched for, which is ten times as fast: any mask reads, and signed links are too random to
 * come out patterned under one.
 */
const qrOptions = { ecc: 'M', boostEcc: false, maskPattern: 4, border: 0 } as const

function drawQr(text: string): CodeModules {
  const { data, size } = encode(text, qrOptions)
  const whole = size + 2 * qrQuietZone
  const dark: { x: number; y: number; width: number; height: number }[] = []
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (row[x] !== true) continue
      const start = x
      while (row[x + 1] === true) x += 1
      dark.push({ x: start + qrQuietZone, y: y + qrQuietZone, width: x + 1 - start, height: 1 })
    }
  })
  return { width: whole, height: whole, quiet: qrQuietZone, dark }
}
