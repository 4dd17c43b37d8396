import sharp from 'sharp'
import { expect, test } from 'vitest'
import { code128, qrCode } from '#app/documents/codes.ts'
import type { CodeModules } from '#app/documents/codes.ts'
import { codesIn } from '#tests/support/read-codes.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

test('forty links of the kind we sign are read back from codes three dots a module', { timeout: 60_000 }, async () => {
  const next = seededNumbers(20261120)
  for (let turn = 0; turn < 40; turn += 1) {
    const token = () => Array.from({ length: 22 }, () => letters[next() % letters.length]).join('')
    const caseNumber = `EMR-2026-${100_000 + (next() % 900_000)}`
    const link = `https://portal.em-smart.example/c/${caseNumber}?d=${token()}&s=${token()}`
    expect(await codesIn(await picture(qrCode(link), 3, 3)), `seed 20261120, turn ${turn}`).toEqual({ QRCode: link })
  }
})

test('a barcode reads back two dots a module', { timeout: 60_000 }, async () => {
  expect(await codesIn(await picture(code128('EMR-2026-000123'), 2, 40))).toEqual({ Code128: 'EMR-2026-000123' })
})

test('nothing dark stands in the quiet zones: ten modules beside bars, four around a QR code', () => {
  const bars = code128('EMR-2026-000123')
  expect(Math.min(...bars.dark.map((bar) => bar.x))).toBe(10)
  expect(Math.max(...bars.dark.map((bar) => bar.x + bar.width))).toBe(bars.width - 10)
  const qr = qrCode('https://portal.test/c/EMR-2026-000123')
  expect(Math.min(...qr.dark.map((run) => Math.min(run.x, run.y)))).toBe(4)
  expect(Math.max(...qr.dark.map((run) => Math.max(run.x + run.width, run.y + run.height)))).toBe(qr.width - 4)
})

/** A picture of a code, white behind it, each module so many dots. */
function picture(code: CodeModules, dots: number, rowDots: number): Promise<Buffer> {
  const width = code.width * dots
  const height = code.height * rowDots
  const pixels = Buffer.alloc(width * height, 255)
  for (const bar of code.dark) {
    for (let y = bar.y * rowDots; y < (bar.y + bar.height) * rowDots; y += 1) {
      pixels.fill(0, y * width + bar.x * dots, y * width + (bar.x + bar.width) * dots)
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer()
}

/** The same row of numbers for the same seed (a linear congruential generator). */
function seededNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}
