import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'

import type { RequestAnswers } from './answers.ts'
import { requestPart, requestParts } from './request-part.ts'

/** The questions of a request, one page each, with what each of them asks. */
export const questions = {
  part: ['part'],
  items: ['lines'],
  condition: ['conditions', 'accessoriesIncluded', 'originalPackaging', 'reason', 'phone'],
  wish: ['replacement', 'pieces', 'wish'],
  parcel: ['unopened'],
  machine: ['thing', 'component'],
  missing: ['lookedFor', 'addressRight'],
  happened: ['cause', 'defectiveOnFirstUse', 'prohibited', 'reason', 'phone'],
  right: ['claim'],
  about: ['reason', 'phone'],
} as const satisfies Record<string, ReadonlyArray<keyof RequestAnswers>>

export type WizardStep = keyof typeof questions

export const stepNames = Object.keys(questions) as WizardStep[]

/** The steps of a request in their order; the price follows the last. Only of a delivered parcel is asked whether it is unopened. */
export function stepsOf(action: RequestKind, delivered: boolean): readonly WizardStep[] {
  switch (action) {
    case 'return':
      return ['items', 'condition']
    case 'exchange':
      return ['items', 'condition', 'wish']
    case 'repair':
      return ['machine', 'happened']
    case 'not_received':
      return ['missing', 'about']
    case 'refuse':
      return delivered ? ['parcel', 'about'] : ['about']
    case 'cancel':
    case 'intercept':
      return ['about']
  }
}

/**
 * The steps that the request of an order has as it stands now, for the part that was chosen. Which it is about is asked first where
 * it can be about several. Whether the legal guarantee may be for it is for `stepsOfRequest`.
 */
export function stepsHere(action: RequestKind, order: OrderView, part: string | null): readonly WizardStep[] {
  const steps = stepsOf(action, requestPart(order, action, part)?.deliveryStatus === 'delivered')
  return requestParts(order, action).length > 1 ? ['part', ...steps] : steps
}

/** The same of a repair that the legal guarantee may be for: on which right it rests is asked once it is known how the fault came. */
export function withRight(steps: readonly WizardStep[]): readonly WizardStep[] {
  return steps.flatMap((step): readonly WizardStep[] => (step === 'happened' ? [step, 'right'] : [step]))
}

/** The step that files are sent in, where the most is known of what they are to show; null where nothing can be shown. */
export function evidenceStep(action: RequestKind): WizardStep | null {
  switch (action) {
    case 'return':
    case 'exchange':
      return 'condition'
    case 'repair':
      return 'happened'
    case 'refuse':
    case 'not_received':
      return 'about'
    case 'cancel':
    case 'intercept':
      return null
  }
}

/** The step of that name, or null where these have none. */
export function stepNamed(steps: readonly WizardStep[], name: string): WizardStep | null {
  return steps.find((step) => step === name) ?? null
}
