import type { SubmissionResult } from '@conform-to/react'

import { isPlainStep } from '#app/domain/cases/plain-steps.ts'
import type { StepName } from '#app/domain/cases/transitions.ts'
import type { StaffOutcomeView } from '#app/wording/outcome-page-view.ts'
import type { StaffCaseView } from '#app/wording/staff-case-view.ts'

import { ApprovalCard } from './approval-cards.tsx'
import { EstimateCard, OfferCard } from './amount-cards.tsx'
import { ApproveCard, DeclineCard } from './decide-cards.tsx'
import { InspectCard } from './inspect-card.tsx'
import { CorrectPickupCard, PickupCard } from './pickup-card.tsx'
import { RefundCard } from './refund-card.tsx'
import type { Refunder } from './refunder.ts'
import { StepCard } from './step-card.tsx'

type Props = Readonly<{
  steps: readonly StepName[]
  view: StaffCaseView
  outcome: StaffOutcomeView
  refunder: Refunder
  replyTo: (step: StepName | 'propose_approval') => SubmissionResult | undefined
}>

/** One card for every step that is open to staff, in the order of the table. */
export function StepCards({ steps, ...known }: Props) {
  return steps.map((step, place) => (
    <div key={step} id={`step-${step}`} className="scroll-mt-32">
      <OneStep step={step} first={place === 0} {...known} />
    </div>
  ))
}

type OneProps = Omit<Props, 'steps'> & Readonly<{ step: StepName; first: boolean }>

function OneStep({ step, first, view, outcome, refunder, replyTo }: OneProps) {
  const reply = replyTo(step)
  switch (step) {
    case 'approve':
      return <ApproveCard version={view.version} first={first} />
    case 'book_pickup':
      return <PickupCard view={view} reply={reply} />
    case 'correct_pickup':
      return <CorrectPickupCard view={view} reply={reply} />
    case 'decline':
      return <DeclineCard view={view} reply={reply} />
    case 'inspect':
      return <InspectCard outcome={outcome} reply={reply} />
    case 'send_offer':
      return <OfferCard outcome={outcome} person={refunder} reply={reply} />
    case 'send_estimate':
      return <EstimateCard outcome={outcome} reply={reply} />
    case 'refund':
      return <RefundCard outcome={outcome} refunder={refunder} reply={reply} />
    case 'replace':
    case 'repair': {
      const needed = outcome.approvals[step]
      if (!needed) return <StepCard step={step} view={view} first={first} reply={reply} />
      return <ApprovalCard giving={step} {...needed} version={view.version} person={refunder} reply={replyTo('propose_approval')} />
    }
    default:
      return isPlainStep(step) ? <StepCard step={step} view={view} first={first} reply={reply} /> : null
  }
}
