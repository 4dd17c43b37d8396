import type { Replacement } from '#app/domain/cases/replacement.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import { choiceSoFar } from '#app/domain/requests/choice.ts'
import { answersOf, type DraftSteps, firstOpen, partOfDraft, saidOfPart } from '#app/domain/requests/draft.ts'
import { moreThanLeft } from '#app/domain/requests/items-left.ts'
import { requestParts } from '#app/domain/requests/request-part.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import { findDraft, forgetSteps, keepStep, type StepToKeep, tieQuote } from '#app/infra/requests/drafts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { findReplacement, type FoundReplacement } from '../shop/find-replacement.ts'
import { courierPrice } from './courier-price.ts'
import { decideChoice, quoteKnown } from './quote-request.ts'
import type { CourierPrice, RequestRead } from './request-facts.ts'
import { stepsOfRequest } from './steps-of-request.ts'

export type StepInput = RequestRead & Omit<StepToKeep, 'goesOn' | 'complete'>

/** What stands in a step that another form wrote meanwhile. */
type Other = Readonly<{ because: 'changed-elsewhere'; by: string; answers: RequestAnswers }>

export type StepAnswered =
  | Readonly<{ done: true; next: Readonly<{ step: WizardStep } | { quoteId: string }> }>
  /**
   * `wrong-choice`: it does not fit the order; `too-many`: more than is `left` of the line at that place of the form; `taken`: there is
   * none left of what was chosen instead. `changed-elsewhere`: what another window said meanwhile; nothing is kept until they have seen it.
   */
  | (Readonly<{ done: false }> & (Wrong | Other))

type Wrong = Readonly<{ because: 'wrong-choice' } | { because: 'taken' } | { because: 'too-many'; place: number; left: number }>

/** Keeps what a step was answered with and says where it goes on: the next open step or, after the last, the price. */
export async function submitStep(portal: Portal, input: StepInput): Promise<StepAnswered> {
  const { step } = input
  const before = input.draft?.steps ?? {}
  const wrong =
    whatIsWrong(input, { ...answersOf(before, stepsOfDraft(input, before)), ...input.answers }) ??
    (step === 'wish' ? notLeft(await chosenInstead(portal, input, input.answers)) : null)
  if (wrong) return { done: false, ...wrong }
  const kept = await keepStep(portal.db, input, { ...input, goesOn: true, complete: true })
  const isOtherPart = kept !== null && step === 'part' && partOfDraft(before) !== input.answers.part
  if (isOtherPart) await forgetSteps(portal.db, input, saidOfPart)
  // What another window wrote meanwhile is not what was read before, nor are the steps that were just forgotten.
  const draft = kept && !isOtherPart ? kept : await findDraft(portal.db, input)
  const here = draft?.steps[step]
  if (!kept && here) return { done: false, because: 'changed-elsewhere', by: here.by, answers: here.answers }
  const steps = stepsOfDraft(input, draft?.steps ?? {})
  const open = firstOpen(draft?.steps ?? {}, steps)
  if (!draft || open !== null) return { done: true, next: { step: open ?? step } }
  const chosen = await chosenInstead(portal, input, answersOf(draft.steps, steps))
  if (chosen?.found === false) return { done: true, next: { step: 'wish' } }
  const quoteId = await quoteOf(portal, input, draft.steps, chosen?.replacement ?? null)
  // What fitted when it was said may not fit any more: its page says so.
  if (quoteId === null) return { done: true, next: { step: steps[0] ?? step } }
  await tieQuote(portal.db, input, quoteId, draft.touchedAt)
  return { done: true, next: { quoteId } }
}

export type StepNoted = Readonly<{ seen: Seen | null; other: Other | null }>
/** `replacement`: what was chosen instead, while there is some of it. */
export type Seen = Readonly<{ facts: PolicyFacts; decision: Decision; replacement: Replacement | null }>

