import type { WizardStep } from '#app/domain/requests/steps.ts'

import { ItemsStep } from './items-step.tsx'
import { PackingStep, ParcelStep, PartStep } from './parcel-steps.tsx'
import { HappenedStep, MachineStep } from './repair-steps.tsx'
import type { StepProps } from './step-props.ts'
import { WishStep } from './wish-step.tsx'
import { AboutStep, ContactStep, ReasonStep } from './word-steps.tsx'

/** The questions of one step. */
export function StepQuestions({ step, delivered, ...props }: StepProps & Readonly<{ step: WizardStep; delivered: boolean }>) {
  switch (step) {
    case 'part':
      return <PartStep {...props} />
    case 'items':
      return <ItemsStep {...props} />
    case 'packing':
      return <PackingStep {...props} />
    case 'wish':
      return <WishStep {...props} />
    case 'parcel':
      return <ParcelStep {...props} />
    case 'machine':
      return <MachineStep {...props} />
    case 'happened':
      return <HappenedStep {...props} />
    case 'reason':
      return <ReasonStep {...props} />
    case 'contact':
      return <ContactStep {...props} />
    case 'about':
      return <AboutStep {...props} courier={delivered} />
  }
}
