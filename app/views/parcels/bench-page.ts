import { wordsIn } from '#app/wording/shared/languages.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { type Bench, type Clash, lineAt, stepAtBench, stepOfArrival, type Tick, type TickField } from '#app/domain/parcels/bench.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { type FoundSerial, isDoubtful, judgeSerial } from '#app/domain/warranty/found-serial.ts'
import { stateTone } from '../cases/case-view.ts'
import type { staffEvidenceView } from '../evidence/evidence-view.ts'

/** A case at the bench as its page shows it. */
export type BenchPage = ReturnType<typeof benchPage>
export type BenchLineView = BenchPage['lines'][number]

type AtBench = Readonly<{
  view: CaseView
  outcome: Pick<CaseResolution, 'inspection'>
  bench: Bench
  found: readonly FoundSerial[]
  photos: ReturnType<typeof staffEvidenceView>['photos']
}>

export function benchPage({ view, outcome, bench, found, photos }: AtBench, language: Language) {
  const lines = view.lines.map((line) => {
    const { orderLineId: id, title, sku, category, picture, quantity, condition, fault } = line
    const { by: _by, ...tick } = lineAt(bench, id)
    return {
      id,
      title,
      sku,
      category,
      picture,
      declared: { quantity, condition, fault },
      expected: line.serials,
      tick,
      said: saidOf(tick, language),
      serials: found.filter(({ lineId }) => lineId === id).map((each) => ({ ...verdictOf(view, each), id: each.id, serial: each.serial })),
      slot: photos.find(({ slot }) => slot.field === `finding-${id}`)?.slot ?? null,
      filed: outcome.inspection?.findings.find(({ lineId }) => lineId === id) ?? null,
    }
  })
  const step = stepAtBench(view)
  return {
    number: view.number,
    version: view.version,
    kind: view.kind,
    state: view.state,
    tone: stateTone(view.state),
    order: view.order.name,
    step,
    arrival: stepOfArrival(view),
    isFiled: step === null && outcome.inspection !== null,
    lines,
    counted: lines.filter(({ tick }) => tick.quantity !== null).length,
  }
}

function verdictOf(view: CaseView, found: FoundSerial) {
  const verdict = judgeSerial(view, found)
  return { verdict, doubtful: isDoubtful(verdict) }
}

/** What stands in the fields of a line; each as its control holds it. */
export type SaidInFields = Readonly<Record<'quantity' | 'condition' | 'faultConfirmed' | 'missing' | 'note', string>>

function saidOf({ quantity, condition, faultConfirmed, missingParts, note }: Tick, language: Language): SaidInFields {
  return {
    quantity: quantity === null ? '' : String(quantity),
    condition: condition ?? '',
    faultConfirmed: faultConfirmed ? 'on' : '',
    missing: missingParts === null ? '' : typedAmount(missingParts, language),
    note: note ?? '',
  }
}

/** An amount as somebody would have typed it. */
function typedAmount(minor: number, language: Language): string {
  return (minor / 100).toFixed(2).replace('.', wordsIn(language).formats.decimal)
}

/** What two said differently, with both words as their fields hold them. */
export type ClashView = Readonly<{ lineId: string; field: TickField; name: string | null; kept: string; wanted: string }>

export function clashViews(clashes: ReadonlyArray<Clash & Readonly<{ name: string | null }>>, language: Language): ClashView[] {
  return clashes.map(({ lineId, field, name, kept, wanted }) => {
    const shown = field === 'missingParts' ? 'missing' : field
    return { lineId, field, name, kept: saidOf(kept, language)[shown], wanted: saidOf(wanted, language)[shown] }
  })
}
