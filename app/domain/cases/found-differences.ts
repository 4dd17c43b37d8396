import type { Condition } from '#app/domain/policy/facts.ts'

import type { CaseView } from './case-view.ts'
import type { InspectionView } from './outcome-view.ts'

/** One line as it was declared beside as it was found; amounts after the fee, null where none is promised. */
export type FoundLine = Readonly<{
  lineId: string
  title: string
  declared: Readonly<{ quantity: number; condition: Condition | null; amountMinor: number | null }>
  found: Readonly<{ quantity: number; condition: Condition; amountMinor: number | null; missingMinor: number }>
  /** The reported fault was not found. */
  faultNotConfirmed: boolean
  note: string | null
  differs: boolean
}>

/** Every line of the case, declared beside found, in the order of the case. A refused parcel was declared as never opened. */
export function foundLines(view: Pick<CaseView, 'kind' | 'lines' | 'decision'>, inspection: InspectionView): FoundLine[] {
  const findings = new Map(inspection.findings.map((finding) => [finding.lineId, finding]))
  const declaredAmount = netOf(view.decision.lines)
  const foundAmount = netOf(inspection.decision.lines)
  const refused = view.kind === 'refuse'
  const undecided = refused && inspection.refund === null
  return view.lines.flatMap(({ orderLineId, title, quantity, condition: said, fault }): FoundLine[] => {
    const condition = said ?? (refused ? 'unopened' : null)
    const finding = findings.get(orderLineId)
    if (!finding) return []
    const faultNotConfirmed = fault !== 'none' && finding.fault === 'none'
    const worse = condition !== null && finding.quantity > 0 && finding.condition !== condition
    return [
      {
        lineId: orderLineId,
        title,
        declared: { quantity, condition, amountMinor: declaredAmount(orderLineId) },
        found: {
          quantity: finding.quantity,
          condition: finding.condition,
          amountMinor: finding.quantity === 0 ? 0 : undecided ? null : foundAmount(orderLineId),
          missingMinor: finding.missingMinor,
        },
        faultNotConfirmed,
        note: finding.note,
        differs: worse || finding.quantity !== quantity || finding.missingMinor > 0 || faultNotConfirmed,
      },
    ]
  })
}

type Lines = CaseView['decision']['lines']

/** What a line comes to after its fee; nothing where the line is refused. */
function netOf(lines: Lines): (lineId: string) => number | null {
  const byId = new Map(lines.map((line) => [line.lineId, line]))
  return (lineId) => {
    const line = byId.get(lineId)
    if (!line || line.outcome === 'ineligible' || !line.paid) return line ? 0 : null
    return line.fee ? line.paid.amountMinor - line.fee.amountMinor : null
  }
}
