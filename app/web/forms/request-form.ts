import type { SubmissionResult } from '@conform-to/react'

import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Action } from '#app/domain/policy/facts.ts'
import type { QuoteAsk, quoteRequest } from '#app/usecases/cases/quote-request.ts'

import { readFormData } from './read-form.ts'
import { RepairDraft, RepairForm } from './repair-form.ts'
import { itemsChoice, repairChoice, wholeOrderChoice } from './request-choice.ts'
import { ExchangeForm, ReturnDraft, ReturnForm } from './return-form.ts'
import { WholeOrderForm } from './whole-order-form.ts'

type Choice = QuoteAsk['choice']
type Answers = Parameters<typeof quoteRequest>[1]['answers']

export type RequestRead =
  | Readonly<{ ok: true; choice: Choice; answers: Answers; refuse: (problem: string) => SubmissionResult }>
  | Readonly<{ ok: false; reply: SubmissionResult }>

/** Reads what a request page sent, by what is asked for. */
export function readRequest(action: Action, order: OrderView, sent: FormData): RequestRead {
  switch (action) {
    case 'return':
    case 'exchange':
      return readItems(action, sent)
    case 'repair':
      return readRepair(order, sent)
    default:
      return readWholeOrder(action, sent)
  }
}

function readWholeOrder(action: Action, sent: FormData): RequestRead {
  const form = readFormData(sent, WholeOrderForm)
  if (!form.ok) return form
  const { reason, phone } = form.value
  return { ok: true, choice: wholeOrderChoice(action, form.value), answers: { reason, phone }, refuse: form.refuse }
}

function readItems(action: 'return' | 'exchange', sent: FormData): RequestRead {
  if (action === 'return') {
    const form = readFormData(sent, ReturnForm)
    if (!form.ok) return form
    const { reason, phone } = form.value
    return { ok: true, choice: itemsChoice(action, form.value), answers: { reason, phone }, refuse: form.refuse }
  }
  const form = readFormData(sent, ExchangeForm)
  if (!form.ok) return form
  const { reason, phone, wish } = form.value
  return { ok: true, choice: itemsChoice(action, form.value), answers: { reason, phone, wish }, refuse: form.refuse }
}

function readRepair(order: OrderView, sent: FormData): RequestRead {
  const form = readFormData(sent, RepairForm)
  if (!form.ok) return form
  const { reason, phone, thing } = form.value
  const choice = repairChoice(order, form.value)
  if (!choice) return { ok: false, reply: form.refuse('choose', 'thing') }
  return { ok: true, choice, answers: { reason, phone, thingId: thing }, refuse: form.refuse }
}

/** The choice in a form that is still being filled in, or null while there is none to decide. */
export function readDraft(action: Action, order: OrderView, sent: FormData): Choice | null {
  if (action === 'return' || action === 'exchange') {
    const draft = readFormData(sent, ReturnDraft)
    return draft.ok ? itemsChoice(action, draft.value) : null
  }
  if (action === 'repair') {
    const draft = readFormData(sent, RepairDraft)
    return draft.ok ? repairChoice(order, draft.value) : null
  }
  const draft = readFormData(sent, WholeOrderForm.pick({ unopened: true }))
  return draft.ok ? wholeOrderChoice(action, draft.value) : null
}
