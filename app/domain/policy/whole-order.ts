import { hours } from '#app/domain/shared/duration.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'
import { exceedsBalance, paymentsDiffer } from './balance.ts'
import type { Outcome, Reason } from './decision.ts'
import { reason } from './reason.ts'
import { receiptWindowEnd } from './return-window.ts'
import type { Situation } from './situation.ts'

export type WholeOrderAction = 'cancel' | 'intercept' | 'refuse'

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

function eligible(reasons: readonly Reason[], rate: number, warning: Reason | null): Judgement {
  return { outcome: 'eligible', reasons, rate, warning, sentBack: false }
}

function refused(...reasons: readonly Reason[]): Judgement {
  return { outcome: 'ineligible', reasons, rate: null, warning: null, sentBack: false }
}
