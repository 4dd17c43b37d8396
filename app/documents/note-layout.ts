import { codePart, columns, joined, nothing, rule, stack, tagged } from './blocks.ts'
import type { Part } from './blocks.ts'
import {
  addressText,
  checklist,
  englishText,
  factRow,
  imprint,
  labelScale,
  pageScale,
  phoneText,
  sectionHeading,
  supersededText,
} from './case-parts.ts'
import type { Scale } from './case-parts.ts'
import { notePlaceText, noteTitle, parcelText } from './case-texts.ts'
import { code128, qrCode } from './codes.ts'
import { contentsItems, customsItems, giftItems } from './contents-table.ts'
import { flow } from './flow.ts'
import type { Flowed, FlowArea, FlowItem } from './flow.ts'
import { paperOf } from './paper.ts'
import type { PaperSize } from './paper.ts'
import { quoteItems } from './quote-receipt.ts'
import type { Mark, Sheet, TextRun } from './sheet.ts'
import type { Terms } from './terms.ts'
import { labelText, sentence, valueText } from './text-parts.ts'

/**
 * A document longer than this is no help to a courier; what does not fit is counted and left to the case
 * page.
 */
const mostPages = 3
/** The share of the height that the codes of the first page may take: the mark of a superseded note stays below. */
const belowCodes = 0.3
/** How many lines of each list are tried, until three pages hold them. */
const linesTried = [60, 40, 28, 20, 14, 10, 7, 5, 3, 2, 1] as const

/** The note inside the parcel; across a customs border a pro-forma invoice. */
export function layOutNote(terms: Terms): Sheet {
  const { data } = terms
  const paper = paperOf(data)
  const { placed, pages } = shortEnough(terms, paper)
  return {
    title: `${noteTitle(terms).main} ${data.caseNumber}`,
    language: data.language,
    width: paper.width,
    height: paper.height,
    pages,
    ...joined([placed, { nodes: [], marks: pageMarks(terms, paper, pages) }]),
  }
}

/** Set closer where that saves a page; with fewer lines of each list where even that is too long. */
function shortEnough(terms: Terms, paper: PaperSize): Flowed {
  const { roomy, tight } = scalesOf(terms)
  const area = areaOf(paper)
  const [most, ...fewer] = linesTried
  const airy = flow(noteItems(terms, roomy, most), area)
  if (airy.pages === 1) return airy
  let flowed = flow(noteItems(terms, tight, most), area)
  for (const shown of fewer) {
    if (flowed.pages <= mostPages) break
    flowed = flow(noteItems(terms, tight, shown), area)
  }
  return flowed.pages < airy.pages ? flowed : airy
}

function areaOf(paper: PaperSize): FlowArea {
  return { left: paper.margin, width: paper.width - 2 * paper.margin, tops: () => paper.margin, bottom: paper.height - paper.margin - 12 }
}

function noteItems(terms: Terms, scale: Scale, shown: number): FlowItem[] {
  return [
    { part: stack(scale.gap, supersededText(terms, scale), noteHeading(terms, scale)) },
    { part: parties(terms, scale), above: scale.gap * 1.5 },
    ...contentsItems(terms, scale, shown),
    ...giftItems(terms, scale, shown),
    ...customsItems(terms, scale, shown),
    ...quoteItems(terms, scale, shown),
    {
      part: sectionHeading(
        terms,
        terms.say((words) => words.checklist),
        scale,
      ),
      keepWithNext: true,
      above: scale.gap * 3,
    },
    { part: checklist(terms, scale, false), keepWithNext: true, above: scale.gap },
    { part: imprint(terms, scale), above: scale.gap * 2 },
  ]
}

function scalesOf(terms: Terms): Readonly<{ roomy: Scale; tight: Scale }> {
  const roomy = terms.data.format === 'page' ? pageScale : labelScale
  return { roomy, tight: { ...roomy, body: roomy.body - 0.5, gap: roomy.gap * 0.65 } }
}

