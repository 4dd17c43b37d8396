import type { ChoiceState, OrderChoice } from '#app/domain/orders/order-choices.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Alternative, Decision } from '#app/domain/policy/decision.ts'
import type { PriceWindow } from '#app/domain/policy/outlook/axis-window.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { type ClauseView, clauseView, versionOf } from '../policy/decision-view.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'
import { type PriceView, windowAbout, windowPrice, windowRefund } from './window-prices.ts'
import { windowEnd, windowStart } from './window-times.ts'

/** One thing to do with an order, and its windows in the order of time. */
export type ChoiceView = Readonly<{
  action: Alternative
  state: ChoiceState
  windows: readonly WindowView[]
  /** Why it is over or never was possible, in words; empty where it is, or will be. */
  why: readonly string[]
  clause: ClauseView | null
  /** What is open in place of what is over or never was. */
  instead: Alternative | null
  /** Whether people may be asked to make an exception. */
  exception: boolean
}>

/** What one does in a window: a parcel that is at the door is refused there, one that came is sent back. */
export type ChoiceName = Alternative | 'refuse_at_door'

type WindowView = Readonly<{
  id: string
  name: ChoiceName
  state: PriceWindow['state']
  price: PriceView
  /** Which items it is about, where it is not about all. */
  about: string | null
  refund: string | null
  /** When it opens, where it has not. */
  from: string | null
  /** Its last moment, or what ends it. */
  to: string
}>

/** What can be done with an order, in words; dates are in the order's own store's zone. */
export function choiceViews(choices: readonly OrderChoice[], order: OrderView, language: Language): ChoiceView[] {
  return choices.map((choice, at) => ({
    action: choice.action,
    state: choice.state,
    windows: choice.windows.map((window, place) => windowView(window, place, order, language)),
    why: whyNot(choice, language),
    clause: clauseOf(choice, language),
    instead: insteadOf(choices, at),
    exception: choice.exception,
  }))
}

function isOver({ state }: Pick<OrderChoice, 'state'>): boolean {
  return state === 'past' || state === 'closed'
}

/** Each reason once, however many lines it denies. */
function whyNot(choice: OrderChoice, language: Language): string[] {
  if (!isOver(choice)) return []
  const { decision } = choice
  const version = versionOf(decision.policyVersion)
  return [...new Set(denials(decision).map(({ code }) => reasonWords(code, version, language).says))]
}

function denials({ reasons }: Decision) {
  return reasons.filter(({ effect }) => effect === 'denies')
}

function clauseOf(choice: OrderChoice, language: Language): ChoiceView['clause'] {
  const { windows, decision } = choice
  const shown = windows.find(({ state }) => state === 'open') ?? windows.find(({ state }) => state === 'ahead')
  const clause = (isOver(choice) ? denials(decision)[0] : shown)?.clause ?? windows.at(-1)?.clause
  return clause ? clauseView(clause, language) : null
}

/** The next door on the axis that is open now, else any before it. */
function insteadOf(choices: readonly OrderChoice[], at: number): Alternative | null {
  const choice = choices[at]
  if (!choice || !isOver(choice)) return null
  const inOrder = [...choices.slice(at + 1), ...choices.slice(0, at)]
  return inOrder.find(({ state }) => state === 'open')?.action ?? null
}

function windowView(window: PriceWindow, place: number, order: OrderView, language: Language): WindowView {
  const { timeZone } = stores[order.store]
  return {
    id: `${window.id}-${place}`,
    name: window.id === 'refuse_at_door' ? window.id : window.action,
    state: window.state,
    price: windowPrice(window, language),
    about: windowAbout(window, order),
    refund: window.state === 'past' ? null : windowRefund(window.price, language),
    from: window.state === 'ahead' ? windowStart(window.from, timeZone, language) : null,
    to: windowEnd(window, timeZone, language),
  }
}
