import { columns, firstThatFits, nothing, stack, tagged } from './blocks.ts'
import type { Part } from './blocks.ts'
import { checklist, courierCalls, factRow, imprint, labelScale, pageScale, sectionHeading, signatures } from './case-parts.ts'
import type { Scale } from './case-parts.ts'
import { contentsTitle, parcelText, pickupDayText, pickupWindowText, serialsText } from './case-texts.ts'
import type { Terms } from './terms.ts'
import { labelText, sentence, valueText } from './text-parts.ts'

type RecordLook = Readonly<{ scale: Scale; signature: number; itemsNamed: number; maxLines: number }>

/** From roomy to tight; the return note names what the record has no room for. */
const onPage: readonly RecordLook[] = [
  { scale: { ...pageScale, gap: 5 }, signature: 36, itemsNamed: 6, maxLines: 2 },
  { scale: pageScale, signature: 30, itemsNamed: 6, maxLines: 2 },
  { scale: pageScale, signature: 22, itemsNamed: 4, maxLines: 2 },
  { scale: { ...pageScale, body: 9, gap: 3 }, signature: 19, itemsNamed: 4, maxLines: 1 },
  { scale: { ...pageScale, body: 8.5, gap: 2 }, signature: 17, itemsNamed: 3, maxLines: 1 },
  { scale: { ...pageScale, body: 7.5, strong: 9, gap: 1.4 }, signature: 15, itemsNamed: 3, maxLines: 1 },
]
const onLabel: readonly RecordLook[] = [
  { scale: { ...labelScale, body: 8.5, strong: 9.5, gap: 4 }, signature: 40, itemsNamed: 5, maxLines: 2 },
  { scale: { ...labelScale, body: 8, strong: 9, gap: 3.5 }, signature: 28, itemsNamed: 5, maxLines: 2 },
  { scale: labelScale, signature: 22, itemsNamed: 4, maxLines: 2 },
  { scale: labelScale, signature: 17, itemsNamed: 2, maxLines: 1 },
  { scale: { ...labelScale, body: 7, gap: 1.2 }, signature: 13, itemsNamed: 1, maxLines: 1 },
]

/** The part the sender keeps: what is handed over, what to do before, and the courier's signature. */
export function handoverRecord(terms: Terms, height: number): Part {
  return terms.data.format === 'page'
    ? firstThatFits(height, ...onPage.map((look) => record(terms, look, sideBySide(terms, look))))
    : firstThatFits(height, ...onLabel.map((look) => record(terms, look, underOneAnother(terms, look))))
}

function record(terms: Terms, look: RecordLook, lists: Part): Part {
  const { scale } = look
  const title = terms.say((words) => words.handoverRecord)
  return tagged(
    'Sect',
    stack(
      scale.gap * 1.6,
      stack(
        0,
        labelText(title, terms, { size: scale.strong * 1.3, face: 'bold', tone: 'ink', tag: 'H2' }),
        sentence(
          terms.say((words) => words.forTheSender),
          terms,
          { size: scale.body - 1, tone: 'quiet', maxLines: 2 },
        ),
      ),
      recordFacts(terms, look),
      courierCalls(terms, scale, look.maxLines),
      lists,
      signatures(terms, look.signature, scale),
      imprint(terms, scale),
    ),
  )
}

function sideBySide(terms: Terms, look: RecordLook): Part {
  return columns(look.scale.gap * 5, { share: 1.5, part: toDo(terms, look) }, { share: 1, part: handedOver(terms, look) })
}

function underOneAnother(terms: Terms, look: RecordLook): Part {
  return stack(look.scale.gap * 1.6, toDo(terms, look), handedOver(terms, look))
}

function toDo(terms: Terms, { scale }: RecordLook): Part {
  const heading = sectionHeading(
    terms,
    terms.say((words) => words.checklist),
    scale,
  )
  return stack(scale.gap, heading, checklist(terms, scale, true))
}

function handedOver(terms: Terms, look: RecordLook): Part {
  const heading = sectionHeading(terms, contentsTitle(terms), look.scale)
  return stack(look.scale.gap, heading, contentsSummary(terms, look))
}

function recordFacts(terms: Terms, { scale, maxLines }: RecordLook): Part {
  const look = { size: scale.body, face: 'bold', maxLines } as const
  const { carrier } = terms.data
  const arranged = terms.say((words) => words.toBeArranged).main
  const none = terms.say((words) => words.none).main
  const booked = factRow(terms, scale, look, [
    { share: 1.4, name: terms.say((words) => words.caseNumber), value: terms.data.caseNumber },
    { share: 1, name: terms.say((words) => words.parcel), value: parcelText(terms) },
    { share: 1.3, name: terms.say((words) => words.pickupDay), value: pickupDayText(terms) },
    { share: 1, name: terms.say((words) => words.pickupWindow), value: pickupWindowText(terms) },
  ])
  const carried = factRow(terms, scale, look, [
    { share: 2.4, name: terms.say((words) => words.carrier), value: carrier?.name ?? arranged },
    { share: 2.3, name: terms.say((words) => words.trackingNumber), value: carrier?.trackingNumber ?? none },
  ])
  return stack(scale.gap, booked, carried)
}

function contentsSummary(terms: Terms, { scale, itemsNamed, maxLines }: RecordLook): Part {
  const { contents, gifts } = terms.data
  const lines = [
    ...contents.map((line) => ({ ...line, said: serialsText(terms, line) })),
    ...gifts.map((gift) => ({ ...gift, said: null })),
  ]
  const shown = lines.slice(0, itemsNamed)
  const item = { size: scale.body - 1, floor: scale.floor, maxLines } as const
  const serial = { ...item, size: scale.body - 2, floor: scale.floor - 0.5, tone: 'quiet' } as const
  const items = shown.map(({ quantity, title, said }) => {
    const named = valueText(terms, `${quantity} × ${title}`, item)
    return tagged('LI', tagged('LBody', stack(0, named, said === null ? nothing : valueText(terms, said, serial))))
  })
  const left = lines.length - shown.length
  const more = terms.say((words) => words.moreLines(left))
  return tagged(
    'L',
    stack(
      scale.gap * 0.5,
      ...items,
      ...(left > 0 ? [tagged('LI', sentence(more, terms, { size: scale.body - 1, tag: 'LBody', maxLines: 1 }))] : []),
    ),
  )
}