/** Keeps what was typed so far, and decides it with all that was answered before. */
export async function noteStep(portal: Portal, input: StepInput & Readonly<{ complete: boolean }>): Promise<StepNoted> {
  const kept = await keepStep(portal.db, input, { ...input, goesOn: false })
  const steps = (kept ?? (await findDraft(portal.db, input)))?.steps ?? {}
  const here = steps[input.step]
  const other =
    !kept && here && here.by !== input.by ? ({ because: 'changed-elsewhere', by: here.by, answers: here.answers } as const) : null
  return { seen: await decideSoFar(portal, input, { ...answersOf(steps, stepsOfDraft(input, steps)), ...input.answers }), other }
}

/** The answer to what was said so far, or null while there is nothing to decide, or nothing that fits the order. */
export async function decideSoFar(portal: Portal, read: RequestRead, answers: RequestAnswers): Promise<Seen | null> {
  const decided = decidedSoFar(read, answers, await priceSoFar(portal, read, answers))
  if (!decided) return null
  const chosen = await chosenInstead(portal, read, answers)
  return { ...decided, replacement: chosen?.found ? chosen.replacement : null }
}

function priceSoFar(portal: Portal, { action, order }: RequestRead, answers: RequestAnswers): Promise<CourierPrice | undefined> {
  const choice = choiceSoFar(action, order, answers)
  return choice ? courierPrice(portal, order, choice) : Promise.resolve(undefined)
}

function decidedSoFar(read: RequestRead, answers: RequestAnswers, priceOf?: CourierPrice) {
  const choice = choiceSoFar(read.action, read.order, answers)
  const seen = choice && decideChoice(read, choice, priceOf)
  return seen?.done ? seen : null
}

/** What they chose of the shop instead, as it is now; null where they said it in words, or nothing. */
async function chosenInstead(
  { db, settings }: Portal,
  { action, order: { store } }: RequestRead,
  answers: RequestAnswers,
): Promise<FoundReplacement | null> {
  const { replacement: variantId, pieces = 1 } = answers
  if (action !== 'exchange' || variantId === undefined || !settings.shopAccesses[store]) return null
  return findReplacement(db, store, { variantId, pieces })
}

function notLeft(chosen: FoundReplacement | null): Wrong | null {
  return chosen?.found === false ? { because: chosen.because } : null
}

function stepsOfDraft(input: StepInput, steps: DraftSteps): readonly WizardStep[] {
  return stepsOfRequest(input, input.action, steps)
}

/** What chooses something has to fit the order, and what is left of its items. */
function whatIsWrong(input: StepInput, answers: RequestAnswers): Wrong | null {
  if (input.step === 'part')
    return requestParts(input.order, input.action).some(({ key }) => key === answers.part) ? null : { because: 'wrong-choice' }
  if (input.step !== 'items' && input.step !== 'machine') return null
  const seen = decidedSoFar(input, answers)
  if (seen === null) return { because: 'wrong-choice' }
  const tooMany = input.step === 'items' ? moreThanLeft(seen.facts.order.lines, input.answers.lines ?? []) : null
  return tooMany && { because: 'too-many', ...tooMany }
}

async function quoteOf(portal: Portal, input: StepInput, steps: DraftSteps, replacement: Replacement | null): Promise<string | null> {
  const said = answersOf(steps, stepsOfDraft(input, steps))
  const { reason = '', phone = '', wish, thing, claim } = said
  const choice = choiceSoFar(input.action, input.order, said)
  if (!choice) return null
  const answers = {
    reason,
    phone,
    ...(wish === undefined ? {} : { wish }),
    ...(replacement === null ? {} : { replacement }),
    ...(thing === undefined ? {} : { thingId: thing }),
    ...(claim === undefined ? {} : { claim }),
  }
  const quoted = await quoteKnown(portal, input, { customerId: input.customerId, orderId: input.orderId, choice, answers })
  return quoted.done ? quoted.quoteId : null
}
