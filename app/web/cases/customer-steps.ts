import type { SubmissionResult } from '@conform-to/react'
import type { z } from 'zod'

import { agreeToShipping, choosePickup } from '#app/usecases/parcels/choose-pickup.ts'
import {
  answerItem,
  findParcel,
  leaveUnpaid,
  reportFailedPickup,
  reportStillFaulty,
  sendOwn,
  solveCase,
} from '#app/usecases/cases/customer-steps.ts'
import type { StepResult } from '#app/usecases/cases/decide-case.ts'
import { type WithdrawInput, withdrawCase } from '#app/usecases/cases/withdraw-case.ts'
import { writeAsCustomer } from '#app/usecases/messages/write-in-case.ts'

import { answerCase } from './case-answers.ts'
import type { RequestContext } from '../shared/context.ts'
import { AgreeShippingForm, FailedPickupForm, ItemForm, PickupWishForm, SendOwnForm } from './case-step-forms.ts'
import { MessageForm } from '../messages/message-form.ts'
import { readFormData } from '../shared/read-form.ts'
import { WithdrawForm } from './withdraw-form.ts'

type Portal = RequestContext['portal']
export type CustomerInput = Omit<WithdrawInput, 'version'>

type Refusal = Extract<StepResult, { done: false }>['because'] | 'too-many' | 'wrong-day' | 'wrong-place' | 'other-script'

export type CustomerStepTaken =
  | Readonly<{ done: true }>
  /** The form is wrong; what was typed goes back with it. */
  | Readonly<{ done: false; because: 'wrong-form'; reply: SubmissionResult }>
  /** The answer is no; `refuse` gives back what was typed, with the words for it. */
  | Readonly<{ done: false; because: Refusal; refuse: (problem: string, field?: string) => SubmissionResult }>

type Outcome = Readonly<{ done: true }> | Readonly<{ done: false; because: Refusal }>

/** What a customer can mean by a form on the page of their case. */
export const customerIntents = [
  'answer',
  'message',
  'answer_item',
  'report_failed_pickup',
  'report_still_faulty',
  'solve',
  'find',
  'choose_pickup',
  'agree_shipping',
  'leave_unpaid',
  'send_own',
  'withdraw',
] as const

/** Carries out what a customer posted from the page of their case. */
export async function takeCustomerStep(
  portal: Portal,
  input: CustomerInput,
  intent: (typeof customerIntents)[number],
  sent: FormData,
): Promise<CustomerStepTaken> {
  switch (intent) {
    case 'answer': {
      const answered = await answerCase(portal, input, sent)
      return !answered.done && answered.because === 'wrong-form' ? answered : plain(answered)
    }
    case 'message':
      return run(sent, MessageForm, (form) => writeAsCustomer(portal, { ...input, ...form }))
    case 'answer_item':
      return run(sent, ItemForm, (form) => answerItem(portal, { ...input, ...form }))
    case 'report_failed_pickup':
      return run(sent, FailedPickupForm, (form) => reportFailedPickup(portal, { ...input, ...form }))
    case 'report_still_faulty':
      return run(sent, ItemForm, (form) => reportStillFaulty(portal, { ...input, ...form }))
    case 'find':
      return run(sent, WithdrawForm, (form) => findParcel(portal, { ...input, ...form }))
    case 'solve':
      return run(sent, WithdrawForm, (form) => solveCase(portal, { ...input, ...form }))
    case 'choose_pickup':
      return run(sent, PickupWishForm, (form) => choosePickup(portal, { ...input, ...form }))
    case 'agree_shipping':
      return run(sent, AgreeShippingForm, (form) => agreeToShipping(portal, { ...input, ...form }))
    case 'leave_unpaid':
      return run(sent, WithdrawForm, (form) => leaveUnpaid(portal, { ...input, ...form }))
    case 'send_own':
      return run(sent, SendOwnForm, (form) => sendOwn(portal, { ...input, ...form }))
    case 'withdraw':
      return run(sent, WithdrawForm, (form) => withdrawCase(portal, { ...input, ...form }))
  }
}

function plain(result: Outcome): CustomerStepTaken {
  if (result.done) return result
  return { ...result, refuse: () => ({ status: 'error' }) }
}

async function run<Schema extends z.ZodType>(
  sent: FormData,
  schema: Schema,
  carryOut: (form: z.output<Schema>) => Promise<Outcome>,
): Promise<CustomerStepTaken> {
  const form = readFormData(sent, schema)
  if (!form.ok) return { done: false, because: 'wrong-form', reply: form.reply }
  const result = await carryOut(form.value)
  return result.done ? { done: true } : { done: false, because: result.because, refuse: form.refuse }
}
