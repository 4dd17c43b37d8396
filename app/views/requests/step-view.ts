import { asksFirstUse, hasParts, type Repairable, repairables } from '#app/domain/cases/repairable.ts'
import { nameOf as replacementName, type Replacement } from '#app/domain/cases/replacement.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { partsByDay, partsOf } from '#app/domain/orders/parts.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { RequestAnswers } from '#app/domain/requests/answers.ts'
import { type DraftSteps, isAnswered, mayOpen } from '#app/domain/requests/draft.ts'
import type { WizardStep } from '#app/domain/requests/steps.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { partView } from '../orders/part-view.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { prohibitedActionName } from '#app/wording/policy/part-names.ts'
import { thingView, titleOf } from './request-page.ts'

/** One step of the way to the price. */
export type StepLink = Readonly<{
  name: string
  title: string
  /** Where it can be opened, or null while a step before it is open. */
  to: string | null
  done: boolean
  here: boolean
}>

type Way = Readonly<{ action: RequestKind; orderId: string; steps: readonly WizardStep[]; draft: DraftSteps }>

/** The way of a request: its steps, and the review of what they come to. */
export function stepLinks({ action, orderId, steps, draft }: Way, here: WizardStep | 'price', language: Language): StepLink[] {
  const t = wordsOf(language, 'steps')
  const links = steps.map((name): StepLink => ({
    name,
    title: t(`names.${name}`),
    to: mayOpen(name, draft, steps) && name !== here ? `/orders/${orderId}/${action}/${name}` : null,
    done: isAnswered(name, draft),
    here: name === here,
  }))
  return [...links, { name: 'price', title: t('reviewName'), to: null, done: false, here: here === 'price' }]
}

/** What a price rests on, step by step, each with the way back to it. */
export function saidViews(
  { action, orderId, steps }: Way,
  answers: RequestAnswers,
  order: OrderView,
  language: Language,
  replacement: Replacement | null = null,
) {
  const t = wordsOf(language, 'steps')
  return steps.map((name) => ({
    name,
    title: t(`names.${name}`),
    says: [...(name === 'wish' && replacement ? [replacementName(replacement)] : []), ...stepSays(action, name, answers, order, language)],
    to: `/orders/${orderId}/${action}/${name}`,
  }))
}

/** How many files were sent, with the way to the step that they are sent in. */
export function filesSaid(step: string, count: number, language: Language) {
  const title = wordsOf(language, 'evidence')('title')
  return { name: 'files', title, says: [wordsOf(language, 'steps')('files', { count })], to: `${step}#evidence` }
}

/** What was said in a step, a line each. */
export function stepSays(action: RequestKind, step: WizardStep, answers: RequestAnswers, order: OrderView, language: Language): string[] {
  const t = wordsOf(language, 'steps')
  const says: Readonly<Record<WizardStep, () => Array<string | null | undefined>>> = {
    part: () => partSays(action, answers, order, language),
    items: () => itemsSay(answers, order),
    condition: () => [
      ...conditionsSay(answers, order, language),
      t(answers.accessoriesIncluded ? 'accessoriesYes' : 'accessoriesNo'),
      t(answers.originalPackaging ? 'packagingYes' : 'packagingNo'),
      answers.reason,
      answers.phone,
    ],
    wish: () => [answers.wish],
    parcel: () => [answers.unopened === undefined ? null : t(answers.unopened ? 'unopened' : 'opened')],
    machine: () => machineSays(answers, order, language),
    missing: () => missingSays(answers, language),
    happened: () => [...happenedSays(answers, order, language), answers.reason, answers.phone],
    right: () => [answers.claim && wordsOf(language, 'claims')(`options.${answers.claim}`)],
    about: () => [answers.reason, answers.phone],
  }
  return says[step]().filter((line): line is string => typeof line === 'string' && line !== '')
}

function partSays(action: RequestKind, { part: key }: RequestAnswers, order: OrderView, language: Language): string[] {
  const part = (action === 'not_received' ? partsOf(order) : partsByDay(order)).find(
    ({ parcels }) => key !== undefined && parcels.includes(key),
  )
  if (!part) return []
  const { contents, standing } = partView(part, order, language)
  return [contents, standing]
}

function itemsSay({ lines = [] }: RequestAnswers, order: OrderView): string[] {
  return lines.filter(({ quantity }) => quantity > 0).map(({ lineId, quantity }) => `${quantity} × ${titleIn(order, lineId)}`)
}

function conditionsSay({ lines, conditions = [] }: RequestAnswers, order: OrderView, language: Language): string[] {
  const t = wordsOf(language, 'returns')
  const stays = new Set(lines?.flatMap(({ lineId, quantity }) => (quantity > 0 ? [] : [lineId])))
  const back = conditions.filter(({ lineId }) => !stays.has(lineId))
  return back.map(({ lineId, condition, fault }) => {
    const how = [condition && t(`conditions.${condition}`), fault === 'none' ? null : t(`faults.${fault}`)]
    return [titleIn(order, lineId), ...how].filter(Boolean).join(' · ')
  })
}

function titleIn(order: OrderView, lineId: string): string {
  const line = order.lines.find(({ id }) => id === lineId)
  return line ? titleOf(line) : ''
}

function machineSays({ thing, component }: RequestAnswers, order: OrderView, language: Language) {
  const which = thingOf(order, thing)
  const view = which && thingView(which, language)
  return [
    view && [view.title, view.detail].filter(Boolean).join(' · '),
    component && (!which || hasParts(which)) ? wordsOf(language, 'repairs')(`components.${component}`) : null,
  ]
}

function missingSays({ lookedFor = [], addressRight }: RequestAnswers, language: Language) {
  const t = wordsOf(language, 'missing')
  return [
    ...lookedFor.map((place) => t(`lookedFor.${place}`)),
    addressRight === undefined ? null : t(addressRight ? 'addressRight' : 'addressWrong'),
  ]
}

function thingOf(order: OrderView, thing: string | undefined): Repairable | undefined {
  return repairables(order.lines).find(({ id }) => id === thing)
}

function happenedSays({ thing, cause, defectiveOnFirstUse, prohibited = [] }: RequestAnswers, order: OrderView, language: Language) {
  const t = wordsOf(language, 'repairs')
  const which = thingOf(order, thing)
  return [
    cause && t(`causes.${cause}`),
    defectiveOnFirstUse && (!which || asksFirstUse(which)) ? t('firstUse') : null,
    ...prohibited.map((action) => prohibitedActionName(action, language)),
  ]
}
