import { exceedsBalance, paymentsDiffer } from './balance.ts'
import type { Reason } from './decision.ts'
import type { LineFacts, Selection } from './facts.ts'
import { isGift, leftOf } from './order-lines.ts'
import { lineReason, reason } from './reason.ts'
import type { ReturnWindow } from './return-window.ts'
import type { Situation } from './situation.ts'

const regionNotSupported = reason('R2.region', 'region_not_supported', 'review')
const notDelivered = reason('R2.delivered', 'not_delivered', 'denies')
const receiptDateUnknown = reason('R2.window', 'receipt_date_unknown', 'review')
const returnWindowOver = reason('R2.window', 'return_window_over', 'denies')
const withinReturnWindow = reason('R2.window', 'within_return_window', 'allows')
const windowMovedByClaim = reason('R2.claim', 'window_moved_by_claim', 'allows')
const incompleteReturn = reason('R2.complete', 'incomplete_return', 'warns')

/** Every order-level reason that holds, in the order of the table in R 2 and R 3. */
export function orderReasons(situation: Situation, window: ReturnWindow): Reason[] {
  const { policy, facts } = situation
  const reasons: Reason[] = []
  if (!policy.supportedRegions.has(facts.order.shipTo)) reasons.push(regionNotSupported)
  if (facts.order.deliveryStatus !== 'delivered') reasons.push(notDelivered)
  else if (window.end === null) reasons.push(receiptDateUnknown)
  else if (situation.now > window.end) reasons.push(returnWindowOver)
  else {
    reasons.push(withinReturnWindow)
    if (window.movedByClaim) reasons.push(windowMovedByClaim)
  }
  const { accessoriesIncluded, originalPackaging } = facts.confirms ?? {}
  if (accessoriesIncluded !== true || originalPackaging !== true) reasons.push(incompleteReturn)
  if (exceedsBalance(situation)) reasons.push(paymentsDiffer)
  return reasons
}

/** Whether the order as a whole is refused; the same rules as `orderReasons`, without their words. */
export function orderIsDenied(situation: Situation, window: ReturnWindow): boolean {
  if (situation.facts.order.deliveryStatus !== 'delivered') return true
  return window.end !== null && situation.now > window.end
}

/**
 * The reasons that deny one selected line or put it before a person, in the table's order; fees come later.
 */
export function lineReasons(situation: Situation, line: LineFacts, selected: Selection): Reason[] {
  const reasons: Reason[] = []
  const { id } = line
  if (line.category === null) reasons.push(lineReason('R3.A3', 'unknown_category', 'review', id))
  if (isNotReturnable(situation, line)) {
    reasons.push(lineReason('R3.A3', 'category_not_returnable', 'denies', id))
  }
  if (isOpenedConsumableGift(situation, line, selected)) {
    reasons.push(lineReason('R2.gift', 'opened_consumable_gift', 'denies', id))
  }
  if (selected.condition === 'damaged') reasons.push(lineReason('R2.undamaged', 'damaged', 'denies', id))
  if (selected.quantity > leftOf(line)) {
    reasons.push(lineReason('R2.quantity', 'quantity_exceeded', 'denies', id))
  }
  if (hasFault(selected)) reasons.push(lineReason('R2.fault', 'fault_reported', 'review', id))
  return reasons
}

/** Whether any rule denies the line; the same rules as `lineReasons`, without their words. */
export function lineIsDenied(situation: Situation, line: LineFacts, selected: Selection): boolean {
  return (
    selected.condition === 'damaged' ||
    selected.quantity > leftOf(line) ||
    isNotReturnable(situation, line) ||
    isOpenedConsumableGift(situation, line, selected)
  )
}

function isReturnable(situation: Situation, category: Exclude<LineFacts['category'], null>): boolean {
  return situation.policy.version.returns.returnable.includes(category)
}

function isNotReturnable(situation: Situation, line: LineFacts): boolean {
  return !isGift(line) && line.category !== null && !isReturnable(situation, line.category)
}

function isOpenedConsumableGift(situation: Situation, line: LineFacts, selected: Selection): boolean {
  if (!isGift(line) || line.category === null || isReturnable(situation, line.category)) return false
  return selected.condition !== 'unopened'
}

function hasFault({ fault }: Selection): boolean {
  return fault !== undefined && fault !== 'none'
}
