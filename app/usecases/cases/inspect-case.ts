import type { CaseView } from '#app/domain/cases/case-view.ts'
import { foundAmount } from '#app/domain/cases/found-amount.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import type { Condition } from '#app/domain/policy/facts.ts'
import type { InspectedDecision } from '#app/domain/policy/outlook/inspection.ts'
import { zero } from '#app/domain/shared/money.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { insertInspection } from '#app/infra/cases/write-outcome.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { endBench, findBench } from '#app/infra/parcels/bench.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { openCase } from './open-case.ts'
import { recordSurplus } from '../parcels/record-extra.ts'
import { applyTransition } from './apply-transition.ts'
import { askForDifference } from './settle-difference.ts'

export type LineFinding = Readonly<{
  lineId: string
  /** What arrived of it; what is more than was declared is recorded beside the case. */
  quantity: number
  condition: Condition
  /** Of a reported fault; true where none was reported. */
  faultConfirmed: boolean
  /** What missing parts take off, in minor units; at most what was paid for the line. */
  missingParts: number
  note: string | null
}>

export type InspectInput = StaffInput &
  Readonly<{
    findings: readonly LineFinding[]
    /** What of the bench the findings hold; none where they were not made there. */
    benchVersion?: number
  }>

export type Inspected =
  | Readonly<{ done: true }>
  /**
   * `wrong-findings`: not exactly the lines of the case, or more off than was paid. `bench-moved`: something was ticked at the bench
   * that the findings do not hold, and it must not get lost.
   */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'wrong-findings' | 'bench-moved' }>

/** Writes down what was in the parcel, line by line, and what the request comes to by it; nothing is refunded yet. */
export async function inspectCase(portal: Portal, input: InspectInput): Promise<Inspected> {
  return inTransaction(portal.db, async (db): Promise<Inspected> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    const findings = asFindings(view, input.findings)
    if (!findings) return { done: false, because: 'wrong-findings' }
    if (view.version !== input.version || !openSteps(view.kind, view.state, 'staff').includes('inspect')) {
      return { done: false, because: 'moved-on' }
    }
    if ((await findBench(db, view.id)).version !== (input.benchVersion ?? 0)) return { done: false, because: 'bench-moved' }
    const found = view.exception?.recall ? asGranted(view) : foundAmount(view.facts, findings)
    await recordSurplus(db, view, input, surplusOf(view, input.findings))
    // Before the step: what its shop is asked for by it rests on what was found.
    await insertInspection(db, { caseId: view.id, version: input.version + 1, found, staffId: input.staffId, findings })
    const moved = await applyTransition(db, view, {
      step: 'inspect',
      actor: { kind: 'staff', id: input.staffId },
      version: input.version,
      note: null,
      from: input.from,
    })
    // The case is held and was looked at: another state here is a fault, and takes what was written with it.
    if (!moved) throw new Error(`the case ${view.number} was not moved by its inspection`)
    await endBench(db, view.id)
    await askForDifference(db, view.number, input.from)
    return { done: true }
  })
}

/** What is recalled is paid back as it was promised, whatever is found of it. */
function asGranted({ store, decision }: CaseView): InspectedDecision {
  return { decision, missingParts: zero(stores[store].currency), refund: decision.refund }
}

/** What arrived of each line beyond what was declared. */
function surplusOf({ lines }: CaseView, findings: readonly LineFinding[]) {
  const declared = new Map(lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  return findings
    .map(({ lineId, quantity }) => ({ lineId, quantity: quantity - (declared.get(lineId) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
}

/** The findings beside what was declared, or null where they do not fit the case. */
function asFindings(view: CaseView, findings: readonly LineFinding[]) {
  const byLine = new Map(findings.map((finding) => [finding.lineId, finding]))
  if (byLine.size !== findings.length || byLine.size !== view.lines.length) return null
  const paid = new Map(view.facts.order.lines.map((line) => [line.id, line.paid.amountMinor]))
  const fitting = view.lines.flatMap(({ orderLineId, quantity, fault }) => {
    const finding = byLine.get(orderLineId)
    if (!finding || finding.quantity < 0) return []
    if (finding.missingParts < 0 || finding.missingParts > (paid.get(orderLineId) ?? 0)) return []
    const { faultConfirmed, ...rest } = finding
    return [
      {
        ...rest,
        quantity: Math.min(finding.quantity, quantity),
        declaredQuantity: quantity,
        fault: faultConfirmed ? fault : ('none' as const),
      },
    ]
  })
  return fitting.length === view.lines.length ? fitting : null
}
