import { deflateSync } from 'node:zlib'

import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { readCarrierLabel } from '#app/infra/documents/read-carrier-label.ts'

/** A PDF of another program: so many pages, and what a test adds to it. */
async function pdfOf(pages: number, change: (pdf: InstanceType<typeof PDFDocument>) => void = () => undefined, options = {}) {
  const pdf = new PDFDocument({ autoFirstPage: false, size: [288, 432], ...options })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  for (let page = 1; page <= pages; page += 1)
    pdf
      .addPage()
      .rect(20, 20, 100, 60 * page)
      .fill()
  change(pdf)
  pdf.end()
  await done
  return Buffer.concat(chunks)
}

/** A file whose page tree is packed into a compressed stream of objects, as newer programs write it. */
function packedPdf(objects: readonly string[]): Buffer {
  const heads: string[] = []
  let body = ''
  objects.forEach((object, index) => {
    heads.push(`${index + 1} ${body.length}`)
    body += `${object} `
  })
  const first = `${heads.join(' ')} `
  const packed = deflateSync(Buffer.from(first + body, 'latin1'))
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n9 0 obj <</Type /ObjStm /N ${objects.length} /First ${first.length} /Filter /FlateDecode /Length ${packed.length}>> stream\n`,
    ),
    packed,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF'),
  ])
}

const page = '<</Type /Page /Parent 2 0 R>>'

async function becauseOf(file: Uint8Array) {
  const read = await readCarrierLabel(file)
  return read.read ? null : read.because
}

test('a PDF of two pages is kept byte for byte', async () => {
  const file = await pdfOf(2)
  const read = await readCarrierLabel(file)
  expect(read.read && [read.label.format, read.label.pages]).toEqual(['pdf', 2])
  expect(read.read && Buffer.from(read.label.bytes).equals(file)).toBe(true)
})

test('a third page is one too many, also where the pages are packed into a stream', async () => {
  expect(await becauseOf(await pdfOf(3))).toBe('pages')
  const catalogue = ['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Count 2 /Kids [3 0 R 4 0 R]>>']
  expect(await becauseOf(packedPdf([...catalogue, page, page]))).toBeNull()
  expect(await becauseOf(packedPdf([...catalogue, page, page, page]))).toBe('pages')
})

test('a PDF that does something is refused, also where its names are spelled in hexadecimal', async () => {
  const script = '<</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript /JS (app.alert)>> >>'
  const tree = ['<</Type /Pages /Count 1 /Kids [3 0 R]>>', page]
  expect(await becauseOf(packedPdf([script, ...tree]))).toBe('active')
  expect(await becauseOf(packedPdf([script.replace('/JavaScript', '/J#61vaScript').replace('/JS', '/#4a#53'), ...tree]))).toBe('active')
  const withFile = await pdfOf(1, (pdf) => pdf.file(Buffer.from('hidden'), { name: 'a.txt' }))
  expect(await becauseOf(withFile)).toBe('active')
})

test('a locked PDF is refused', async () => {
  expect(await becauseOf(await pdfOf(1, undefined, { userPassword: 'secret' }))).toBe('locked')
})

test('a stream of objects that opens to more than eight megabytes is refused', async () => {
  expect(await becauseOf(packedPdf([page, `(${'x'.repeat(9_000_000)})`]))).toBe('format')
})

test('what is neither PDF nor PNG is refused, whatever it calls itself', async () => {
  const jpeg = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  for (const file of [
    jpeg,
    Buffer.from('%PDF-1.7 and nothing'),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from('GIF89a'),
  ]) {
    expect(await becauseOf(file)).toBe('format')
  }
})

test('two megabytes are the most, and an empty file is none', async () => {
  const atLimit = Buffer.concat([await pdfOf(1), Buffer.alloc(2 * 1024 * 1024)]).subarray(0, 2 * 1024 * 1024)
  expect(await becauseOf(atLimit)).toBeNull()
  expect(await becauseOf(Buffer.concat([atLimit, Buffer.from(' ')]))).toBe('size')
  expect(await becauseOf(Buffer.alloc(0))).toBe('size')
})

test('a picture is drawn anew: its pixels stay, what was hidden behind them goes', async () => {
  const drawn = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
  const file = Buffer.concat([drawn, Buffer.from('<script>alert(1)</script>')])
  const read = await readCarrierLabel(file)
  const kept = Buffer.from(read.read ? read.label.bytes : [])
  expect(kept.includes('<script>')).toBe(false)
  const pixels = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer()
  expect((await pixels(kept)).equals(await pixels(drawn))).toBe(true)
})

test('a picture of more pixels than a sheet has at 600 dpi is refused', async () => {
  const flood = await sharp({ create: { width: 6001, height: 6000, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  expect(await becauseOf(flood)).toBe('format')
})
