import type { Decision, Outcome } from '#app/domain/policy/decision.ts'
import { parseDay } from '#app/domain/shared/calendar.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { Guarantee } from './guarantee.ts'
import type { Withdrawal } from './withdrawal.ts'

type Side = 'shop' | 'statutory'

/** One thing in which the two sets differ: what each says, and which gives more. Null is what is not known, or has no end. */
export type Difference = Readonly<{ better: Side }> &
  (
    | Readonly<{ about: 'outcome'; shop: Outcome; statutory: Withdrawal['outcome'] }>
    | Readonly<{ about: 'refund' | 'delivery'; shop: Money; statutory: Money }>
    /** `rate`: a share of one such as `0.3`, where all that is taken off is one share of what was paid. */
    | Readonly<{ about: 'fee'; shop: Money; rate: string | null; statutory: Money }>
    | Readonly<{ about: 'return_shipping'; shop: 'customer' | 'shop'; statutory: 'customer' | 'shop' }>
    | Readonly<{ about: 'deadline' | 'ends_on'; shop: string | null; statutory: string | null }>
    | Readonly<{ about: 'repair_fee'; shop: 'free' | 'quoted'; statutory: 'free' }>
    | Readonly<{ about: 'shipping_share'; shop: string; statutory: string }>
  )

export type Comparison = Readonly<{
  /** Which gives more as a whole; null where neither gives anything. */
  better: Side | 'same' | null
  differences: readonly Difference[]
}>

const shopRank: Readonly<Record<Outcome, number>> = { ineligible: 0, review: 1, eligible: 2 }
const lawRank: Readonly<Record<Withdrawal['outcome'], number>> = { closed: 0, review: 1, open: 2 }

/**
 * The shop's answer beside the right to withdraw. What is possible at all goes first, then what the customer is left with, then who
 * pays for sending back, then who has longer; a fee or a delivery by itself decides nothing, since it is in the refund.
 */
export function compareWithdrawal(decision: Decision, withdrawal: Withdrawal): Comparison {
  const ranks = [shopRank[decision.outcome], lawRank[withdrawal.outcome]] as const
  if (ranks[0] === 0 && ranks[1] === 0) return { better: null, differences: [] }
  const outcome = outcomeDifference(decision.outcome, withdrawal.outcome, ranks)
  const refund = refundDifference(decision, withdrawal)
  const shipping = shippingDifference(decision, withdrawal)
  const deadline = deadlineDifference(decision, withdrawal)
  const deciding = [outcome, refund, shipping, ranks[0] > 0 && ranks[1] > 0 ? deadline : null]
  const told = [outcome, refund, feeDifference(decision, withdrawal), deliveryDifference(decision, withdrawal), shipping, deadline]
  return { better: firstOf(deciding), differences: told.filter((each) => each !== null) }
}

/** The shop's warranty beside the legal guarantee: whether it is free, then who pays for the way, then how long it holds. */
export function compareGuarantee({ outcome: ofShop, coverage }: Decision, guarantee: Guarantee): Comparison {
  const shop = ofShop === 'eligible' && coverage?.repairFee === 'quoted' ? 0 : shopRank[ofShop]
  const ranks = [shop, lawRank[guarantee.outcome]] as const
  if (ofShop === 'ineligible' && ranks[1] === 0) return { better: null, differences: [] }
  const fee = guarantee.free && coverage?.repairFee === 'quoted' ? feeOfRepair : null
  const outcome = fee === null ? outcomeDifference(ofShop, guarantee.outcome, [shopRank[ofShop], ranks[1]]) : null
  const share = shareDifference(coverage?.customerShippingShare ?? null, guarantee)
  const end = laterOf('ends_on', coverage?.endsOn ?? null, guarantee.endsOn, parseDay)
  const deciding = [outcome, fee, share, ranks[0] > 0 && ranks[1] > 0 ? end : null]
  return { better: firstOf(deciding), differences: [outcome, fee, share, end].filter((each) => each !== null) }
}

