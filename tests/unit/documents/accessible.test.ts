import { expect, test } from 'vitest'

import { renderReturnLabel, renderReturnNote } from '#app/documents/render-pickup.ts'
import { checkPdf, type PdfObject } from '#tests/support/pdf-checker.ts'

import { longestReturn, sampleAmericanReturn, sampleReturn } from './sample-data.ts'

const minute = { timeout: 60_000 }
const variants = [sampleReturn(), sampleAmericanReturn({ format: 'label', superseded: true }), longestReturn()]

async function everyFile(): Promise<Uint8Array[]> {
  const files: Uint8Array[] = []
  for (const data of variants) files.push(await renderReturnLabel(data), await renderReturnNote(data))
  return files
}

const ofType = (objects: readonly PdfObject[], type: string) => objects.filter((object) => object['/Type'] === type)

test('an independent reader finds no fault in structure or streams of any document', minute, async () => {
  for (const file of await everyFile()) {
    const { verdict } = checkPdf(file)
    expect(verdict).toContain('No syntax or stream encoding errors found')
    expect(verdict).not.toMatch(/warning|error:/i)
  }
})

test('PDF/UA: each document is marked, titled, in a language, with its title shown and tabs in reading order', minute, async () => {
  for (const file of await everyFile()) {
    const { objects } = checkPdf(file)
    const [catalogue] = ofType(objects, '/Catalog')
    expect(objects).toContainEqual({ '/Marked': true })
    expect(catalogue?.['/Lang']).toMatch(/^u:(de|en)$/)
    expect(catalogue).toHaveProperty('/StructTreeRoot')
    expect(catalogue).toHaveProperty('/Metadata')
    const raw = Buffer.from(file).toString('latin1')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    for (const page of ofType(objects, '/Page')) expect(page['/Tabs']).toBe('/S')
  }
})

test(
  'PDF/UA: every code is a figure with alternative text and its place, and every font is embedded with its letters',
  minute,
  async () => {
    for (const file of await everyFile()) {
      const { objects } = checkPdf(file)
      const figures = objects.filter((object) => object['/S'] === '/Figure')
      expect(figures).toHaveLength(2)
      for (const figure of figures) expect(figure['/Alt']).toMatch(/^u:.*EMR-2026-000123/)
      const fonts = ofType(objects, '/Font').filter((font) => font['/Subtype'] === '/Type0')
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toHaveProperty('/ToUnicode')
      for (const descriptor of ofType(objects, '/FontDescriptor')) expect(descriptor).toHaveProperty('/FontFile2')
      expect(ofType(objects, '/Font').map((font) => font['/BaseFont'])).not.toContain('/Helvetica')
    }
  },
)
