import type { ComponentProps } from 'react'

import { givingSteps } from '#app/domain/cases/approval.ts'
import type { Transition } from '#app/domain/cases/transitions.ts'
import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'

import { ExceptionCard } from '../exception-card.tsx'
import { ExtraCard } from '../extra-card.tsx'
import { GiftCard } from '../gift-card.tsx'
import { LabelCard, type labelAnswers } from '../label-card.tsx'
import { StepCards } from '../step-cards.tsx'
import { FormAt } from './form-card.tsx'
import { openForm } from './open-form.ts'

type OfSteps = Omit<ComponentProps<typeof StepCards>, 'open' | 'replyTo'>
type Reply = ReturnType<ComponentProps<typeof StepCards>['replyTo']>

type Props = OfSteps &
  Readonly<{
    /** Of the form for what else was in the parcel; without one nothing has arrived. */
    extraKey: string | null
    labelAnswer: (typeof labelAnswers)[number] | null
    /** The step whose form was sent and has to be looked at again. */
    answered: string | null
    replyTo: (step: string) => Reply
  }>

/** All forms of a case, one of them open: its steps, then what can be done beside them. */
export function CaseForms({ extraKey, labelAnswer, answered, ...known }: Props) {
  const { view, outcome, steps, refunder, replyTo } = known
  const takesLabel = steps.includes('book_pickup') || view.state === 'pickup_booked'
  const open = openForm({
    steps,
    answered,
    waiting: waitingIn(steps, outcome, takesLabel && labelAnswer !== null),
    hasException: outcome.exception.open,
  })
  return (
    <div className="flex flex-col gap-2 empty:hidden">
      <StepCards key={view.standing} open={open} {...known} />
      <FormAt id="exception" open={open === 'exception'}>
        <ExceptionCard
          exception={outcome.exception}
          waiting={outcome.approvals.exception}
          view={view}
          person={refunder}
          reply={replyTo('propose_override')}
        />
      </FormAt>
      <FormAt id="gift" open={open === 'gift'}>
        <GiftCard outcome={outcome} refunder={refunder} reply={replyTo('credit_gift')} />
      </FormAt>
      {takesLabel ? (
        <FormAt id="label" open={open === 'label'}>
          <LabelCard number={view.number} labelKept={view.labelKept} isBooked={view.state === 'pickup_booked'} answer={labelAnswer} />
        </FormAt>
      ) : null}
      {extraKey ? (
        <FormAt id="extra" open={open === 'extra'}>
          <ExtraCard extras={outcome.extras} formKey={extraKey} reply={replyTo('record_extra')} />
        </FormAt>
      ) : null}
    </div>
  )
}

function waitingIn(steps: readonly Transition[], { approvals }: StaffOutcomeView, label: boolean) {
  return [
    ...givingSteps.filter((giving) => steps.includes(giving) && approvals[giving]?.waiting),
    ...(approvals.exception === null ? [] : ['exception' as const]),
    ...(approvals.credits.length === 0 ? [] : ['gift' as const]),
    ...(label ? ['label' as const] : []),
  ]
}
