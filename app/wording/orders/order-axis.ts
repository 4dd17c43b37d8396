import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Alternative } from '#app/domain/policy/decision.ts'
import type { PriceWindow } from '#app/domain/policy/outlook/axis-window.ts'
import { type Language, stores } from '#app/domain/stores/stores.ts'

import { type ClauseView, clauseView } from '../decision-view.ts'
import { windowEnd, windowStart } from './window-times.ts'
import { windowPrice, windowRefund } from './window-prices.ts'

/** One thing to do with an order, and its windows in the order of time. */
export type ChoiceView = Readonly<{
  action: Alternative
  state: 'open' | 'past' | 'later' | 'closed'
  windows: readonly WindowView[]
  clause: ClauseView | null
}>

export type WindowView = Readonly<{
  id: string
  state: PriceWindow['state']
  price: string
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
  return actions.map((action) => {
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
      clause: shown ? clauseView(shown.clause) : null,
    }
  })
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
