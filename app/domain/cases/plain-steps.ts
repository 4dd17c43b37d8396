import type { CaseEventView } from './case-view.ts'
import { isStepName, stepNames, type StepNeeds, stepRow, stepRows, type StepsBy } from './step-rows.ts'

/** What staff say with a step that carries no amount. */
export type SaidWithStep = Readonly<{
  note: string | null
  /** Of what goes to the customer. */
  shipment: Readonly<{ carrier: string; trackingNumber: string | null }> | null
  /** `YYYY-MM-DD`, on which something is expected. */
  day?: string | null
}>

/** The steps of staff that have a form of their own. */
export type FormStep = StepsBy<'own'>
export const formSteps = stepNames.filter((step): step is FormStep => stepRow(step).form === 'own')

/** The steps of staff that carry no amount and no form of their own. */
export type PlainStep = StepsBy<StepNeeds>
export const plainSteps = stepNames.filter(isPlainStep)

/** What a plain step asks beside itself. */
export function needsOf(step: PlainStep): StepNeeds {
  return stepRows[step].form
}

/** Whether the customer reads what was written with a step; the words that go with amounts stand with these. */
export function isReadByCustomer({ step, actor }: Pick<CaseEventView, 'step' | 'actor'>): boolean {
  return actor === 'staff' && isPlainStep(step)
}

/** What stays of a step: its words, and who carries what goes out by it. */
export function noteOfStep(step: PlainStep, { note, shipment }: SaidWithStep): string | null {
  const needs = needsOf(step)
  const words = needs.note === 'none' ? null : note
  const sent = needs.shipment && shipment ? [shipment.carrier, shipment.trackingNumber].filter(Boolean).join(' ') : null
  return [words, sent].filter(Boolean).join('\n') || null
}

export function isPlainStep(step: unknown): step is PlainStep {
  return isStepName(step) && typeof stepRow(step).form === 'object' && stepRow(step).form !== null
}
