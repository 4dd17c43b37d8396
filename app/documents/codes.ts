import barcodes from 'bwip-js/node'

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
/** A pair of documents carries one code twice, and a reprint carries it again. */
const codesKept = 64
const qrCodes = new Map<string, CodeModules>()

/** Code 128 with its quiet zones; one module high, stretched when drawn. */
export function code128(text: string): CodeModules {
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
 * The mask is named, not searched for: a search weighs all eight and takes as long as drawing the page,
 * while any mask reads, and signed links are too random to come out patterned under one.
 */
const qrOptions = 'eclevel=M mask=4'

/** QR code, error correction M, with its quiet zone; dark runs of a row are joined to one rectangle. */
export function qrCode(text: string): CodeModules {
  const known = qrCodes.get(text)
  if (known) return known
  const [symbol] = barcodes.raw('qrcode', text, qrOptions)
  if (!symbol || !('pixs' in symbol)) throw new TypeError('The QR code was not encoded')
  const side = symbol.pixx
  const rows = Array.from({ length: side }, (_, y) =>
    darkRuns(symbol.pixs.slice(y * side, (y + 1) * side), y),
  )
  const whole = side + 2 * qrQuietZone
  const code = { width: whole, height: whole, quiet: qrQuietZone, dark: rows.flat() }
  if (qrCodes.size >= codesKept) qrCodes.clear()
  qrCodes.set(text, code)
  return code
}

function darkRuns(row: readonly number[], y: number): CodeModules['dark'] {
  const runs: { x: number; y: number; width: number; height: number }[] = []
  row.forEach((pixel, x) => {
    if (pixel === 0) return
    const last = runs.at(-1)
    if (last && row[x - 1] !== 0) last.width += 1
    else runs.push({ x: x + qrQuietZone, y: y + qrQuietZone, width: 1, height: 1 })
  })
  return runs
}
