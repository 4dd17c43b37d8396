import type { StepName } from '#app/domain/cases/transitions.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { stepMail } from '#app/views/mails/step-mails.ts'
import type { Portal } from '#app/infra/portal.ts'

import { answer, type AnswerAsk } from './answer-offer.ts'
import type { StepResult } from './decide-case.ts'
import { mailCustomer } from './open-case.ts'
import { takeStep } from './take-step.ts'

/** The customer sends what they were asked for, in words; the case goes back to its review, whose clock goes on. */
export function answerItem(portal: Portal, ask: AnswerAsk & Readonly<{ text: string }>): Promise<StepResult> {
  return step(portal, ask, 'answer', ask.text)
}

/** The courier did not come; a new day is chosen and booked next. */
export function reportFailedPickup(portal: Portal, ask: AnswerAsk & Readonly<{ text: string | null }>): Promise<StepResult> {
  return step(portal, ask, 'report_failed_pickup', ask.text)
}

/** The advice did not help: support has a look at it anew, with what the customer says of it. */
export function reportStillFaulty(portal: Portal, ask: AnswerAsk & Readonly<{ text: string }>): Promise<StepResult> {
  return step(portal, ask, 'report_still_faulty', ask.text)
}

/** The advice of customer service has helped: nothing has to be sent in. */
export function solveCase(portal: Portal, ask: AnswerAsk): Promise<StepResult> {
  return step(portal, ask, 'solve', null)
}

function step(portal: Portal, ask: AnswerAsk, name: StepName, note: string | null): Promise<StepResult> {
  return answer(portal, ask, async (db, { view }, actor) => {
    if (!(await takeStep(db, view, { step: name, actor, version: ask.version, note, from: ask.from }))) return false
    const after = await findCase(db, { number: ask.number, customerId: ask.customerId })
    const mail = after && stepMail(name, { view: after, before: view.state, by: 'customer', details: { note, shipment: null } })
    if (after && mail) await mailCustomer(db, after, mail)
    return true
  })
}
