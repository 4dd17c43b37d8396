import { arrivedCoverage } from '#app/domain/cases/arrived-coverage.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { comesByItself } from '#app/domain/cases/fitting-steps.ts'
import { refundBasis } from '#app/domain/cases/refund-basis.ts'
import { isSureOfGuarantee } from '#app/domain/statutory/claim.ts'
import { openSteps, type Transition } from '#app/domain/cases/transitions.ts'

type Known = Pick<CaseView, 'kind' | 'state' | 'store' | 'facts' | 'decision' | 'claim' | 'events' | 'filedAt' | 'pickup'>
type Became = Pick<CaseResolution, 'inspection' | 'offer'>

/** What the facts make the next step where the table offers several; null where its own order says it. */
export function usualStep(view: Known, outcome: Became): Transition | null {
  const { kind } = view
  const open = openSteps(kind, view.state, 'staff')
  const areOpen = (...steps: readonly Transition[]) => steps.every((step) => open.includes(step))
  if (areOpen('await_return', 'approve')) return comesByItself(view) ? 'await_return' : 'approve'
  if (areOpen('repair', 'send_estimate')) {
    if (isSureOfGuarantee(view) && view.claim?.choice === 'guarantee_replacement') return 'replace'
    return isSureOfGuarantee(view) || arrivedCoverage(view)?.repairFee === 'free' ? 'repair' : 'send_estimate'
  }
  if (areOpen('send_offer', 'refund')) {
    if (kind === 'return' && refundBasis(view, outcome).basis !== 'needs-offer') return 'refund'
    return kind === 'return' || isWorse(outcome) ? 'send_offer' : 'replace'
  }
  return null
}

/** Whether less came than was declared, or in another condition, so that the customer has to be asked first. */
function isWorse({ inspection }: Became): boolean {
  return (
    inspection !== null &&
    inspection.findings.some(({ quantity, declaredQuantity, missingMinor }) => quantity < declaredQuantity || missingMinor > 0)
  )
}
