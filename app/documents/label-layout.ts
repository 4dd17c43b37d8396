import { firstThatFits, joined, stack } from './blocks.ts'
import type { Part, Placed } from './blocks.ts'
import { labelScale, pageScale, supersededText } from './case-parts.ts'
import { labelTitle } from './case-texts.ts'
import { handoverRecord } from './handover-record.ts'
import { labelSheet } from './label-sheet.ts'
import type { LabelMeasures } from './label-sheet.ts'
import { paperOf } from './paper.ts'
import type { PaperSize } from './paper.ts'
import type { Mark, Sheet } from './sheet.ts'
import type { Terms } from './terms.ts'
import { labelText } from './text-parts.ts'

const tightScale = { ...pageScale, body: 8.5, gap: 2 }

const closeScale = { ...labelScale, gap: 1.8 }

/** The share of the width that is free of the QR code, for the mark across a superseded label. */
const besideCode = 0.6

/** From roomy to tight: the first that fits half a page is used, so that a short address is large. */
const onPage: readonly LabelMeasures[] = [
  {
    scale: pageScale,
    title: 22,
    factLines: 2,
    qrDots: 8,
    qrShare: 0.36,
    barHeight: 44,
    flush: true,
    barcode: 'beside',
    from: { name: 10.5, line: 9.5, floor: 7, maxLines: 2 },
    to: { name: 17, line: 14, floor: 9, maxLines: 2 },
  },
  {
    scale: { ...pageScale, gap: 3 },
    title: 20,
    factLines: 2,
    qrDots: 8,
    qrShare: 0.36,
    barHeight: 40,
    flush: true,
    barcode: 'beside',
    from: { name: 9.5, line: 8.5, floor: 7, maxLines: 2 },
    to: { name: 14, line: 12, floor: 8, maxLines: 2 },
  },
  {
    scale: tightScale,
    title: 18,
    factLines: 1,
    qrDots: 7,
    qrShare: 0.34,
    barHeight: 34,
    flush: true,
    barcode: 'beside',
    from: { name: 9, line: 8.5, floor: 6.5, maxLines: 2 },
    to: { name: 12.5, line: 10.5, floor: 7.5, maxLines: 2 },
  },
  {
    scale: tightScale,
    title: 18,
    factLines: 1,
    qrDots: 7,
    qrShare: 0.34,
    barHeight: 34,
    flush: true,
    barcode: 'beside',
    from: { name: 9, line: 8.5, floor: 6.5, maxLines: 1 },
    to: { name: 12.5, line: 10.5, floor: 7.5, maxLines: 1 },
  },
]
const onLabel: readonly LabelMeasures[] = [
  {
    scale: labelScale,
    title: 16,
    factLines: 2,
    qrDots: 6,
    qrShare: 0.4,
    barHeight: 64,
    flush: true,
    barcode: 'above',
    from: { name: 10, line: 9, floor: 6, maxLines: 2 },
    to: { name: 15, line: 12.5, floor: 8, maxLines: 2 },
  },
  {
    scale: labelScale,
    title: 15,
    factLines: 2,
    qrDots: 5,
    qrShare: 0.38,
    barHeight: 48,
    flush: true,
    barcode: 'above',
    from: { name: 9, line: 8, floor: 5.5, maxLines: 2 },
    to: { name: 13, line: 11, floor: 7, maxLines: 2 },
  },
  {
    scale: closeScale,
    title: 14,
    factLines: 2,
    qrDots: 5,
    qrShare: 0.38,
    barHeight: 36,
    flush: true,
    barcode: 'above',
    from: { name: 7.5, line: 7, floor: 5.5, maxLines: 2 },
    to: { name: 11, line: 9, floor: 6, maxLines: 2 },
  },
  {
    scale: labelScale,
    title: 14,
    factLines: 1,
    qrDots: 5,
    qrShare: 0.38,
    barHeight: 34,
    flush: true,
    barcode: 'above',
    from: { name: 8, line: 7.5, floor: 5.5, maxLines: 1 },
    to: { name: 11.5, line: 10, floor: 6.5, maxLines: 1 },
  },
]

/** The label or handover sheet: one folded page of paper, or two labels. */
export function layOutLabel(terms: Terms): Sheet {
  const { data } = terms
  const paper = paperOf(data)
  const placed = data.format === 'page' ? foldedPage(terms, paper) : twoLabels(terms, paper)
  return {
    title: `${labelTitle(terms).main} ${data.caseNumber}`,
    language: data.language,
    width: paper.width,
    height: paper.height,
    pages: data.format === 'page' ? 1 : 2,
    ...placed,
  }
}

/** The upper half goes on the parcel, the lower stays; the line between is where to cut or fold. */
function foldedPage(terms: Terms, paper: PaperSize): Placed {
  const { margin } = paper
  const width = paper.width - 2 * margin
  const middle = paper.height / 2
  const top = margin - 6
  const below = middle + 20
  const lower = paper.height - margin + 8 - below
  const hint = labelText(
    terms.say((words) => words.cutHere),
    terms,
    { size: 6.5 },
  )
  return joined([
    sheetThatFits(terms, onPage, middle - top - 6)(width).place({ page: 0, x: margin, y: top }),
    { nodes: [], marks: [cutLine(paper)] },
    hint(width).place({ page: 0, x: margin, y: middle + 3 }),
    recordThatFits(terms, lower)(width).place({ page: 0, x: margin, y: below }),
    stamp(terms, { page: 0, x: margin, y: margin, width: width * besideCode, height: middle - 2 * margin }),
    stamp(terms, { page: 0, x: margin, y: below, width, height: lower }),
  ])
}

function twoLabels(terms: Terms, paper: PaperSize): Placed {
  const { margin } = paper
  const width = paper.width - 2 * margin
  const height = paper.height - 2 * margin
  return joined([
    sheetThatFits(terms, onLabel, height)(width).place({ page: 0, x: margin, y: margin }),
    recordThatFits(terms, height)(width).place({ page: 1, x: margin, y: margin }),
    stamp(terms, { page: 0, x: margin, y: margin, width: width * besideCode, height }),
    stamp(terms, { page: 1, x: margin, y: margin, width, height }),
  ])
}

function sheetThatFits(terms: Terms, looks: readonly LabelMeasures[], height: number): Part {
  const scale = terms.data.format === 'page' ? pageScale : labelScale
  return firstThatFits(height, ...looks.map((look) => stack(2, supersededText(terms, scale), labelSheet(terms, look))))
}

/** A record that was cut off its label says by itself that it is out of date. */
function recordThatFits(terms: Terms, height: number): Part {
  const scale = terms.data.format === 'page' ? pageScale : labelScale
  const hint = supersededText(terms, scale)
  return (width) => stack(2, hint, handoverRecord(terms, height - hint(width).height - 2))(width)
}

function cutLine(paper: PaperSize): Mark {
  return { kind: 'dashes', tone: 'quiet', box: { page: 0, x: 0, y: paper.height / 2, width: paper.width, height: 0.5 } }
}

function stamp(terms: Terms, box: Mark['box']): Placed {
  if (!terms.data.superseded) return { nodes: [], marks: [] }
  return { nodes: [], marks: [{ kind: 'stamp', box, text: terms.say((words) => words.superseded).main }] }
}
