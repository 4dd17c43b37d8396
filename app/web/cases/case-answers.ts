import type { SubmissionResult } from '@conform-to/react'

import { acceptEstimate, declineEstimate } from '#app/usecases/cases/answer-estimate.ts'
import { acceptOffer, type AnswerInput, disputeOffer, disputeRest } from '#app/usecases/cases/answer-offer.ts'
import type { StepResult } from '#app/usecases/cases/decide-case.ts'

import type { RequestContext } from '../shared/context.ts'
import { AnswerForm } from './outcome-forms.ts'
import { readFormData, refuseUnread } from '../shared/read-form.ts'

/** What is wrong with an answer, or that it says neither yes nor no; what was typed goes back with it. */
type WrongAnswer = Readonly<{ done: false; because: 'wrong-form'; reply: SubmissionResult }>

/** Carries out what a customer answered to an offer or an estimate. */
export async function answerCase(
  portal: RequestContext['portal'],
  who: Omit<AnswerInput, 'version'>,
  sent: FormData,
): Promise<StepResult | WrongAnswer> {
  const form = readFormData(sent, AnswerForm)
  if (!form.ok)
    return { done: false, because: 'wrong-form', reply: form.reply.error?.['answer'] ? refuseUnread(sent, 'yesOrNo') : form.reply }
  const { answer, version, why } = form.value
  const input = { ...who, version }
  switch (answer) {
    case 'accept_offer':
      return acceptOffer(portal, input)
    case 'dispute_offer':
      return disputeOffer(portal, { ...input, why })
    case 'dispute_rest':
      return disputeRest(portal, { ...input, why })
    case 'accept_estimate':
      return acceptEstimate(portal, input)
    case 'decline_estimate':
      return declineEstimate(portal, input)
  }
}
