import { expect, test } from 'vitest'
import { renderReturnLabel, renderReturnNote } from '#app/documents/render-pickup.ts'
import { infoOf, pageAsPng, tagTreeOf, textOf } from '#tests/support/poppler.ts'
import { codesIn } from '#tests/support/read-codes.ts'
import { longestReturn, sampleAmericanReturn, sampleReturn } from './sample-data.ts'

const seconds = (count: number) => ({ timeout: count * 1000 })
const link = 'https://portal.em-smart.example/c/EMR-2026-000123?d=k3Jv9QxT2mWb7RfLz0aPdg&s=Xh2cQ0yYfT9mJr4uWnB1ag'
const bothCodes = { Code128: 'EMR-2026-000123', QRCode: link }

const variants = [
  ['German A4', sampleReturn()],
  ['German A6', sampleReturn({ format: 'label' })],
  ['American Letter', sampleAmericanReturn()],
  ['American 4 × 6 in', sampleAmericanReturn({ format: 'label' })],
  ['superseded A4', sampleReturn({ superseded: true })],
  ['superseded 4 × 6 in', sampleAmericanReturn({ superseded: true, format: 'label' })],
  ['longest fields A4', longestReturn()],
  ['longest fields A6', longestReturn({ format: 'label' })],
  ['longest fields Letter', longestReturn({ paper: 'letter' })],
  ['longest fields 4 × 6 in', longestReturn({ paper: 'letter', format: 'label' })],
  ['refusal A6', sampleReturn({ kind: 'refusal', format: 'label' })],
  ['exchange Letter', sampleAmericanReturn({ kind: 'exchange' })],
  ['repair 4 × 6 in', sampleAmericanReturn({ kind: 'repair', format: 'label', quote: null })],
  ['third parcel of three A6', sampleReturn({ format: 'label', parcel: { number: 3, of: 3 } })],
] as const

for (const [name, data] of variants) {
  test(`both codes of the ${name} label and note are read at 203 dpi`, seconds(60), async () => {
    expect(await codesIn(pageAsPng(await renderReturnLabel(data), 1))).toEqual(bothCodes)
    expect(await codesIn(pageAsPng(await renderReturnNote(data), 1))).toEqual(bothCodes)
  })
}

test('names of all of Europe are printed and read out as they were written', seconds(60), async () => {
  const names = ['Kőszeg', 'Łódź', 'Iași', 'Ελλάδα', 'Köln', 'Đorđe', 'Николай']
  const sender = {
    ...sampleReturn().sender,
    name: 'Đorđe Николай',
    company: 'Iași Łódź',
    street: 'Ελλάδα',
    city: 'Kőszeg',
    addition: 'Köln',
  }
  for (const format of ['page', 'label'] as const) {
    const data = sampleReturn({ sender, format })
    for (const pdf of [await renderReturnLabel(data), await renderReturnNote(data)]) {
      const lines = textOf(pdf)
        .split('\n')
        .map((line) => line.trim())
      for (const name of names) expect(lines.join(' ').split(/[^\p{L}]+/u)).toContain(name)
    }
  }
})

test('a decomposed name is printed composed', seconds(60), async () => {
  const sender = { ...sampleReturn().sender, name: 'Ko\u0308ln Go\u030Bz' }
  expect(textOf(await renderReturnLabel(sampleReturn({ sender })))).toContain('Köln Gőz')
})

test('amounts keep their minus sign', seconds(60), async () => {
  const text = textOf(await renderReturnNote(sampleReturn()))
  expect(text).toContain('\u2212 1.049,70 €')
  expect(text).toContain('+ 3.499,00 €')
  expect(text).toContain('2.449,30 €')
})

test('an amount that is not known yet is never printed as zero', seconds(60), async () => {
  expect(textOf(await renderReturnNote(sampleReturn()))).toContain('wird vor der Abholung genannt')
})

