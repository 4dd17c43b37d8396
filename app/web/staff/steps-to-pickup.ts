import type { Language } from '#app/domain/shared/stores.ts'
import { approveCase, declineCase, type StaffInput } from '#app/usecases/cases/decide-case.ts'
import { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import { correctOrChange } from '#app/usecases/parcels/correct-or-change.ts'

import type { RequestContext } from '../shared/context.ts'
import { ApproveForm, DeclineForm, pickupForm } from './staff-case-forms.ts'
import { runStep, type StepTaken } from './staff-steps.ts'

type Input = Omit<StaffInput, 'version'>

/** The steps up to the pickup; null where it is another. */
export async function takeStepToPickup(
  portal: RequestContext['portal'],
  input: Input,
  step: string,
  sent: FormData,
  language: Language,
): Promise<StepTaken | null> {
  switch (step) {
    case 'approve':
      return runStep(sent, ApproveForm, (form) => approveCase(portal, { ...input, ...form }))
    case 'decline':
      return runStep(sent, DeclineForm, (form) => declineCase(portal, { ...input, ...form }))
    case 'book_pickup':
    case 'correct_pickup':
      return runStep(sent, pickupForm(language), (form) => {
        const { version, carrier, day, windowFrom, windowTo, trackingNumber, parcels, phone, cost, ...address } = form
        const agreed = { ...input, version, carrier, day, windowFrom, windowTo, trackingNumber, parcels, phone, address, costMinor: cost }
        return step === 'book_pickup' ? bookPickup(portal, agreed) : correctOrChange(portal, agreed)
      })
    default:
      return null
  }
}
