import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
let prepared = false

/** The codes a scanner sees in a picture, by format: `{ Code128: …, QRCode: … }`. */
export async function codesIn(png: Uint8Array): Promise<Record<string, string>> {
  if (!prepared) {
    const bytes = readFileSync(wasm)
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer } })
    prepared = true
  }
  const read = await readBarcodes(png, { formats: ['Code128', 'QRCode'], tryHarder: true })
  return Object.fromEntries(read.filter((code) => code.isValid).map((code) => [code.format, code.text]))
}
