import { days } from '#app/domain/shared/duration.ts'

import type { RequestAnswers } from './answers.ts'
import { questions, stepNames, type WizardStep } from './steps.ts'

type DraftStep = Readonly<{
  answers: RequestAnswers
  /** The customer went on from it; until then it holds what was typed so far. */
  done: boolean
  /** The rendered form that wrote it last: another one that does not know of it must not write over it unasked. */
  by: string
}>

/** What a customer has answered so far, step by step. */
export type DraftSteps = Readonly<Partial<Record<WizardStep, DraftStep>>>

/** How long a draft is kept after it was last touched, and its files with it. */
export const draftKeptMs = days(30)

/** All that these steps say, one after the other. */
export function answersOf(draft: DraftSteps, steps: readonly WizardStep[]): RequestAnswers {
  return Object.assign({}, ...steps.map((step) => draft[step]?.answers)) as RequestAnswers
}

/** The part that was chosen, or null. */
export function partOfDraft({ part }: DraftSteps): string | null {
  return part?.answers.part ?? null
}

/** What was said of another part is not said of this one. */
export const saidOfPart = [
  'items',
  'condition',
  'parcel',
  'machine',
  'missing',
  'happened',
  'right',
] as const satisfies readonly WizardStep[]

/**
 * Whether a step says all that it has to: an item that was ticked since makes its condition a question again, and so does a step
 * that asked less when it was gone on from.
 */
export function isAnswered(step: WizardStep, draft: DraftSteps): boolean {
  const said = draft[step]
  if (said?.done !== true) return false
  const { reason, phone, conditions = [] } = said.answers
  if (asked(step).includes('reason') && (reason === undefined || phone === undefined)) return false
  if (step !== 'condition') return true
  const chosen = (draft.items?.answers.lines ?? []).filter(({ quantity }) => quantity > 0)
  return chosen.every((line) => conditions.some(({ lineId, condition }) => lineId === line.lineId && condition !== undefined))
}

function asked(step: WizardStep): ReadonlyArray<keyof RequestAnswers> {
  return questions[step]
}

/** The first step that is still to be answered, or null where the price can be shown. */
export function firstOpen(draft: DraftSteps, steps: readonly WizardStep[]): WizardStep | null {
  return steps.find((step) => !isAnswered(step, draft)) ?? null
}

/** A step may be opened once every step before it is answered. */
export function mayOpen(step: WizardStep, draft: DraftSteps, steps: readonly WizardStep[]): boolean {
  const open = firstOpen(draft, steps)
  return open === null || steps.indexOf(step) <= steps.indexOf(open)
}

/** A draft in which everything has been answered, by a form that nobody has open. */
export function finishedDraft(answers: RequestAnswers, by: string): DraftSteps {
  const steps = stepNames.map((step): [WizardStep, DraftStep] => {
    const own = asked(step).flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]] as const]))
    return [step, { answers: Object.fromEntries(own), done: true, by }]
  })
  return Object.fromEntries(steps)
}