function noteHeading(terms: Terms, scale: Scale): Part {
  const { caseNumber, qrUrl } = terms.data
  const title = noteTitle(terms)
  const small = terms.data.format === 'label'
  const qr = terms.say((words) => words.qrAlt(caseNumber)).main
  return tagged(
    'Sect',
    columns(
      scale.gap * 3,
      {
        share: small ? 1.9 : 3,
        part: stack(
          scale.gap,
          stack(
            0,
            valueText(terms, title.main, { size: small ? 13 : 20, floor: small ? 8 : 13, face: 'bold', tag: 'H1', maxLines: 2 }),
            title.english === null ? nothing : englishText(terms, title.english, scale.body - 1),
          ),
          sentence(notePlaceText(terms), terms, { size: scale.body - 1, tone: 'quiet' }),
          caseFacts(terms, scale),
          barcode(terms, small),
        ),
      },
      { share: 1, part: codePart(qrCode(qrUrl), small ? 4 : 5, { alt: qr, align: 'right', flush: true }) },
    ),
  )
}

function caseFacts(terms: Terms, scale: Scale): Part {
  const { caseNumber, orderNumber } = terms.data
  const look = { size: scale.strong, face: 'bold', maxLines: 2 } as const
  return factRow(terms, scale, look, [
    { share: 1.5, name: terms.say((words) => words.caseNumber), value: caseNumber },
    { share: 1.3, name: terms.say((words) => words.orderNumber), value: orderNumber },
    { share: 1, name: terms.say((words) => words.parcel), value: parcelText(terms) },
  ])
}

function barcode(terms: Terms, small: boolean): Part {
  const { caseNumber } = terms.data
  const alt = terms.say((words) => words.barcodeAlt(caseNumber)).main
  return codePart(code128(caseNumber), small ? 2 : 4, { alt, align: 'left', flush: true, barHeight: small ? 22 : 30 })
}

function parties(terms: Terms, scale: Scale): Part {
  const { sender, senderPhone, warehouse, warehousePhone } = terms.data
  const look = { name: scale.strong, line: scale.body, floor: scale.floor, maxLines: 3 }
  const party = (pick: Parameters<Terms['say']>[0], part: Part, phone: string | null): Part =>
    stack(1, labelText(terms.say(pick), terms, { size: scale.label }), part, phone === null ? nothing : phoneText(terms, phone, scale.body))
  return stack(
    scale.gap * 1.5,
    rule('rule', 'ink'),
    columns(
      scale.gap * 4,
      { share: 1, part: party((words) => words.from, addressText(terms, sender, look), senderPhone) },
      { share: 1, part: party((words) => words.to, addressText(terms, warehouse, look), warehousePhone) },
    ),
  )
}

/** The number of each page and, on paper, the ticks where it folds to half; beside the reading order. */
function pageMarks(terms: Terms, paper: PaperSize, pages: number): Mark[] {
  const { caseNumber, format, superseded } = terms.data
  const { margin, width, height } = paper
  return Array.from({ length: pages }, (_, page) => page).flatMap((page): Mark[] => {
    const text = `${caseNumber} · ${terms.say((words) => words.page(page + 1, pages)).main}`
    const box = { page, x: margin, y: height - margin - 4, width: width - 2 * margin, height: 8 }
    const run: TextRun = { text, x: box.x, baseline: box.y + 6, face: 'regular', size: 6.5, tone: 'quiet', language: terms.data.language }
    const tick = (x: number): Mark => ({ kind: 'rule', tone: 'quiet', box: { page, x, y: height / 2, width: 10, height: 0.5 } })
    const top = page === 0 ? height * belowCodes : margin
    const stamped = { page, x: margin, y: top, width: width - 2 * margin, height: height - top - margin }
    return [
      ...(superseded ? [{ kind: 'stamp' as const, box: stamped, text: terms.say((words) => words.superseded).main }] : []),
      { kind: 'note', box, runs: [run] },
      ...(format === 'page' ? [tick(4), tick(width - 14)] : []),
    ]
  })
}
