import { stepRows } from '#app/domain/cases/step-rows.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'
import type { Actor } from '#app/infra/cases/apply-step.ts'
import { answerOpen } from '#app/infra/cases/write-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { answer, type AnswerInput } from './answer-offer.ts'
import type { StepResult } from './decide-case.ts'
import { askMovedForMoney } from './ask-for-money.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { type Origin, applyTransition } from './apply-transition.ts'

/** The customer agrees to the price of the repair. */
export async function acceptEstimate(portal: Portal, input: AnswerInput): Promise<StepResult> {
  return answer(portal, input, (db, opened, actor) => closeEstimate(db, opened, { answer: 'accepted', actor, ...input }))
}

/** The customer does not want it at that price; the machine goes back as it is. */
export async function declineEstimate(portal: Portal, input: AnswerInput): Promise<StepResult> {
  return answer(portal, input, (db, opened, actor) => closeEstimate(db, opened, { answer: 'declined', actor, ...input }))
}

type Answer = Readonly<{ answer: 'accepted' | 'declined' | 'time-over'; actor: Actor; version: number; from: Origin | null }>

/** Takes the step that an answer means: a yes is to be paid first where the shop can be asked for an invoice; silence until the date means no. */
export async function closeEstimate(db: Db, { view, outcome }: OpenedCase, said: Answer): Promise<boolean> {
  const step = said.answer === 'accepted' ? 'accept_estimate' : 'decline_estimate'
  const { actor, version, from } = said
  if (!outcome.estimate || !(await applyTransition(db, view, { step, actor, version, note: null, from }))) return false
  await answerOpen(db, 'estimate', view.id, said.answer)
  const { price } = outcome.estimate
  const payFirst = said.answer === 'accepted' && view.shopTag !== null
  if (payFirst) await askMovedForMoney(db, view.number, { purpose: 'estimate', amount: price, staffId: null, from })
  const mail = { kind: stepRows[step].mail, ...caseSummary(view), answer: said.answer, price, ...(payFirst ? { payFirst } : {}) }
  await mailCustomer(db, view, mail)
  return true
}
