import { expect, test } from 'vitest'

import { returnLabelSheet, returnNoteSheet, renderReturnLabel, renderReturnNote } from '#app/documents/render-pickup.ts'
import { leavesOf, type Sheet } from '#app/documents/sheet.ts'
import { infoOf } from '#tests/support/poppler.ts'

import { longestReturn, sampleAmericanReturn, sampleReturn } from './sample-data.ts'

const kinds = ['return', 'refusal', 'exchange', 'repair'] as const
const papers = ['a4', 'letter'] as const

/** How many texts and codes stand on each page. */
function perPage({ nodes, pages }: Sheet): number[] {
  const leaves = leavesOf(nodes)
  return Array.from({ length: pages }, (_, page) => leaves.filter(({ box }) => box.page === page).length)
}

function variants() {
  return kinds.flatMap((kind) =>
    papers.flatMap((paper) =>
      (['page', 'label'] as const).flatMap((format) =>
        [sampleReturn, sampleAmericanReturn].map((sample) =>
          sample({ kind, paper, format, ...(kind === 'repair' ? { quote: null } : {}) }),
        ),
      ),
    ),
  )
}

test('on paper the sheet for the outside and the note are one page each; on labels two at most', () => {
  for (const data of variants()) {
    const most = data.format === 'page' ? 1 : 2
    const label = returnLabelSheet(data).pages
    const note = returnNoteSheet(data).pages
    expect({ ...about(data), label, note }).toEqual({ ...about(data), label: data.format === 'page' ? 1 : 2, note: Math.min(note, most) })
  }
})

function about({ kind, paper, format, language }: ReturnType<typeof sampleReturn>) {
  return { kind, paper, format, language }
}

test('no page is empty, and none has the imprint alone, however long the lists are', () => {
  const line = sampleReturn().contents[0]
  if (!line) throw new Error('the sample has no contents')
  for (const paper of papers) {
    for (let count = 1; count <= 24; count += 1) {
      const data = sampleReturn({ paper, contents: Array.from({ length: count }, () => line) })
      for (const sheet of [returnLabelSheet(data), returnNoteSheet(data)]) {
        const fewest = Math.min(...perPage(sheet))
        expect({ paper, count, isSparse: fewest < 3 }).toEqual({ paper, count, isSparse: false })
      }
    }
  }
  for (const paper of papers) expect(perPage(returnNoteSheet(longestReturn({ paper }))).every((texts) => texts > 3)).toBe(true)
})

test('the files have as many pages as were laid out, of the size of their paper', { timeout: 60_000 }, async () => {
  const sizes = { a4: '595.28 x 841.89 pts (A4)', letter: '612 x 792 pts (letter)' }
  for (const paper of papers) {
    const data = sampleReturn({ paper })
    for (const [file, sheet] of [
      [await renderReturnLabel(data), returnLabelSheet(data)],
      [await renderReturnNote(data), returnNoteSheet(data)],
    ] as const) {
      const info = infoOf(file)
      expect(info).toMatch(new RegExp(`^Pages: +${sheet.pages}$`, 'm'))
      expect(info).toContain(sizes[paper])
    }
  }
})
