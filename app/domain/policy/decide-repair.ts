import { formatDay } from '#app/domain/shared/calendar.ts'
import { shareOf, type Money } from '#app/domain/shared/money.ts'
import type { Coverage, Decision, Outcome, Reason } from './decision.ts'
import type { LineFacts, RepairFacts } from './facts.ts'
import { lineFinder } from './order-lines.ts'
import { formatShare } from './rate.ts'
import { reason } from './reason.ts'
import { repairRows, type RepairClaim, type RepairRow } from './repair-rows.ts'
import { repairTiming } from './repair-timing.ts'
import { reviewBy } from './review-by.ts'
import type { Situation } from './situation.ts'

const notDelivered = reason('W.delivered', 'not_delivered', 'denies')
const prohibitedAction = reason('W6', 'prohibited_action', 'review')
/** One shared reason a row. */
const rowReasons = new Map(repairRows.map((row) => [row, reason(row.clause, row.status, row.effect)]))

const undelivered: Coverage = {
  status: null,
  startsOn: null,
  endsOn: null,
  judgedOn: null,
  arriveBy: null,
  repairFee: null,
  customerShippingShare: null,
}

/** Decides a claim for repair of one line (W). A repair that is refused offers nothing else. */
export function decideRepair(situation: Situation): Decision {
  const { facts } = situation
  if (facts.order.deliveryStatus !== 'delivered') {
    return decision(situation, 'ineligible', [notDelivered], { ...undelivered, ...shippingOf(situation, null) })
  }
  const line = lineFinder(facts.order.lines)(facts.selection?.[0]?.lineId ?? '')
  if (!line || !facts.repair) throw new RangeError('A repair needs a selected line and what is wrong with it')

  const claim = claimOf(situation, line, facts.repair)
  const row = firstThatApplies(claim)
  const inDoubt = row.repairFee === 'free' && (facts.repair.prohibitedActions?.length ?? 0) > 0
  const reasons = [rowReasons.get(row) ?? reason(row.clause, row.status, row.effect)]
  if (inDoubt) reasons.push(prohibitedAction)
  return decision(situation, inDoubt ? 'review' : row.outcome, reasons, coverageOf(claim, row))
}

function claimOf(situation: Situation, line: LineFacts, repair: RepairFacts): RepairClaim {
  const terms = situation.policy.version.warranty
  return { situation, terms, line, repair, timing: repairTiming(situation, line, repair) }
}

function firstThatApplies(claim: RepairClaim): RepairRow {
  for (const row of repairRows) if (row.when(claim)) return row
  throw new RangeError('The last row of the repair table applies to everything')
}

function coverageOf({ situation, timing, terms }: RepairClaim, row: RepairRow): Coverage {
  const share = row.share && terms.shippingShare[row.share]
  return {
    status: row.status,
    startsOn: formatDay(timing.startsOn),
    endsOn: formatDay(timing.endsOn),
    judgedOn: formatDay(timing.judgedOn),
    arriveBy: formatDay(timing.arriveBy),
    repairFee: row.repairFee,
    customerShippingShare: share === null ? null : formatShare(share),
    ...shippingOf(situation, share),
  }
}

/** The customer's share, in basis points, of what was quoted for both ways; nothing where nothing was. */
function shippingOf({ facts, store }: Situation, share: number | null): { customerShipping?: Money | null } {
  if (facts.returnShippingQuote === undefined) return {}
  if (share === null) return { customerShipping: null }
  const amountMinor = shareOf(facts.returnShippingQuote.amountMinor, share)
  return { customerShipping: { amountMinor, currency: store.currency } }
}

function decision(situation: Situation, outcome: Outcome, reasons: readonly Reason[], coverage: Coverage): Decision {
  return {
    action: 'repair',
    outcome,
    policyVersion: situation.policy.version.id,
    deadline: null,
    reasons,
    lines: [],
    giftDeduction: null,
    shippingRefund: null,
    returnShipping: null,
    refund: null,
    coverage,
    alternatives: [],
    reviewBy: outcome === 'ineligible' ? null : reviewBy(situation),
  }
}
