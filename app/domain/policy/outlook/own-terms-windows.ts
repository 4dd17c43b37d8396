import type { DeliveryStatus } from '../facts.ts'
import type { Situation } from '../situation.ts'
import { asIf } from './axis-windows.ts'
import { bound, type PlannedWindow, progress, type WindowState } from './axis-window.ts'

type OwnWindow = Omit<PlannedWindow, 'clause' | 'state' | 'askedAt' | 'order'>

/**
 * The windows of an order with terms of its own (R6.bulk): a person decides on everything, at any time, so that no
 * deadline stands here; only what has not happened yet cannot be asked for, nor what can no longer happen.
 */
export function ownTermsWindows(situation: Situation): PlannedWindow[] {
  const { placed, shipped, delivered } = situation
  const [onItsWay, received] = [bound('shipped', shipped), bound('delivered', delivered)]
  const own = (window: OwnWindow, during: readonly DeliveryStatus[]): PlannedWindow => ({
    ...window,
    clause: 'R6.bulk',
    state: stateIn(situation, during),
    ...asIf(during[0] ?? 'delivered', situation.now, shipped, delivered),
  })
  return [
    own({ id: 'cancel_review', action: 'cancel', from: bound('placed', placed), to: onItsWay }, ['unshipped']),
    own({ id: 'intercept', action: 'intercept', from: onItsWay, to: received }, ['in_transit', 'out_for_delivery', 'attempted']),
    own({ id: 'refuse_at_door', action: 'refuse', from: bound('at_door', null), to: received }, ['out_for_delivery', 'attempted']),
    own({ id: 'refuse_unopened', action: 'refuse', from: received, to: bound('agreed', null) }, ['delivered']),
    own({ id: 'return', action: 'return', from: received, to: bound('agreed', null) }, ['delivered']),
  ]
}

function stateIn({ facts }: Situation, during: readonly DeliveryStatus[]): WindowState {
  const { deliveryStatus } = facts.order
  if (during.includes(deliveryStatus)) return 'open'
  const latest = Math.max(...during.map((each) => progress[each]))
  return progress[deliveryStatus] > latest ? 'past' : 'ahead'
}
