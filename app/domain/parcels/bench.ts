import type { CaseView } from '../cases/case-view.ts'
import { fitsParcel } from '../cases/fitting-steps.ts'
import { isPlainStep, type PlainStep } from '../cases/plain-steps.ts'
import { isMoment } from '../cases/step-rows.ts'
import { openSteps } from '../cases/transitions.ts'
import type { Condition } from '../policy/facts.ts'

/** What was said at the bench of one line of a case; null where nobody has said it yet. */
export type Tick = Readonly<{
  /** How many of it are here. */
  quantity: number | null
  condition: Condition | null
  /** Of a reported fault. */
  faultConfirmed: boolean
  /** What missing parts take off, in minor units. */
  missingParts: number | null
  note: string | null
}>

export type TickField = keyof Tick
export const tickFields = ['quantity', 'condition', 'faultConfirmed', 'missingParts', 'note'] as const satisfies readonly TickField[]

/** The same with who of staff said each thing last, by their id. */
export type BenchLine = Tick & Readonly<{ by: Readonly<Partial<Record<TickField, string>>> }>

/** What was ticked of a case, by line; the version counts what was kept, 0 where nothing was. */
export type Bench = Readonly<{ version: number; lines: Readonly<Record<string, BenchLine>> }>

export const emptyBench: Bench = { version: 0, lines: {} }

const unticked: BenchLine = { quantity: null, condition: null, faultConfirmed: false, missingParts: null, note: null, by: {} }

/** What was said of a line so far. */
export function lineAt({ lines }: Pick<Bench, 'lines'>, lineId: string): BenchLine {
  return lines[lineId] ?? unticked
}

/** What somebody saw of a line, and what they say of it now. */
export type SentTick = Readonly<{ lineId: string; seen: Tick; said: Tick }>

/** Two said different things of a line: what was said first stays, and whoever came second is told. */
export type Clash = Readonly<{ lineId: string; field: TickField; by: string | null; kept: Tick; wanted: Tick }>

export type Kept = Readonly<{ lines: Bench['lines']; moved: boolean; clashes: readonly Clash[] }>

/**
 * Adds what one bench says to what is kept, thing by thing: only what its person changed is theirs to say. What somebody else said
 * meanwhile is never overwritten; one's own earlier word is.
 */
export function keepTicks(bench: Bench, sent: readonly SentTick[], staffId: string): Kept {
  let lines = bench.lines
  const clashes: Clash[] = []
  for (const { lineId, seen, said } of sent) {
    for (const field of tickFields) {
      const kept = lineAt({ lines }, lineId)
      if (said[field] === seen[field] || said[field] === kept[field]) continue
      const by = kept.by[field] ?? null
      if (kept[field] !== seen[field] && by !== staffId) clashes.push({ lineId, field, by, kept, wanted: said })
      else lines = { ...lines, [lineId]: withWord(kept, field, said[field], staffId) }
    }
  }
  return { lines, moved: lines !== bench.lines, clashes }
}

function withWord<Field extends TickField>(line: BenchLine, field: Field, said: Tick[Field], staffId: string): BenchLine {
  return { ...line, [field]: said, by: { ...line.by, [field]: staffId } }
}

/** One more piece of a line is here. */
export function countPiece(lines: Bench['lines'], lineId: string, staffId: string): Bench['lines'] {
  const line = lineAt({ lines }, lineId)
  return { ...lines, [lineId]: withWord(line, 'quantity', (line.quantity ?? 0) + 1, staffId) }
}

/** As many of it are here as that at least: all that were declared, or as many as bear a number that was read. */
export function countAtLeast(lines: Bench['lines'], lineId: string, quantity: number, staffId: string): Bench['lines'] {
  const line = lineAt({ lines }, lineId)
  return (line.quantity ?? 0) >= quantity ? lines : { ...lines, [lineId]: withWord(line, 'quantity', quantity, staffId) }
}

/** What has to be said before the inspection is filed: whether each line came, and of what came in which condition. */
export function unsaid(
  { lines }: Readonly<{ lines: ReadonlyArray<Pick<CaseView['lines'][number], 'orderLineId'>> }>,
  bench: Bench,
): readonly Unsaid[] {
  return lines.flatMap(({ orderLineId: lineId }): Unsaid[] => {
    const { quantity, condition } = lineAt(bench, lineId)
    if (quantity === null) return [{ lineId, field: 'quantity' }]
    return quantity > 0 && condition === null ? [{ lineId, field: 'condition' }] : []
  })
}

type Unsaid = Readonly<{ lineId: string; field: TickField }>

/** What is looked at here ends in this step: a return is inspected, a device diagnosed. Null where nothing of it is looked at now. */
export function stepAtBench({ kind, state }: Pick<CaseView, 'kind' | 'state'>): 'inspect' | 'diagnose' | null {
  const open = openSteps(kind, state, 'staff')
  return (['inspect', 'diagnose'] as const).find((step) => open.includes(step)) ?? null
}

/** The step by which a parcel that is here counts as received; null where it does already, or cannot. */
export function stepOfArrival(view: Pick<CaseView, 'kind' | 'state' | 'facts' | 'events'>): PlainStep | null {
  const open = openSteps(view.kind, view.state, 'staff').filter((step) => isMoment(step, 'arrived') && fitsParcel(view, step))
  return open.find(isPlainStep) ?? null
}
