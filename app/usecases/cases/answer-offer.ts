import { standingReplacement } from '#app/domain/cases/exchange-difference.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { isLeftOpen, stepOfSilence } from '#app/domain/cases/unanswered-offer.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'
import type { Actor } from '#app/infra/cases/apply-step.ts'
import { answerOpen } from '#app/infra/cases/write-outcome.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StepResult } from './decide-case.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'
import { type Origin, applyTransition } from './apply-transition.ts'
import { askForDifference } from './settle-difference.ts'

export type AnswerInput = Readonly<{ number: string; version: number; customerId: string; from: Origin | null }>

/** The customer agrees to the offered amount; it is refunded next. */
export async function acceptOffer(portal: Portal, input: AnswerInput): Promise<StepResult> {
  return answer(portal, input, (db, opened, actor) => closeOffer(db, opened, { answer: 'accepted', actor, note: null, ...input }))
}

/** The customer does not agree, and may say why; a person looks at it again. */
export async function disputeOffer(portal: Portal, input: AnswerInput & { why: string | null }): Promise<StepResult> {
  return answer(portal, input, (db, opened, actor) => closeOffer(db, opened, { answer: 'disputed', actor, note: input.why, ...input }))
}

type Answer = Readonly<{
  answer: 'accepted' | 'disputed' | 'time-over'
  actor: Actor
  note: string | null
  version: number
  from: Origin | null
}>

/** Takes the step that an answer means, with the mail that confirms it; `time-over` is the stated default. */
export async function closeOffer(db: Db, { view, outcome }: OpenedCase, said: Answer): Promise<boolean> {
  const { offer } = outcome
  if (!offer) return false
  const { actor, version, note, from } = said
  const step = stepOf(said.answer, offer)
  if (!(await applyTransition(db, view, { step, actor, version, note, from }))) return false
  await answerOpen(db, 'offer', view.id, said.answer)
  await mailCustomer(db, view, {
    kind: stepRows[step].mail,
    ...caseSummary(view),
    answer: step === 'leave_open' ? leftOpen[offer.ifSilent] : said.answer,
    refund: step === 'dispute_offer' || standingReplacement(view) ? null : offer.amount,
  })
  if (step === 'accept_offer' || step === 'accept_late') await askForDifference(db, view.number, from)
  return true
}

/** What an answer means; what its absence does was said with the offer. */
function stepOf(answer: Answer['answer'], offer: NonNullable<CaseResolution['offer']>) {
  if (answer === 'time-over') return stepOfSilence(offer.ifSilent)
  if (answer === 'disputed') return 'dispute_offer'
  return isLeftOpen(offer) ? 'accept_late' : 'accept_offer'
}

/** What its customer is told of that. */
const leftOpen = { accepted: 'time-over', 'part-paid': 'part-paid', 'decided-by-person': 'decided-by-person' } as const

/** The customer asks for more than was paid of an offer that they had not answered; a person looks at it again. */
export async function disputeRest(portal: Portal, input: AnswerInput & { why: string | null }): Promise<StepResult> {
  return answer(portal, input, async (db, { view }, actor) => {
    const { version, from, why: note } = input
    if (!(await applyTransition(db, view, { step: 'dispute_rest', actor, version, note, from }))) return false
    await mailCustomer(db, view, { kind: stepRows.dispute_rest.mail, ...caseSummary(view), answer: 'disputed', refund: null })
    return true
  })
}

type Work = (db: Db, opened: OpenedCase, actor: Actor) => Promise<boolean>

/** One transaction for a customer's answer in their own case; another's case looks like none. */
export async function answer(portal: Portal, input: AnswerInput, work: Work): Promise<StepResult> {
  return inTransaction(portal.db, async (db): Promise<StepResult> => {
    const opened = await openCase(db, { number: input.number, customerId: input.customerId })
    if (!opened) return { done: false, because: 'no-such-case' }
    const moved = await work(db, opened, { kind: 'customer', id: input.customerId })
    return moved ? { done: true } : { done: false, because: 'moved-on' }
  })
}
