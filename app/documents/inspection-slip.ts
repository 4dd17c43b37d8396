import type { InspectionSlip } from '#app/views/documents/inspection-slip.ts'

import { codePart, columns, joined, rule, stack, tagged } from './blocks.ts'
import type { Part } from './blocks.ts'
import { factRow, labelScale } from './case-parts.ts'
import { code128 } from './codes.ts'
import { flow, type FlowItem } from './flow.ts'
import { paint } from './paint.ts'
import { paperOf, type PaperSize } from './paper.ts'
import { printableText } from './printable-text.ts'
import type { Mark, Sheet } from './sheet.ts'
import type { Speaks, Two } from './terms.ts'
import { labelText, valueText } from './text-parts.ts'

/** One word in one language: the slip stays in the warehouse. */
const said = (text: string): Two => ({ main: text, english: null })
const scale = { ...labelScale, body: 8.5, strong: 9, label: 6 }

/** The slip that stays with inspected goods, on a label's paper. Same data, same bytes. */
export function renderInspectionSlip(slip: InspectionSlip): Promise<Uint8Array> {
  return paint(layOutSlip(slip), new Date(slip.at))
}

/** The slip laid out and not drawn. */
export function layOutSlip(slip: InspectionSlip): Sheet {
  const paper = paperOf({ format: 'label', paper: slip.paper })
  const width = paper.width - 2 * paper.margin
  const { placed, pages } = flow(itemsOf(slip), {
    left: paper.margin,
    width,
    tops: () => paper.margin,
    bottom: paper.height - paper.margin - 10,
  })
  return {
    title: `${slip.title} ${slip.caseNumber}`,
    language: slip.language,
    width: paper.width,
    height: paper.height,
    pages,
    ...joined([placed, { nodes: [], marks: pageMarks(slip, paper, pages) }]),
  }
}

function itemsOf(slip: InspectionSlip): FlowItem[] {
  const speaks: Speaks = { data: { language: slip.language } }
  const [order, kind, inspected] = slip.facts.map(({ name, value }) => ({ share: 1, name: said(name), value: printableText(value) }))
  const look = { size: scale.strong, face: 'bold', maxLines: 2 } as const
  const small = { size: scale.body, floor: 6, tone: 'quiet' } as const
  return [
    {
      part: stack(
        3,
        labelText(said(slip.title), speaks, { size: 9, tag: 'P' }),
        valueText(speaks, slip.caseNumber, { size: 19, floor: 12, face: 'bold', tag: 'H1' }),
        codePart(code128(slip.caseNumber), 3, { alt: slip.codeAlt, align: 'left', flush: true, barHeight: 34 }),
      ),
    },
    { part: order && kind ? factRow(speaks, scale, look, [order, kind]) : stack(0), above: 8 },
    { part: inspected ? factRow(speaks, scale, { ...look, size: scale.body }, [inspected]) : stack(0), above: 4 },
    ...slip.lines.map((line, place) => ({ part: linePart(speaks, line), above: place === 0 ? 8 : 5 })),
    { part: stack(4, rule(), valueText(speaks, slip.photos, small)), above: 6 },
  ]
}

function linePart(speaks: Speaks, { title, count, condition, details }: InspectionSlip['lines'][number]): Part {
  const small = { size: scale.body - 1, floor: 6, tone: 'quiet', maxLines: 6 } as const
  return tagged(
    'Sect',
    stack(
      4,
      rule('rule', 'ink'),
      columns(
        8,
        {
          share: 3,
          part: stack(
            1,
            valueText(speaks, printableText(title), { size: scale.strong + 0.5, floor: 7, face: 'bold', maxLines: 2, tag: 'H2' }),
            ...details.map((detail) => valueText(speaks, printableText(detail), small)),
          ),
        },
        {
          share: 1.4,
          part: stack(
            1,
            valueText(speaks, count, { size: scale.strong + 2, floor: 7, face: 'bold', align: 'right' }),
            ...(condition === '' ? [] : [valueText(speaks, condition, { size: scale.body, floor: 6.5, maxLines: 2, align: 'right' })]),
          ),
        },
      ),
    ),
  )
}

/** Which page of how many, beside the reading order. */
function pageMarks({ caseNumber, language, page: pageOf }: InspectionSlip, { margin, width, height }: PaperSize, pages: number): Mark[] {
  return Array.from({ length: pages }, (_, page): Mark => {
    const box = { page, x: margin, y: height - margin - 6, width: width - 2 * margin, height: 8 }
    const text = `EM-Smart · ${caseNumber} · ${pageOf(page + 1, pages)}`
    return { kind: 'note', box, runs: [{ text, x: box.x, baseline: box.y + 6, face: 'regular', size: 6, tone: 'quiet', language }] }
  })
}
