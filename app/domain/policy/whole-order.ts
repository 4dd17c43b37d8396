import { parseDay } from '#app/domain/shared/calendar.ts'
import { hours } from '#app/domain/shared/duration.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import { exceedsBalance, paymentsDiffer } from './balance.ts'
import type { Outcome, Reason } from './decision.ts'
import { reason } from './reason.ts'
import { receiptWindowEnd } from './return-window.ts'
import { dayOf, type Situation } from './situation.ts'

export type WholeOrderAction = 'cancel' | 'intercept' | 'refuse' | 'not_received'

/** What R 1 says about the whole order, before lines and amounts. */
export type Judgement = Readonly<{
  outcome: Outcome
  /** The row's own, several only where several things refuse it; then what puts it before a person. */
  reasons: readonly Reason[]
  /** Basis points; null where no fee is promised. */
  rate: number | null
  warning: Reason | null
  /** Whether the customer sends it back, as after a return. */
  sentBack: boolean
}>

export function judgeWholeOrder(situation: Situation, action: WholeOrderAction, unopened: boolean): Judgement {
  const judged = judgeRow(situation, action, unopened)
  if (judged.outcome !== 'eligible' || !exceedsBalance(situation)) return judged
  return { ...judged, outcome: 'review', reasons: [...judged.reasons, paymentsDiffer], rate: null }
}

function judgeRow(situation: Situation, action: WholeOrderAction, unopened: boolean): Judgement {
  if (action === 'cancel') return judgeCancellation(situation)
  if (action === 'intercept') return judgeInterception(situation)
  if (action === 'not_received') return judgeNotReceived(situation)
  return judgeRefusal(situation, unopened)
}

/** The last moment of the free hours, which counts. */
export function freeHoursEnd(situation: Situation): EpochMs {
  return situation.placed + hours(situation.policy.version.order.freeHours)
}

const alreadyShipped = refused(reason('R1.B', 'already_shipped', 'denies'))
const cancellationWindowOver: Judgement = {
  outcome: 'review',
  reasons: [reason('R1.A', 'cancellation_window_over', 'review')],
  rate: null,
  warning: null,
  sentBack: false,
}
const withinCancellationWindow = [reason('R1.A', 'within_cancellation_window', 'allows')]
const thirdPartyFees = reason('R1.A', 'third_party_fees', 'warns')

function judgeCancellation(situation: Situation): Judgement {
  if (situation.facts.order.deliveryStatus !== 'unshipped') return alreadyShipped
  if (situation.now > freeHoursEnd(situation)) return cancellationWindowOver
  const rate = situation.policy.version.order.cancelRate
  return eligible(withinCancellationWindow, rate, thirdPartyFees)
}

const notShipped = refused(reason('R1.B', 'not_shipped', 'denies'))
const alreadyDelivered = refused(reason('R1.B', 'already_delivered', 'denies'))
const inTransit = [reason('R1.B', 'in_transit', 'allows')]
const interceptionCanFail = reason('R1.B', 'interception_can_fail', 'warns')

function judgeInterception(situation: Situation): Judgement {
  const { deliveryStatus } = situation.facts.order
  if (deliveryStatus === 'unshipped') return notShipped
  if (deliveryStatus === 'delivered') return alreadyDelivered
  const { interceptInFreeHoursRate, interceptRate } = situation.policy.version.order
  return situation.now <= freeHoursEnd(situation)
    ? eligible(withinCancellationWindow, interceptInFreeHoursRate, interceptionCanFail)
    : eligible(inTransit, interceptRate, interceptionCanFail)
}

const notAtDoor = refused(reason('R1.C', 'not_at_door', 'denies'))
const packageOpened = reason('R1.C', 'package_opened', 'denies')
const windowOver = reason('R1.C', 'return_window_over', 'denies')
const refusable = [reason('R1.C', 'refusable', 'allows')]
const receiptDateUnknown: Judgement = {
  outcome: 'review',
  reasons: [reason('R1.C', 'receipt_date_unknown', 'review')],
  rate: null,
  warning: null,
  sentBack: true,
}

function judgeRefusal(situation: Situation, unopened: boolean): Judgement {
  const { deliveryStatus } = situation.facts.order
  const rate = situation.policy.version.order.refuseRate
  if (deliveryStatus === 'unshipped' || deliveryStatus === 'in_transit') return notAtDoor
  if (deliveryStatus !== 'delivered') return eligible(refusable, rate, null)

  const end = receiptWindowEnd(situation)
  const over = end !== null && situation.now > end
  if (!unopened) return refused(packageOpened, ...(over ? [windowOver] : []))
  if (over) return refused(windowOver)
  return end === null ? receiptDateUnknown : { ...eligible(refusable, rate, null), sentBack: true }
}

const tooEarly = refused(reason('R6.missing', 'too_early_to_miss', 'denies'))
const addressWrong: Judgement = {
  outcome: 'review',
  reasons: [reason('R6.address', 'address_was_wrong', 'review')],
  rate: null,
  warning: null,
  sentBack: false,
}
const missingSince: Judgement = {
  outcome: 'review',
  reasons: [reason('R6.missing', 'receipt_date_unknown', 'review')],
  rate: null,
  warning: null,
  sentBack: false,
}
const carrierAsked = reason('R6.missing', 'carrier_asked_first', 'warns')
const silent = [reason('R6.missing', 'parcel_silent', 'allows')]
const notThere = [reason('R6.missing', 'delivered_not_there', 'allows')]
const failed = [reason('R6.missing', 'delivery_failed', 'allows')]

/** Once it could be missed at all; where it went to an address that was wrong, a person decides. */
function judgeNotReceived(situation: Situation): Judgement {
  const { facts, today, delivered, policy } = situation
  const { deliveryStatus } = facts.order
  if (deliveryStatus === 'unshipped') return notShipped
  const { silentFrom = null, deliveryFailed = false, addressRight = true } = facts.missing ?? {}
  if (deliveryStatus === 'delivered') {
    const missable = delivered === null || today >= dayOf(situation, delivered) + policy.version.arrival.notThereDays
    if (!missable) return tooEarly
    if (!addressRight) return addressWrong
    return delivered === null ? missingSince : eligible(notThere, 0, carrierAsked)
  }
  if (!deliveryFailed && (silentFrom === null || today < parseDay(silentFrom))) return tooEarly
  if (!addressRight) return addressWrong
  return eligible(deliveryFailed ? failed : silent, 0, carrierAsked)
}

function eligible(reasons: readonly Reason[], rate: number, warning: Reason | null): Judgement {
  return { outcome: 'eligible', reasons, rate, warning, sentBack: false }
}

function refused(...reasons: readonly Reason[]): Judgement {
  return { outcome: 'ineligible', reasons, rate: null, warning: null, sentBack: false }
}