const feeOfRepair: Difference = { about: 'repair_fee', shop: 'quoted', statutory: 'free', better: 'statutory' }

function firstOf(deciding: readonly (Difference | null)[]): Comparison['better'] {
  return deciding.find((each) => each !== null)?.better ?? 'same'
}

function outcomeDifference(shop: Outcome, statutory: Withdrawal['outcome'], [ofShop, ofLaw]: readonly [number, number]): Difference | null {
  return ofShop === ofLaw ? null : { about: 'outcome', shop, statutory, better: ofLaw > ofShop ? 'statutory' : 'shop' }
}

/** What the customer is left with: what is known of the cost of sending back is the customer's on both sides, or on one. */
function refundDifference({ refund }: Decision, withdrawal: Withdrawal): Difference | null {
  if (refund === null || withdrawal.refund === null) return null
  const { returnShipping } = withdrawal
  const cost = returnShipping?.payer === 'customer' ? (returnShipping.amount?.amountMinor ?? 0) : 0
  const { currency } = refund
  const [shop, statutory] = [refund.amountMinor, Math.max(0, withdrawal.refund.amountMinor - cost)]
  if (shop === statutory) return null
  const better = statutory > shop ? 'statutory' : 'shop'
  return { about: 'refund', shop: { amountMinor: shop, currency }, statutory: { amountMinor: statutory, currency }, better }
}

/** What the shop takes off: its fees, and gifts that stay with the customer. The law takes off nothing of the kind. */
function feeDifference({ refund, lines, giftDeduction }: Decision, { outcome }: Withdrawal): Difference | null {
  if (refund === null || outcome === 'closed') return null
  const fees = lines.reduce((sum, { fee }) => sum + (fee?.amountMinor ?? 0), giftDeduction?.amountMinor ?? 0)
  if (fees === 0) return null
  const { currency } = refund
  const rate = giftDeduction?.amountMinor ? null : oneRateOf(lines)
  return { about: 'fee', shop: { amountMinor: fees, currency }, rate, statutory: { amountMinor: 0, currency }, better: 'statutory' }
}

function oneRateOf(lines: Decision['lines']): string | null {
  const rates = new Set(lines.map(({ feeRate }) => feeRate))
  const [rate = null] = rates
  return rates.size === 1 ? rate : null
}

function deliveryDifference({ refund, shippingRefund }: Decision, { delivery: statutory }: Withdrawal): Difference | null {
  if (refund === null || statutory === null) return null
  const shop = shippingRefund ?? { amountMinor: 0, currency: statutory.currency }
  if (shop.amountMinor === statutory.amountMinor) return null
  return { about: 'delivery', shop, statutory, better: statutory.amountMinor > shop.amountMinor ? 'statutory' : 'shop' }
}

function shippingDifference({ returnShipping: shop }: Decision, { returnShipping: statutory }: Withdrawal): Difference | null {
  if (!shop || statutory?.payer !== 'shop') return null
  return { about: 'return_shipping', shop: shop.payer, statutory: statutory.payer, better: 'statutory' }
}

function shareDifference(shop: string | null, { free }: Guarantee): Difference | null {
  if (!free || shop === null || Number(shop) === 0) return null
  return { about: 'shipping_share', shop, statutory: '0', better: 'statutory' }
}

/** A period that has not begun has no end yet, so it is the later. */
function deadlineDifference({ deadline: shop }: Decision, { outcome, deadline: statutory }: Withdrawal): Difference | null {
  if (shop !== null && statutory === null && outcome === 'open') return { about: 'deadline', shop, statutory, better: 'statutory' }
  return laterOf('deadline', shop, statutory, parseInstant)
}

/** Which of two ends is the later, where both are known. */
function laterOf(
  about: 'deadline' | 'ends_on',
  shop: string | null,
  statutory: string | null,
  read: (text: string) => number,
): Difference | null {
  if (shop === null || statutory === null || read(shop) === read(statutory)) return null
  return { about, shop, statutory, better: read(statutory) > read(shop) ? 'statutory' : 'shop' }
}
