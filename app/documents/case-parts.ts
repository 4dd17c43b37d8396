import { addressLines } from '#app/views/shared/address-lines.ts'
import { atLeast, columns, nothing, rule, stack, tagged, ticked, writingLine } from './blocks.ts'
import type { Part } from './blocks.ts'
import { imprintText, outsideItems, packingItems } from './case-texts.ts'
import type { DocumentAddress } from '#app/views/documents/pickup-data.ts'
import type { Speaks, Terms, Two } from './terms.ts'
import { labelText, sentence, valueText } from './text-parts.ts'
import { fitField } from './text-fit.ts'
import type { TextLook } from './text-parts.ts'

/** Type sizes of a format, in points. */
export type Scale = Readonly<{ label: number; body: number; floor: number; strong: number; gap: number }>

export const pageScale: Scale = { label: 7, body: 9.5, floor: 7, strong: 10.5, gap: 4 }
export const labelScale: Scale = { label: 5.5, body: 7.5, floor: 5.5, strong: 8.5, gap: 2.5 }

/** A small name over a value. */
export function fact(terms: Terms, name: Two, value: string, look: TextLook, scale: Scale): Part {
  return stack(0, labelText(name, terms, { size: scale.label }), valueText(terms, value, { floor: scale.floor, ...look }))
}

export type Fact = Readonly<{ share: number; name: Two; value: string }>

/** Facts side by side: values on one line even where a name takes two, in one size where all can have it. */
export function factRow(terms: Speaks, scale: Scale, look: TextLook, facts: readonly Fact[]): Part {
  const gap = scale.gap * 2
  const shares = facts.reduce((sum, { share }) => sum + share, 0)
  return (width) => {
    const room = width - gap * (facts.length - 1)
    const names = facts.map(({ name, share }) => ({ part: labelText(name, terms, { size: scale.label }), width: (room * share) / shares }))
    const high = Math.max(...names.map((name) => name.part(name.width).height))
    const fitting = { floor: scale.floor, ...look, face: look.face ?? 'regular' }
    const sizes = facts.map(({ value }, index) => fitField(value, fitting, names[index]?.width ?? 0, 1).size)
    const smallest = Math.min(...sizes)
    const size = smallest > scale.floor ? smallest : look.size
    const cells = facts.map(({ share, value }, index) => ({
      share,
      part: stack(0, atLeast(high, names[index]?.part ?? nothing), valueText(terms, value, { floor: scale.floor, ...look, size })),
    }))
    return columns(gap, ...cells)(width)
  }
}

export type AddressLook = Readonly<{ name: number; line: number; floor: number; maxLines: number }>

/** An address in the order its country writes it, each line shrunk before it is cut. */
export function addressText(terms: Terms, address: DocumentAddress, look: AddressLook): Part {
  const [name = '', ...rest] = addressLines(address, terms.data.language)
  const bold = { size: look.name, floor: look.floor + 1, face: 'bold', maxLines: look.maxLines } as const
  const plain = { size: look.line, floor: look.floor, maxLines: look.maxLines }
  return stack(0, valueText(terms, name, bold), ...rest.map((line) => valueText(terms, line, plain)))
}

export function phoneText(terms: Terms, phone: string, size: number): Part {
  const name = terms.say((words) => words.phone).main
  return valueText(terms, `${name} ${phone}`, { size, floor: size * 0.7 })
}

/** "The courier will call you in advance on" the sender's number. */
export function courierCalls(terms: Terms, scale: Scale, maxLines: number): Part {
  const words = terms.say((some) => some.courierCalls)
  const text = `${words.main} ${terms.data.senderPhone}`
  return stack(
    0,
    valueText(terms, text, { size: scale.strong, floor: scale.floor, face: 'bold', maxLines }),
    words.english === null ? nothing : englishText(terms, words.english, scale.label),
  )
}

/** The English of something said in the customer's language above it. */
export function englishText(terms: Terms, english: string, size: number): Part {
  return sentence({ main: '', english }, terms, { size: size + 1.5, maxLines: 1 })
}

/**
 * What to do before the courier comes, for this kind of case, as boxes to tick; `outside` adds what goes on
 * it.
 */
export function checklist(terms: Terms, scale: Scale, outside: boolean): Part {
  const items = [...packingItems(terms), ...(outside ? outsideItems(terms) : [])].map((item) =>
    ticked(scale.body * 0.85, tagged('LI', sentence(item, terms, { size: scale.body - 1, tag: 'LBody' }))),
  )
  return tagged('L', stack(scale.gap * 0.6, ...items))
}

/** A line to write on with its name under it. */
export function writingField(terms: Terms, name: Two, height: number, scale: Scale): Part {
  return stack(1, writingLine(height), labelText(name, terms, { size: scale.label }))
}

/** Where courier and sender sign. */
export function signatures(terms: Terms, lineHeight: number, scale: Scale): Part {
  const field = (pick: Parameters<Terms['say']>[0]) => writingField(terms, terms.say(pick), lineHeight, scale)
  return stack(
    scale.gap,
    columns(
      scale.gap * 4,
      { share: 1, part: field((words) => words.courierName) },
      { share: 1, part: field((words) => words.courierSignature) },
    ),
    columns(
      scale.gap * 4,
      { share: 1, part: field((words) => words.dateAndTime) },
      { share: 1, part: field((words) => words.senderSignature) },
    ),
  )
}

/** The sheet's own particulars, in one quiet line. */
export function imprint(terms: Terms, scale: Scale): Part {
  const look = { size: scale.label, floor: scale.label * 0.8, tone: 'quiet', maxLines: 2 } as const
  return valueText(terms, imprintText(terms), look)
}

/** Said in words too, since the mark across the page is not read aloud. */
export function supersededText(terms: Terms, scale: Scale): Part {
  if (!terms.data.superseded) return nothing
  return sentence(
    terms.say((words) => words.supersededHint),
    terms,
    { size: scale.body, face: 'bold', tone: 'accent' },
  )
}

export function sectionHeading(terms: Speaks, name: Two, scale: Scale): Part {
  return stack(scale.gap * 0.5, labelText(name, terms, { size: scale.strong, face: 'bold', tone: 'ink', tag: 'H2' }), rule())
}
