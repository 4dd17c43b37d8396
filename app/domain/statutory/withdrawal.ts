import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { formatDay } from '#app/domain/shared/calendar.ts'
import { formatInstant, parseInstant, type EpochMs } from '#app/domain/shared/instant.ts'
import type { Money, Total } from '#app/domain/shared/money.ts'

import type { PreparedLaw } from './layer.ts'
import { sourceOf } from './sourced.ts'
import { receiptUnknown } from './statutory-facts.ts'
import {
  deliveryOf,
  hasGiftsKept,
  linesOf,
  refundOf,
  returnShippingOf,
  type StatutoryShipping,
  type WithdrawnLine,
} from './withdrawal-amounts.ts'
import { refundBy, sendBackBy, type WithdrawalPeriod, withdrawalPeriod } from './withdrawal-period.ts'

/** Why a contract can or cannot be withdrawn from, and what made the period longer. */
export type WithdrawalReason =
  | 'before_receipt'
  | 'within_period'
  | 'period_over'
  | 'receipt_unknown'
  | 'custom_made'
  | 'nothing_left'
  | 'end_moved'
  | 'told_late'
  | 'not_told'
  | 'gifts_go_back'

/** What the right to withdraw says to some facts. Amounts stand only where it is not closed. */
export type Withdrawal = Readonly<{
  outcome: 'open' | 'closed' | 'review'
  reasons: readonly WithdrawalReason[]
  source: string
  /** From receipt, the day of receipt not counted, before anything makes the period longer. */
  days: number
  startsOn: string | null
  /** The last moment to send it, also when it has passed; null while the period has not begun, or nobody knows since when. */
  deadline: string | null
  lines: readonly WithdrawnLine[]
  /** What of the standard delivery goes back with the lines. */
  delivery: Money | null
  /** All that was paid for lines and delivery; null also where that is more than was received and not given back. */
  refund: Total | null
  /** The one thing that may be taken off, once the goods were looked at; null where the buyer was never told of the right. */
  deduction: 'loss_of_value' | null
  /** Null where nothing came, so that nothing is sent back. */
  returnShipping: StatutoryShipping | null
  /** Were it declared now. */
  refundBy: string | null
  /** The last moment to send the goods back, were it declared now; null where nothing is sent back. */
  sendBackBy: string | null
  /** The first of these may be waited for; none where nothing is sent back. */
  refundMayWaitFor: readonly ('goods' | 'proof_of_sending')[]
}>

/** What withdrawing now from the lines that the facts are about would give, or until when it could have been done. */
export function withdrawalOf(prepared: PreparedLaw, facts: PolicyFacts): Withdrawal {
  const { withdrawal } = prepared.law
  const period = periodOf(prepared, facts)
  const lines = linesOf(facts)
  const standing = standingOf(prepared, facts, period, lines.length > 0)
  const known = typeof period === 'string' ? null : period
  const gifts = standing.outcome !== 'closed' && hasGiftsKept(facts, lines)
  const outline = {
    outcome: standing.outcome,
    reasons: gifts ? [...standing.reasons, 'gifts_go_back' as const] : standing.reasons,
    source: sourceOf(withdrawal.transposedBy),
    days: withdrawal.days.value,
    startsOn: known && formatDay(known.startsOn),
    deadline: known && formatInstant(known.end),
    deduction: facts.statutory?.toldOfWithdrawalAt === null ? null : withdrawal.deduction.value,
  }
  if (standing.outcome === 'closed') {
    const nothing = {
      lines: [],
      delivery: null,
      refund: null,
      returnShipping: null,
      refundBy: null,
      sendBackBy: null,
      refundMayWaitFor: [],
    }
    return { ...outline, ...nothing }
  }
  const now = parseInstant(facts.now)
  const delivery = deliveryOf(facts, lines)
  const sentBack = facts.order.deliveryStatus === 'delivered'
  return {
    ...outline,
    lines,
    delivery,
    refund: refundOf(facts, lines, delivery),
    returnShipping: sentBack ? returnShippingOf(facts) : null,
    refundBy: formatInstant(refundBy(prepared, now)),
    sendBackBy: sentBack ? formatInstant(sendBackBy(prepared, now)) : null,
    refundMayWaitFor: sentBack ? withdrawal.refundMayWaitFor.value : [],
  }
}

type Period = WithdrawalPeriod | 'before_receipt' | 'receipt_unknown'

/** It begins with the last item, so not while some of the order has not come. */
function periodOf(prepared: PreparedLaw, { order, statutory = {} }: PolicyFacts): Period {
  const { receivedWholeAt: received = order.deliveredAt, toldOfWithdrawalAt: told = order.placedAt } = statutory
  if (order.deliveryStatus !== 'delivered' || statutory.receivedWholeAt === null) return 'before_receipt'
  if (received === null || received === receiptUnknown) return 'receipt_unknown'
  return withdrawalPeriod(prepared, parseInstant(received), told === null ? null : parseInstant(told))
}

type Standing = Pick<Withdrawal, 'outcome' | 'reasons'>

function standingOf({ law }: PreparedLaw, { order, now }: PolicyFacts, period: Period, anythingLeft: boolean): Standing {
  const { withoutRight } = law.withdrawal
  if (withoutRight.value.some((kind) => kind === order.kind)) return { outcome: 'closed', reasons: ['custom_made'] }
  if (!anythingLeft) return { outcome: 'closed', reasons: ['nothing_left'] }
  if (period === 'before_receipt') return { outcome: 'open', reasons: [period] }
  if (period === 'receipt_unknown') return { outcome: 'review', reasons: [period] }
  const longer: WithdrawalReason[] = [...(period.prolonged ? [period.prolonged] : []), ...(period.moved ? ['end_moved' as const] : [])]
  return isOver(period, parseInstant(now))
    ? { outcome: 'closed', reasons: ['period_over', ...longer] }
    : { outcome: 'open', reasons: ['within_period', ...longer] }
}

function isOver({ end }: WithdrawalPeriod, now: EpochMs): boolean {
  return now > end
}
