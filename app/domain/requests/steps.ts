import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Action } from '#app/domain/policy/facts.ts'

import type { RequestAnswers } from './answers.ts'

/** The questions of a request, one page each, with what each of them asks. */
export const questions = {
  items: ['lines'],
  packing: ['accessoriesIncluded', 'originalPackaging'],
  wish: ['wish', 'reason'],
  parcel: ['unopened'],
  machine: ['thing', 'component'],
  happened: ['cause', 'defectiveOnFirstUse', 'prohibited'],
  reason: ['reason'],
  contact: ['phone'],
  about: ['reason', 'phone'],
} as const satisfies Record<string, ReadonlyArray<keyof RequestAnswers>>

export type StepName = keyof typeof questions

export const stepNames = Object.keys(questions) as StepName[]

/** The steps of a request in their order; the price follows the last. Only of a delivered parcel is asked whether it is unopened. */
export function stepsOf(action: Action, delivered: boolean): readonly StepName[] {
  switch (action) {
    case 'return':
      return ['items', 'packing', 'reason', 'contact']
    case 'exchange':
      return ['items', 'packing', 'wish', 'contact']
    case 'repair':
      return ['machine', 'happened', 'reason', 'contact']
    case 'refuse':
      return delivered ? ['parcel', 'about'] : ['about']
    default:
      return ['about']
  }
}

type Delivery = Pick<OrderView, 'deliveryStatus'>

/** The steps that the request of an order has as it stands now. */
export function stepsHere(action: Action, { deliveryStatus }: Delivery): readonly StepName[] {
  return stepsOf(action, deliveryStatus === 'delivered')
}

/** The step of that name, or null where this request has none. */
export function stepOf(action: Action, order: Delivery, name: string): StepName | null {
  return stepsHere(action, order).find((step) => step === name) ?? null
}
