import type { WizardStep } from '#app/domain/requests/steps.ts'
import type { ParcelOnPage } from '#app/views/orders/order-page.ts'

import { ConditionStep } from './condition-step.tsx'
import { ItemsStep } from './items-step.tsx'
import { MissingStep } from './missing-step.tsx'
import { ParcelStep, PartStep } from './parcel-steps.tsx'
import { HappenedStep, MachineStep } from './repair-steps.tsx'
import { RightStep } from './right-step.tsx'
import type { StepProps } from './step-props.ts'
import { WishStep } from './wish-step.tsx'
import { AboutStep } from './word-steps.tsx'

type Props = StepProps & Readonly<{ step: WizardStep; delivered: boolean; parcels: readonly ParcelOnPage[] }>

/** The questions of one step. */
export function StepQuestions({ step, delivered, parcels, ...props }: Props) {
  switch (step) {
    case 'part':
      return <PartStep {...props} />
    case 'items':
      return <ItemsStep {...props} />
    case 'condition':
      return <ConditionStep {...props} />
    case 'wish':
      return <WishStep {...props} />
    case 'parcel':
      return <ParcelStep {...props} />
    case 'machine':
      return <MachineStep {...props} />
    case 'missing':
      return <MissingStep {...props} parcels={parcels} />
    case 'happened':
      return <HappenedStep {...props} />
    case 'right':
      return <RightStep {...props} />
    case 'about':
      return <AboutStep {...props} courier={delivered && props.action !== 'not_received'} />
  }
}
