import { formatInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Alternative, Clause, Coverage, Outcome } from '../decision.ts'
import type { Component, Condition, DeliveryStatus, OrderFacts } from '../facts.ts'

export type WindowId =
  | 'cancel_free'
  | 'cancel_review'
  | 'intercept_free'
  | 'intercept'
  | 'refuse_at_door'
  | 'refuse_unopened'
  | 'return'
  | 'repair_covered'
  | 'repair_replaced'
  | 'repair_paid'
  | 'repair_review'

/** What opens or closes a window; its instant is null where it has not happened or is not known. */
export type WindowEvent =
  | 'placed'
  | 'shipped'
  | 'at_door'
  | 'delivered'
  | 'free_hours_over'
  | 'return_window_over'
  | 'warranty_over'
  | 'maintenance_over'
  | 'agreed'
  | 'never'

export type WindowBound = Readonly<{ event: WindowEvent; at: string | null }>

export type WindowState = 'past' | 'open' | 'ahead'

export type PriceWindow = Readonly<{
  id: WindowId
  action: Alternative
  clause: Clause
  state: WindowState
  from: WindowBound
  /** The last moment that counts, where it is known. */
  to: WindowBound
  price: WindowPrice
  /** What a repair in it is of; null for what is no repair. */
  claim: WindowClaim | null
}>

export type WindowClaim = Readonly<{
  lineIds: readonly string[]
  /** The components that it holds for, where they differ; null where it holds for all. */
  components: readonly Component[] | null
  /** By how many days the warranty of each ends later than by itself. */
  addedDays: number
}>

/** What the action costs in its window, for all that is left. */
export type WindowPrice = Readonly<{
  outcome: Outcome
  /** One for the whole, or one for each condition of a return; none for a repair. */
  amounts: readonly WindowAmount[]
  repair: Readonly<{ fee: Coverage['repairFee']; shippingShare: Coverage['customerShippingShare']; status: Coverage['status'] }> | null
}>

export type WindowAmount = Readonly<{
  condition: Condition | null
  outcome: Outcome
  /** The one rate that all lines bear; null where they differ or none is promised. */
  feeRate: string | null
  fee: Money | null
  refund: Money | null
  /** What was taken off for the courier; null where nothing was, or nobody knows how much. */
  courier: Money | null
}>

/** A window and the moment in it for which its price is asked. */
export type PlannedWindow = Omit<PriceWindow, 'price' | 'claim'> &
  Readonly<{ askedAt: EpochMs; order: Pick<OrderFacts, 'shippedAt' | 'deliveredAt' | 'deliveryStatus'> }>

export function bound(event: WindowEvent, at: EpochMs | null): WindowBound {
  return { event, at: at === null ? null : formatInstant(at) }
}

/** How far a parcel has come. */
export const progress: Readonly<Record<DeliveryStatus, number>> = {
  unshipped: 0,
  in_transit: 1,
  out_for_delivery: 2,
  attempted: 2,
  delivered: 3,
}
