import type { Transition } from '#app/domain/cases/transitions.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { beginLeg } from '#app/infra/parcels/legs.ts'
import { stepMail } from '#app/views/mails/step-mails.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { answer, type AnswerInput } from './answer-offer.ts'
import type { StepResult } from './decide-case.ts'
import { mailCustomer } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'

/** The customer sends what they were asked for, in words; the case goes back to its review, whose clock goes on. */
export function answerItem(portal: Portal, input: AnswerInput & Readonly<{ text: string }>): Promise<StepResult> {
  return step(portal, input, 'answer', input.text)
}

/** The courier did not come; a new day is chosen and booked next. */
export function reportFailedPickup(portal: Portal, input: AnswerInput & Readonly<{ text: string | null }>): Promise<StepResult> {
  return step(portal, input, 'report_failed_pickup', input.text)
}

/** The advice did not help: support has a look at it anew, with what the customer says of it. */
export function reportStillFaulty(portal: Portal, input: AnswerInput & Readonly<{ text: string }>): Promise<StepResult> {
  return step(portal, input, 'report_still_faulty', input.text)
}

/** The advice of customer service has helped: nothing has to be sent in. */
export function solveCase(portal: Portal, input: AnswerInput): Promise<StepResult> {
  return step(portal, input, 'solve', null)
}

/** The customer does not want to pay: a repair comes back as it is, an exchange is refunded instead. */
export function leaveUnpaid(portal: Portal, input: AnswerInput): Promise<StepResult> {
  return step(portal, input, 'leave_unpaid', null)
}

/** The parcel that was missing has come: nobody looks for it any more. */
export function findParcel(portal: Portal, input: AnswerInput): Promise<StepResult> {
  return step(portal, input, 'find', null)
}

/** The customer sent the parcel of a withdrawal themselves; its number is followed, and proves that it was sent. */
export function sendOwn(portal: Portal, input: AnswerInput & Readonly<{ carrier: string; trackingNumber: string }>): Promise<StepResult> {
  const { carrier, trackingNumber, version, from } = input
  return answer(portal, input, async (db, { view }, actor) => {
    const note = `${carrier} ${trackingNumber}`
    if (!(await applyTransition(db, view, { step: 'send_own', actor, version, note, from }))) return false
    await beginLeg(db, { caseId: view.id, kind: 'return', carrier, trackingNumber })
    return true
  })
}

function step(portal: Portal, input: AnswerInput, name: Transition, note: string | null): Promise<StepResult> {
  return answer(portal, input, async (db, { view }, actor) => {
    if (!(await applyTransition(db, view, { step: name, actor, version: input.version, note, from: input.from }))) return false
    const after = await findCase(db, { number: input.number, customerId: input.customerId })
    const mail = after && stepMail(name, { view: after, before: view.state, by: 'customer', details: { note, shipment: null } })
    if (after && mail) await mailCustomer(db, after, mail)
    return true
  })
}
