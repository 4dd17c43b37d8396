import { expect, test } from 'vitest'
import { widthOf } from '#app/documents/fonts.ts'
import { returnLabelSheet, returnNoteSheet } from '#app/documents/render-pickup.ts'
import { leavesOf } from '#app/documents/sheet.ts'
import type { Box, Sheet } from '#app/documents/sheet.ts'
import type { PickupDocumentData } from '#app/views/documents/pickup-data.ts'
import { longestReturn, sampleAmericanReturn, sampleReturn } from './sample-data.ts'

const kinds = ['return', 'refusal', 'exchange', 'repair'] as const
const shapes = [
  { paper: 'a4', format: 'page' },
  { paper: 'letter', format: 'page' },
  { paper: 'a4', format: 'label' },
  { paper: 'letter', format: 'label' },
] as const

/** As long as addresses and names of articles get. */
const longSender = {
  name: 'Wilhelmine-Charlotte von und zu Hohenlohe-Schillingsfürst-Oettingen',
  company: 'Württembergische Maschinengravur und Lasertechnik Verwaltungsgesellschaft mbH & Co. KG',
  street: 'Alexander-Freiherr-von-Humboldt-Promenade 1482 Rückgebäude Nord',
  addition: 'Gewerbehof Süd, Aufgang C, 4. Obergeschoss links, bei Schmidt-Rottluff klingeln',
  postcode: '91245',
  city: 'Simmelsdorf-Hüttenbach an der Schnaittach',
  region: null,
  country: 'DE',
}
const longButReal: Partial<PickupDocumentData> = {
  sender: longSender,
  contents: Array.from({ length: 14 }, (_, index) => ({
    title: `EM-Smart Basic 2 Pro 60 W MOPA Fiber Laser Engraver with Autofocus and Electric Lift ${index}`,
    sku: `EMS-B2P-60-${index}`,
    serials: [`EMS60-2601-0041${index}`],
    quantity: 1,
    declaredCondition: 'unused' as const,
  })),
}

/** Short, long and longest, in every kind, shape and language, superseded or not. */
function everyDocument(): [string, PickupDocumentData][] {
  return kinds.flatMap((kind) =>
    shapes.flatMap((shape) =>
      [true, false].flatMap((superseded): [string, PickupDocumentData][] => {
        const name = `${kind} ${shape.paper} ${shape.format}${superseded ? ' superseded' : ''}`
        return [
          [`short ${name}`, sampleReturn({ kind, superseded, ...shape })],
          [`English ${name}`, sampleAmericanReturn({ kind, superseded, ...shape })],
          [`longest ${name}`, longestReturn({ kind, superseded, ...shape })],
          [`long ${name}`, sampleReturn({ kind, superseded, ...shape, ...longButReal })],
          [`longest English ${name}`, longestReturn({ kind, superseded, ...shape, language: 'en', secondLanguage: null })],
        ]
      }),
    ),
  )
}

const sheets = everyDocument().flatMap(([name, data]): [string, Sheet][] => [
  [`${name} label`, returnLabelSheet(data)],
  [`${name} note`, returnNoteSheet(data)],
])

test('no text or code of any document covers another, for the longest fields too', () => {
  expect(sheets).toHaveLength(320)
  expect(sheets.flatMap(([name, sheet]) => overlapsIn(sheet).map((overlap) => `${name}: ${overlap}`))).toEqual([])
})

test('no text or code leaves its page', () => {
  expect(sheets.flatMap(([name, sheet]) => outsideOf(sheet).map((box) => `${name}: ${JSON.stringify(box)}`))).toEqual([])
})

test('no document is longer than three pages', () => {
  expect(sheets.filter(([, sheet]) => sheet.pages > 3).map(([name, sheet]) => `${name}: ${sheet.pages}`)).toEqual([])
})

test('no line of text is wider than its box', () => {
  expect(sheets.flatMap(([name, sheet]) => tooWideIn(sheet).map((line) => `${name}: ${line}`))).toEqual([])
})

test('no part of a real address is cut, on any stock and however long', () => {
  const addresses = sheets.filter(([name]) => name.startsWith('long ') && name.endsWith(' label'))
  expect(addresses).toHaveLength(32)
  for (const [name, sheet] of addresses) {
    const text = leavesOf(sheet.nodes)
      .flatMap((leaf) => (leaf.kind === 'text' ? leaf.runs.map((run) => run.text) : []))
      .join('')
    for (const line of [longSender.name, longSender.company, longSender.street, longSender.addition]) {
      expect(text.replaceAll(' ', ''), name).toContain(line.replaceAll(' ', ''))
    }
  }
})

test('the part on the parcel stays above the cut, the record below it', () => {
  const folded = sheets.filter(([name]) => name.includes(' page') && name.endsWith(' label'))
  expect(folded).toHaveLength(80)
  for (const [name, sheet] of folded) {
    const middle = sheet.height / 2
    const crossing = leavesOf(sheet.nodes).filter(({ box }) => box.y < middle && box.y + box.height > middle)
    expect(
      crossing.map(({ box }) => box),
      name,
    ).toEqual([])
  }
})

test('a quiet zone keeps every neighbour away from a code', () => {
  const codes = leavesOf(returnLabelSheet(sampleReturn()).nodes).filter((leaf) => leaf.kind === 'code')
  const [qr, bars] = codes
  expect(codes).toHaveLength(2)
  expect(qr?.kind === 'code' && qr.code.quiet).toBe(4)
  expect(bars?.kind === 'code' && bars.code.quiet).toBe(10)
})

test('a document laid out twice has the same boxes', () => {
  expect(returnNoteSheet(sampleReturn())).toEqual(returnNoteSheet(sampleReturn()))
})

function overlapsIn(sheet: Sheet): string[] {
  const leaves = leavesOf(sheet.nodes)
  return leaves.flatMap((one, index) =>
    leaves
      .slice(index + 1)
      .filter((other) => cover(one.box, other.box))
      .map((other) => `${JSON.stringify(one.box)} and ${JSON.stringify(other.box)}`),
  )
}

function cover(one: Box, other: Box): boolean {
  const hair = 0.01
  return (
    one.page === other.page &&
    one.x + one.width > other.x + hair &&
    other.x + other.width > one.x + hair &&
    one.y + one.height > other.y + hair &&
    other.y + other.height > one.y + hair
  )
}

function outsideOf(sheet: Sheet): Box[] {
  return leavesOf(sheet.nodes)
    .map(({ box }) => box)
    .filter(
      (box) => box.page >= sheet.pages || box.x < 0 || box.y < 0 || box.x + box.width > sheet.width || box.y + box.height > sheet.height,
    )
}

function tooWideIn(sheet: Sheet): string[] {
  return leavesOf(sheet.nodes).flatMap((leaf) =>
    leaf.kind === 'code'
      ? []
      : leaf.runs
          .filter((run) => run.x + widthOf(run.text.trimEnd(), run.face, run.size) > leaf.box.x + leaf.box.width + 0.01)
          .map((run) => run.text),
  )
}
