/** A TrueType file taken apart as far as a subset needs it. */
export type TrueTypeFile = Readonly<{ tables: ReadonlyMap<string, Buffer>; longOffsets: boolean; widths: number }>

/**
 * What pdfkit asks of a font's subset: number the glyphs as they are drawn, then give the file that holds
 * them.
 */
export type FontSubset = Readonly<{ includeGlyph: (glyph: number) => number; encode: () => Uint8Array }>

/** Tables a PDF viewer needs of an embedded font without hints. */
const kept = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const

/** Bits of a composite glyph's component: what follows it, and how long. */
const wordArguments = 0x1
const oneScale = 0x8
const moreComponents = 0x20
const twoScales = 0x40
const fourScales = 0x80

export function readTrueType(bytes: Buffer): TrueTypeFile {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index
    const start = bytes.readUInt32BE(entry + 8)
    tables.set(bytes.toString('latin1', entry, entry + 4), bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)))
  }
  const longOffsets = tableOf(tables, 'head').readInt16BE(50) === 1
  return { tables, longOffsets, widths: tableOf(tables, 'hhea').readUInt16BE(34) }
}

/**
 * A subset that copies glyphs as bytes; fontkit's own decodes and encodes each again, at several times the
 * cost. The numbers are given in the order glyphs are first drawn, so the same document makes the same
 * bytes.
 */
export function subsetOf(file: TrueTypeFile): FontSubset {
  const glyphs = [0]
  const numbers = new Map([[0, 0]])
  const includeGlyph = (glyph: number): number => {
    const known = numbers.get(glyph)
    if (known !== undefined) return known
    numbers.set(glyph, glyphs.length)
    return glyphs.push(glyph) - 1
  }
  return { includeGlyph, encode: () => encoded(file, glyphs, includeGlyph) }
}

function encoded(file: TrueTypeFile, glyphs: readonly number[], include: (glyph: number) => number): Buffer {
  const outlines: Buffer[] = []
  const offsets = [0]
  // A composite glyph adds its components to the end of the list while it is walked.
  for (let number = 0; number < glyphs.length; number += 1) {
    const outline = withComponents(padded(outlineOf(file, glyphs[number] ?? 0)), include)
    outlines.push(outline)
    offsets.push((offsets.at(-1) ?? 0) + outline.length)
  }
  const loca = Buffer.alloc(4 * offsets.length)
  offsets.forEach((offset, index) => loca.writeUInt32BE(offset, 4 * index))
  const hmtx = Buffer.concat(glyphs.map((glyph) => metricsOf(file, glyph)))
  return fontFile({
    glyf: Buffer.concat(outlines),
    head: changed(tableOf(file.tables, 'head'), 50, 1),
    hhea: changed(tableOf(file.tables, 'hhea'), 34, glyphs.length),
    hmtx,
    loca,
    maxp: changed(tableOf(file.tables, 'maxp'), 4, glyphs.length),
  })
}

function outlineOf({ tables, longOffsets }: TrueTypeFile, glyph: number): Buffer {
  const loca = tableOf(tables, 'loca')
  const at = (index: number) => (longOffsets ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index))
  return tableOf(tables, 'glyf').subarray(at(glyph), at(glyph + 1))
}

/** The same outline, its components numbered as in the subset. */
function withComponents(outline: Buffer, include: (glyph: number) => number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline
  let at = 10
  let flags = moreComponents
  while (flags & moreComponents) {
    flags = outline.readUInt16BE(at)
    outline.writeUInt16BE(include(outline.readUInt16BE(at + 2)), at + 2)
    at += 4 + (flags & wordArguments ? 4 : 2)
    at += flags & oneScale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0
  }
  return outline
}

/** Advance width and left bearing; glyphs past the last width share it. */
function metricsOf({ tables, widths }: TrueTypeFile, glyph: number): Buffer {
  const hmtx = tableOf(tables, 'hmtx')
  if (glyph < widths) return hmtx.subarray(4 * glyph, 4 * glyph + 4)
  const bearing = 4 * widths + 2 * (glyph - widths)
  return Buffer.concat([hmtx.subarray(4 * widths - 4, 4 * widths - 2), hmtx.subarray(bearing, bearing + 2)])
}

function fontFile(tables: Readonly<Record<(typeof kept)[number], Buffer>>): Buffer {
  const directory = Buffer.alloc(12 + 16 * kept.length)
  directory.writeUInt32BE(0x0001_0000, 0)
  directory.writeUInt16BE(kept.length, 4)
  // The largest power of two within the count, its exponent, and what is left: a search aid the format asks
  // for.
  directory.writeUInt16BE(64, 6)
  directory.writeUInt16BE(2, 8)
  directory.writeUInt16BE(32, 10)
  let start = directory.length
  const parts = kept.map((tag, index) => {
    const part = padded(tables[tag])
    const entry = 12 + 16 * index
    directory.write(tag, entry, 'latin1')
    directory.writeUInt32BE(checksum(part), entry + 4)
    directory.writeUInt32BE(start, entry + 8)
    directory.writeUInt32BE(tables[tag].length, entry + 12)
    start += part.length
    return part
  })
  return Buffer.concat([directory, ...parts])
}

function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

function changed(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table)
  copy.writeUInt16BE(value, at)
  return copy
}

/** A copy to a whole number of four-byte words. */
function padded(table: Buffer): Buffer {
  const copy = Buffer.alloc(Math.ceil(table.length / 4) * 4)
  table.copy(copy)
  return copy
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new TypeError(`The font has no ${tag} table`)
  return table
}
