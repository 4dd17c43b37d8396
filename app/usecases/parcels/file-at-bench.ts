import type { CaseView } from '#app/domain/cases/case-view.ts'
import { type Bench, lineAt, type SentTick, type TickField, unsaid } from '#app/domain/parcels/bench.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from '../cases/decide-case.ts'
import { inspectCase, type Inspected, type LineFinding } from '../cases/inspect-case.ts'
import { keepAtBench, type NamedClash } from './keep-at-bench.ts'

export type FiledAtBench =
  | Inspected
  /** Somebody said something else meanwhile: it is looked at again before it is filed. */
  | Readonly<{ done: false; because: 'clash'; clashes: readonly NamedClash[] }>
  /** Not of every line was said whether it came, and how. */
  | Readonly<{ done: false; because: 'unsaid'; fields: ReadonlyArray<Readonly<{ lineId: string; field: TickField }>> }>

/** Keeps what the form says and files all that was ticked, at whichever bench, as the case's inspection. */
export async function fileAtBench(portal: Portal, input: StaffInput & Readonly<{ sent: readonly SentTick[] }>): Promise<FiledAtBench> {
  const { sent, ...who } = input
  const kept = await keepAtBench(portal, { ...who, sent, act: { kind: 'none' } })
  if (!kept.done) return kept
  const { bench, clashes } = kept
  if (clashes.length > 0) return { done: false, because: 'clash', clashes }
  const view = await findCase(portal.db, { number: input.number, staff: true })
  if (!view) return { done: false, because: 'no-such-case' }
  const fields = unsaid(view, bench)
  if (fields.length > 0) return { done: false, because: 'unsaid', fields }
  return inspectCase(portal, { ...who, findings: findingsOf(view, bench), benchVersion: bench.version })
}

/** Of a line of which nothing came there is no condition to tell: what was declared stands there. */
function findingsOf({ lines }: CaseView, bench: Bench): LineFinding[] {
  return lines.map(({ orderLineId: lineId, condition: declared }) => {
    const { quantity, condition, faultConfirmed, missingParts, note } = lineAt(bench, lineId)
    return {
      lineId,
      quantity: quantity ?? 0,
      condition: condition ?? declared ?? 'unopened',
      faultConfirmed,
      missingParts: missingParts ?? 0,
      note,
    }
  })
}
