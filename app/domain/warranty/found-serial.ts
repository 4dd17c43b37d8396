import type { CaseLineView } from '../cases/case-view.ts'
import type { CaseKind } from '../cases/case-kind.ts'
import type { LineFacts } from '../policy/facts.ts'
import { parseSerial } from './serial-number.ts'

/** A serial number that was read off something that came back, and who else is known to bear it. */
export type FoundSerial = Readonly<{
  id: string
  lineId: string
  serial: string
  /** Whether its customer entered it for that line themselves. */
  entered: boolean
  /** Whose other machines bear it. */
  bearers: ReadonlyArray<'this-order' | 'this-customer' | 'another-customer'>
}>

/**
 * What to think of it: `known`, the line's own; `entered`, as its customer said; `new`, of a piece whose number nobody knew; `other`,
 * not one of the line's. The rest belongs to another machine, of whoever it names.
 */
export type SerialVerdict = 'known' | 'entered' | 'new' | 'other' | FoundSerial['bearers'][number]

/** What of its case a number is judged by. */
type Judged = Readonly<{
  kind: CaseKind
  lines: ReadonlyArray<Pick<CaseLineView, 'orderLineId' | 'serials'>>
  facts: Readonly<{ order: Readonly<{ lines: ReadonlyArray<Pick<LineFacts, 'id' | 'quantity'>> }> }>
}>

/** Judges a number that was read; that it is somebody else's weighs most. Whatever is said of it, the number is kept. */
export function judgeSerial({ kind, lines, facts }: Judged, { lineId, serial, entered, bearers }: FoundSerial): SerialVerdict {
  const known = lines.find(({ orderLineId }) => orderLineId === lineId)?.serials ?? []
  if (known.some((each) => parseSerial(each) === serial)) return 'known'
  const weightiest = (['another-customer', 'this-customer', 'this-order'] as const).find((each) => bearers.includes(each))
  if (weightiest) return weightiest
  if (entered) return 'entered'
  // A repair is about one machine; of a line of several, some may bear numbers that nobody knows.
  const bought = kind === 'repair' ? 1 : (facts.order.lines.find(({ id }) => id === lineId)?.quantity ?? 0)
  return known.length > 0 && known.length >= bought ? 'other' : 'new'
}

/** Whether somebody should look twice before going on. */
export function isDoubtful(verdict: SerialVerdict): boolean {
  return verdict !== 'known' && verdict !== 'entered' && verdict !== 'new'
}
