import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'

import { givingSteps } from '#app/domain/cases/approval.ts'
import { isPlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Transition } from '#app/domain/cases/transitions.ts'
import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'

import { ApprovalCard } from './approval-cards.tsx'
import { AssessCard } from './assess-card.tsx'
import { EstimateCard, OfferCard } from './amount-cards.tsx'
import { ChooseInsteadCard } from './choose-instead-card.tsx'
import { FormAt } from './case/form-card.tsx'
import { ApproveCard, DeclineCard } from './decide-cards.tsx'
import { InspectCard } from './inspect-card.tsx'
import { CorrectPickupCard, PickupCard } from './pickup-card.tsx'
import { SendFirstCard } from './send-first-card.tsx'
import { SendReplacementCard } from './send-replacement-card.tsx'
import { RefundCard } from './refund-card.tsx'
import type { Refunder } from './refunder.ts'
import { ShippingCard } from './shipping-card.tsx'
import { StepCard } from './step-card.tsx'

type Props = Readonly<{
  steps: readonly Transition[]
  /** The form that stands open. */
  open: string | null
  view: StaffCaseView
  outcome: StaffOutcomeView
  refunder: Refunder
  /** What staff photographed, by line. */
  photos: Readonly<Record<string, readonly unknown[]>>
  replyTo: (step: Transition | 'propose_approval' | 'send_replacement' | 'name_shipping' | 'take_shipping') => SubmissionResult | undefined
}>

/** A form for every step that is open to staff, in the order of the table; all of them begin anew once one was taken. */
export function StepCards({ steps, open, ...known }: Props) {
  return steps.map((step, place) => (
    <div key={step} data-begun-anew className="flex flex-col gap-2 empty:hidden">
      <FormAt id={`step-${step}`} open={step === open}>
        <OneStep step={step} first={place === 0} {...known} />
      </FormAt>
    </div>
  ))
}

type OneProps = Omit<Props, 'steps' | 'open'> & Readonly<{ step: Transition; first: boolean }>
type Known = Omit<OneProps, 'step' | 'replyTo'> & Readonly<{ reply: SubmissionResult | undefined }>

/** The steps that ask for something of their own. */
const ownCards: Partial<Record<Transition, (known: Known) => ReactNode>> = {
  approve: ({ view, first }) => <ApproveCard version={view.version} first={first} />,
  book_pickup: ({ view, reply }) => <PickupCard view={view} reply={reply} />,
  correct_pickup: ({ view, reply }) => <CorrectPickupCard view={view} reply={reply} />,
  choose_instead: ({ view, outcome }) => <ChooseInsteadCard number={view.number} name={outcome.exchange?.name ?? ''} />,
  decline: ({ view, reply }) => <DeclineCard view={view} reply={reply} />,
  assess: ({ view, photos, reply }) =>
    view.law ? <AssessCard law={view.law} version={view.version} photos={photos} reply={reply} /> : null,
  inspect: ({ outcome, reply }) => <InspectCard outcome={outcome} reply={reply} />,
  send_offer: ({ outcome, refunder, reply }) => <OfferCard outcome={outcome} person={refunder} reply={reply} />,
  send_first: ({ view, outcome, reply }) =>
    outcome.first ? <SendFirstCard first={outcome.first} version={view.version} reply={reply} /> : null,
  send_estimate: ({ outcome, reply }) => <EstimateCard outcome={outcome} reply={reply} />,
  refund: ({ outcome, refunder, reply }) => <RefundCard outcome={outcome} refunder={refunder} reply={reply} />,
}

function OneStep({ step, replyTo, ...known }: OneProps) {
  const { view, first, outcome, refunder } = known
  const reply = replyTo(step)
  if (step === 'replace' && outcome.exchange && outcome.exchange.state !== 'approval')
    return <SendReplacementCard exchange={outcome.exchange} version={view.version} reply={replyTo('send_replacement')} />
  if (step === 'book_pickup' && view.shipping && (view.shipping.isNeeded || view.shipping.isElsewhere)) {
    const price = <ShippingCard key="price" shipping={view.shipping} version={view.version} replyTo={replyTo} />
    if (view.shipping.isNeeded) return price
    const book = (
      <FormAt key="book" id={undefined} open={false}>
        <PickupCard view={view} reply={reply} />
      </FormAt>
    )
    return [price, book]
  }
  const giving = givingSteps.find((each) => each === step)
  if (giving) {
    const needed = outcome.approvals[giving]
    if (needed)
      return <ApprovalCard giving={giving} {...needed} version={view.version} person={refunder} reply={replyTo('propose_approval')} />
  }
  if (isPlainStep(step)) return <StepCard step={step} view={view} first={first} reply={reply} />
  return ownCards[step]?.({ ...known, reply }) ?? null
}
