import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { Condition } from '#app/domain/policy/facts.ts'

/** The life of a parcel that arrived without a case; only a waiting one can become something else. */
export const unannouncedReturnSteps = {
  /** A case was opened for it. */
  match: { from: 'waiting', to: 'matched', by: 'staff' },
  /** Not ours, or nobody's: it went on. */
  send_away: { from: 'waiting', to: 'sent_away', by: 'staff' },
} as const

export type UnannouncedReturnState = 'waiting' | (typeof unannouncedReturnSteps)[keyof typeof unannouncedReturnSteps]['to']

/** What is written on it and found in it, as staff recorded it. */
export type UnannouncedReturnSaid = Readonly<{
  trackingNumber: string | null
  contents: string
  senderName: string | null
  orderNumber: string | null
  serial: string | null
  email: string | null
}>

export type UnannouncedReturnView = UnannouncedReturnSaid &
  Readonly<{
    id: string
    arrivedAt: string
    state: UnannouncedReturnState
    /** Where it went, of one that was sent away. */
    note: string | null
    caseNumber: string | null
    /** The case in whose parcel it was found. */
    foundIn: string | null
    recordedBy: string
  }>

/** What arrived of one line; whether it is in that condition is for the inspection to find. */
export type ArrivedLine = Readonly<{ lineId: string; quantity: number; condition: Condition }>

/**
 * What a parcel of this order is: a return of what had been delivered, or else of a parcel refused before it was. Null where nothing
 * has been sent yet, so that nothing can have come back.
 */
export function unannouncedAction({ shipments }: Pick<OrderView, 'shipments'>): 'return' | 'refuse' | null {
  const sent = shipments.filter(({ cancelled, status }) => !cancelled && status !== 'unshipped')
  if (sent.length === 0) return null
  return sent.some(({ status }) => status === 'delivered') ? 'return' : 'refuse'
}
