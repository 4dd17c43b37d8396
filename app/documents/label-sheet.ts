import { codePart, columns, nothing, rule, stack, tagged } from './blocks.ts'
import type { Part } from './blocks.ts'
import { addressText, englishText, fact, factRow, imprint, phoneText } from './case-parts.ts'
import type { AddressLook, Scale } from './case-parts.ts'
import { labelTitle, parcelText, pickupDayText, pickupWindowText } from './case-texts.ts'
import { code128, qrCode } from './codes.ts'
import type { Terms } from './terms.ts'
import { labelText, valueText } from './text-parts.ts'

/** The measures that differ between a sheet of paper and a label, and between short and long addresses. */
export type LabelMeasures = Readonly<{
  scale: Scale
  title: number
  from: AddressLook
  to: AddressLook
  factLines: number
  qrDots: number
  qrShare: number
  barHeight: number
  /** Codes may use the margin beside them as their quiet zone. */
  flush: boolean
  /** The barcode beside its number, or over the whole width above it. */
  barcode: 'beside' | 'above'
}>

/** The outside of the parcel: who to whom, when, and the case's two codes. */
export function labelSheet(terms: Terms, look: LabelMeasures): Part {
  const { scale } = look
  return tagged(
    'Sect',
    stack(
      scale.gap * 1.5,
      labelHeading(terms, look),
      rule('rule', 'ink'),
      columns(
        scale.gap * 3,
        { share: 1 - look.qrShare, part: addresses(terms, look) },
        { share: look.qrShare, part: scanColumn(terms, look) },
      ),
      rule(),
      pickupFacts(terms, look),
      rule(),
      look.barcode === 'beside' ? barcodeBeside(terms, look) : barcodeAbove(terms, look),
    ),
  )
}

function labelHeading(terms: Terms, look: LabelMeasures): Part {
  const { scale } = look
  const title = labelTitle(terms)
  return columns(
    scale.gap * 2,
    {
      share: 3,
      part: stack(
        0,
        valueText(terms, title.main, { size: look.title, floor: look.title * 0.6, face: 'bold', tag: 'H1' }),
        title.english === null ? nothing : englishText(terms, title.english, scale.body),
      ),
    },
    {
      share: 1.4,
      part: stack(
        0,
        labelText(
          terms.say((words) => words.parcel),
          terms,
          { size: scale.label, align: 'right' },
        ),
        valueText(terms, parcelText(terms), { size: look.title * 0.8, floor: scale.floor, face: 'bold', align: 'right' }),
      ),
    },
  )
}

function addresses(terms: Terms, look: LabelMeasures): Part {
  const { scale, from, to } = look
  const { sender, senderPhone, warehouse, warehousePhone } = terms.data
  return stack(
    scale.gap * 2,
    stack(
      1,
      labelText(
        terms.say((words) => words.from),
        terms,
        { size: scale.label },
      ),
      addressText(terms, sender, from),
      phoneText(terms, senderPhone, from.line),
    ),
    stack(
      1,
      labelText(
        terms.say((words) => words.to),
        terms,
        { size: scale.label },
      ),
      addressText(terms, warehouse, to),
      warehousePhone === null ? nothing : phoneText(terms, warehousePhone, from.line),
    ),
  )
}

function scanColumn(terms: Terms, look: LabelMeasures): Part {
  const alt = terms.say((words) => words.qrAlt(terms.data.caseNumber)).main
  return stack(
    1,
    codePart(qrCode(terms.data.qrUrl), look.qrDots, { alt, align: 'right', flush: look.flush }),
    labelText(
      terms.say((words) => words.scanHint),
      terms,
      { size: look.scale.label, align: 'right' },
    ),
  )
}

/** Day, window, carrier and tracking number side by side. */
function pickupFacts(terms: Terms, { scale, factLines }: LabelMeasures): Part {
  const { carrier } = terms.data
  const none = terms.say((words) => words.none).main
  const arranged = terms.say((words) => words.toBeArranged).main
  const look = { size: scale.strong, face: 'bold', maxLines: factLines } as const
  return factRow(terms, scale, look, [
    { share: 1.2, name: terms.say((words) => words.pickupDay), value: pickupDayText(terms) },
    { share: 1, name: terms.say((words) => words.pickupWindow), value: pickupWindowText(terms) },
    { share: 1.1, name: terms.say((words) => words.carrier), value: carrier?.name ?? arranged },
    { share: 1.5, name: terms.say((words) => words.trackingNumber), value: carrier?.trackingNumber ?? none },
  ])
}

function barcodeBeside(terms: Terms, look: LabelMeasures): Part {
  return columns(
    look.scale.gap * 2,
    { share: 1.25, part: bars(terms, look, 'left') },
    { share: 1, part: stack(look.scale.gap * 0.5, caseNumber(terms, look), caseFacts(terms, look.scale, true)) },
  )
}

function barcodeAbove(terms: Terms, look: LabelMeasures): Part {
  return stack(
    look.scale.gap,
    bars(terms, look, 'center'),
    columns(look.scale.gap * 2, { share: 1, part: caseNumber(terms, look) }, { share: 1.1, part: caseFacts(terms, look.scale, false) }),
    imprint(terms, look.scale),
  )
}

function bars(terms: Terms, look: LabelMeasures, align: 'left' | 'center'): Part {
  const alt = terms.say((words) => words.barcodeAlt(terms.data.caseNumber)).main
  const flush = look.flush && align === 'left'
  return codePart(code128(terms.data.caseNumber), 4, { alt, align, flush, barHeight: look.barHeight })
}

function caseNumber(terms: Terms, { scale, title }: LabelMeasures): Part {
  const look = { size: title * 0.75, face: 'bold' } as const
  return fact(
    terms,
    terms.say((words) => words.caseNumber),
    terms.data.caseNumber,
    look,
    scale,
  )
}

/** The edition stands here where no imprint names it. */
function caseFacts(terms: Terms, scale: Scale, withEdition: boolean): Part {
  const { kind, orderNumber, edition } = terms.data
  return factRow(terms, scale, { size: scale.body }, [
    { share: 1.1, name: terms.say((words) => words.requestKind), value: terms.say((words) => words.kind[kind]).main },
    { share: 1.2, name: terms.say((words) => words.orderNumber), value: orderNumber },
    ...(withEdition ? [{ share: 1, name: terms.say((words) => words.edition), value: String(edition) }] : []),
  ])
}
