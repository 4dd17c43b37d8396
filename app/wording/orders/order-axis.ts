import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Alternative, Clause } from '#app/domain/policy/decision.ts'
import type { PriceWindow } from '#app/domain/policy/outlook/axis-window.ts'
import { type Language, stores } from '#app/domain/stores/stores.ts'

import { clauseView } from '../decision-view.ts'
import { clauseName } from '../policy/clause-names.ts'
import { type PriceView, windowPrice, windowRefund } from './window-prices.ts'
import { windowEnd, windowStart } from './window-times.ts'

/** One thing to do with an order, and its windows in the order of time. */
export type ChoiceView = Readonly<{
  action: Alternative
  state: 'open' | 'past' | 'later' | 'closed'
  windows: readonly WindowView[]
  /** What the clause is called, and its number. */
  clause: Readonly<{ name: string; code: string; href: string }> | null
  /** What is open in place of what is over or never was. */
  instead: Alternative | null
}>

export type WindowView = Readonly<{
  id: string
  state: PriceWindow['state']
  price: PriceView
  refund: string | null
  /** When it opens, where it has not. */
  from: string | null
  /** Its last moment, or what ends it. */
  to: string
}>

/** The windows of an order's price axis by what is done in them; dates are in the order's own store's zone. */
export function choiceViews(
  windows: readonly PriceWindow[],
  order: OrderView,
  language: Language,
): ChoiceView[] {
  const actions = [...new Set(windows.map(({ action }) => action))]
  const views = actions.map((action) => {
    const own = windows.filter((window) => window.action === action)
    const offered = own.filter(({ price }) => price.outcome !== 'ineligible')
    const shown =
      offered.find(({ state }) => state === 'open') ??
      offered.find(({ state }) => state === 'ahead') ??
      own.at(-1)
    return {
      action,
      state: stateOf(offered),
      windows: offered.map((window) => windowView(window, order, language)),
      clause: shown ? namedClause(shown.clause, language) : null,
    }
  })
  return views.map((view, at) => ({ ...view, instead: insteadOf(views, at) }))
}

function namedClause(clause: Clause, language: Language): ChoiceView['clause'] {
  return { name: clauseName(clause, language), code: clause, href: clauseView(clause).href }
}

/** The next door on the axis that is open now, else any before it. */
function insteadOf(views: ReadonlyArray<Pick<ChoiceView, 'action' | 'state'>>, at: number): Alternative | null {
  const state = views[at]?.state
  if (state === 'open' || state === 'later') return null
  const inOrder = [...views.slice(at + 1), ...views.slice(0, at)]
  return inOrder.find((view) => view.state === 'open')?.action ?? null
}

function stateOf(windows: readonly PriceWindow[]): ChoiceView['state'] {
  if (windows.length === 0) return 'closed'
  if (windows.some(({ state }) => state === 'open')) return 'open'
  return windows.some(({ state }) => state === 'ahead') ? 'later' : 'past'
}

function windowView(window: PriceWindow, order: OrderView, language: Language): WindowView {
  const { timeZone } = stores[order.store]
  return {
    id: window.id,
    state: window.state,
    price: windowPrice(window.price, language),
    refund: window.state === 'past' ? null : windowRefund(window.price, language),
    from: window.state === 'ahead' ? windowStart(window.from, timeZone, language) : null,
    to: windowEnd(window, timeZone, language),
  }
}