test('without a carrier’s own label ours is a handover sheet', seconds(60), async () => {
  const withOwn = { name: 'Kurier Beispiel', trackingNumber: null, ownLabel: true }
  expect(textOf(await renderReturnLabel(sampleReturn()))).toContain('Übergabeschein\nHandover sheet')
  expect(textOf(await renderReturnLabel(sampleReturn({ carrier: withOwn })))).toContain('Rücksendeetikett\nReturn label')
})

test('the courier’s call is announced with the sender’s number', seconds(60), async () => {
  const text = textOf(await renderReturnLabel(sampleReturn()))
  expect(text).toContain('Der Paketdienst ruft Sie vorher an unter +49 221 5550 148')
})

test('the same data makes the same bytes, other data other bytes', seconds(60), async () => {
  const data = sampleReturn()
  const again = structuredClone(data)
  for (const render of [renderReturnLabel, renderReturnNote]) {
    const first = await render(data)
    expect(Buffer.from(await render(again)).equals(first)).toBe(true)
    expect(Buffer.from(await render(sampleReturn({ edition: 2 }))).equals(first)).toBe(false)
  }
})

test('a document is at most three pages, however much it has to say', seconds(60), async () => {
  for (const format of ['page', 'label'] as const) {
    for (const paper of ['letter', 'a4'] as const) {
      const data = longestReturn({ format, paper })
      expect(infoOf(await renderReturnNote(data))).toMatch(/Pages: +3\n/)
      expect(infoOf(await renderReturnLabel(data))).toMatch(format === 'page' ? /Pages: +1\n/ : /Pages: +2\n/)
    }
  }
})

test('the paper is the store’s, or the label stock that goes with it', seconds(60), async () => {
  const sizeOf = async (data: ReturnType<typeof sampleReturn>) =>
    /Page size: +([\d.]+ x [\d.]+ pts)/.exec(infoOf(await renderReturnLabel(data)))?.[1]
  expect(await sizeOf(sampleReturn())).toBe('595.28 x 841.89 pts')
  expect(await sizeOf(sampleAmericanReturn())).toBe('612 x 792 pts')
  expect(await sizeOf(sampleReturn({ format: 'label' }))).toBe('297.64 x 419.53 pts')
  expect(await sizeOf(sampleAmericanReturn({ format: 'label' }))).toBe('288 x 432 pts')
})

test('the file says it is PDF/UA, tagged, titled and German', seconds(60), async () => {
  const pdf = await renderReturnLabel(sampleReturn())
  expect(infoOf(pdf)).toMatch(/Title: +Übergabeschein EMR-2026-000123\n[^]*Tagged: +yes\n/)
  const raw = Buffer.from(pdf).toString('latin1')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(raw).toContain('/Lang (de)')
  expect(raw).toContain('/DisplayDocTitle true')
  expect(raw).not.toContain('/Helvetica')
})

test('the tags are read in the order of the page, codes by their alternative text', seconds(60), async () => {
  const tree = tagTreeOf(await renderReturnLabel(sampleReturn()))
  const order = [
    'Document',
    'H1',
    '"Übergabeschein"',
    '"Jürgen Groß"',
    '"EM-Smart Returns"',
    'Figure',
    '"KB 4471 0098 2213"',
    'Figure',
    '"Übergabebeleg"',
    'LBody',
    '"Legen Sie alles bei',
    'H2',
    '"Inhalt aller 2 Pakete',
    '"Paketdienst: Name"',
    '"Paketdienst: Unterschrift"',
  ]
  let from = 0
  for (const words of order) {
    const at = tree.indexOf(words, from)
    expect(at, `${words} after position ${from}`).toBeGreaterThanOrEqual(0)
    from = at + words.length
  }
  const raw = Buffer.from(await renderReturnLabel(sampleAmericanReturn())).toString('latin1')
  expect(raw).toContain('/Alt (QR code that opens request EMR-2026-000123)')
  expect(raw).toContain('/Alt (Barcode of request EMR-2026-000123)')
})
