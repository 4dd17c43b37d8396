import type { RequestKind } from './facts.ts'
import type { Money, Total } from '#app/domain/shared/money.ts'

/**
 * What the policy answers, exactly as `policy -- preview` prints it. Instants are UTC with three decimals.
 */
export type Decision = Readonly<{
  action: RequestKind
  outcome: Outcome
  policyVersion: string
  /** The last moment to ask for it, also when it has passed; null where there is none or it is not known. */
  deadline: string | null
  reasons: readonly Reason[]
  lines: readonly LineDecision[]
  /** This and `refund` are null unless the whole is eligible. */
  giftDeduction: Total | null
  /** What was paid for shipping and is given back with a cancellation; part of `refund`. */
  shippingRefund: Money | null
  returnShipping: ReturnShipping | null
  refund: Total | null
  coverage: Coverage | null
  alternatives: readonly Alternative[]
  /** The end of the last business day for a person's review; null when ineligible. */
  reviewBy: string | null
}>

export type Outcome = 'eligible' | 'ineligible' | 'review'

export type Reason = Readonly<{ clause: Clause; code: ReasonCode; effect: Effect; lineId?: string }>

export type Effect = 'allows' | 'denies' | 'review' | 'charges' | 'warns'

export type LineDecision = Readonly<{
  lineId: string
  quantity: number
  outcome: 'eligible' | 'ineligible'
  /** Null where the line is ineligible. */
  paid: Money | null
  /** A share of one such as `0.07`; this and `fee` are null unless the line and the whole are eligible. */
  feeRate: string | null
  fee: Money | null
}>

/** A null amount is quoted before the pickup is booked; it is never a silent zero. */
export type ReturnShipping = Readonly<{ payer: 'customer'; amount: Money | null }>

/** Days in the store's zone; the four are null where the order was not delivered. */
export type Coverage = Readonly<{
  status: CoverageStatus | null
  startsOn: string | null
  /** The last day that counts. */
  endsOn: string | null
  /** The day the claim is judged on: the first request's where the machine is handed over in time. */
  judgedOn: string | null
  /** The last day to hand it to the courier. */
  arriveBy: string | null
  repairFee: 'free' | 'quoted' | null
  /** The customer's share of the shipping, of one: `0`, `0.5`, `1`. */
  customerShippingShare: string | null
  /** That share of the quote for both ways; left out where nothing was quoted. */
  customerShipping?: Money | null
}>

export type CoverageStatus =
  | 'agreement'
  | 'discontinued'
  | 'unknown_category'
  | 'not_covered'
  | 'first_use_replacement'
  | 'not_repairable'
  | 'depends_on_diagnosis'
  | 'receipt_date_unknown'
  | 'expired'
  | 'covered'

/** The actions that may be offered instead of one that is refused, in this order. */
export const alternatives = ['cancel', 'intercept', 'refuse', 'return', 'repair'] as const
export type Alternative = (typeof alternatives)[number]

export const reasonCodes = [
  'not_official_channel',
  'bulk_or_custom_order',
  'nothing_left',
  'within_cancellation_window',
  'third_party_fees',
  'cancellation_window_over',
  'already_shipped',
  'interception_can_fail',
  'in_transit',
  'not_shipped',
  'already_delivered',
  'refusable',
  'receipt_date_unknown',
  'not_at_door',
  'package_opened',
  'return_window_over',
  'region_not_supported',
  'not_delivered',
  'within_return_window',
  'window_moved_by_claim',
  'incomplete_return',
  'payments_differ',
  'unknown_category',
  'category_not_returnable',
  'opened_consumable_gift',
  'damaged',
  'quantity_exceeded',
  'fault_reported',
  'service_fee',
  'gift_not_returned',
  'return_shipping',
  'exchange_needs_confirmation',
  'agreement',
  'discontinued',
  'not_covered',
  'first_use_replacement',
  'not_repairable',
  'depends_on_diagnosis',
  'expired',
  'covered',
  'prohibited_action',
  'parcel_silent',
  'delivered_not_there',
  'delivery_failed',
  'too_early_to_miss',
  'carrier_asked_first',
  'address_was_wrong',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/**
 * The clauses of the warranty page (W) and of the return and exchange page (R); their texts are policy
 * data.
 */
export const clauseNames = [
  'W1',
  'W1.series',
  'W1.dual',
  'W1.lifetime',
  'W2',
  'W2.remote',
  'W2.shipping',
  'W3',
  'W.delivered',
  'W4.category',
  'W4.channel',
  'W4.proof',
  'W4.cause',
  'W4.expired',
  'W5.firstuse',
  'W5.discontinued',
  'W5.agreement',
  'W6',
  'W.agents',
  'W.liability',
  'W.law',
  'W.update',
  'R1',
  'R1.A',
  'R1.B',
  'R1.C',
  'R2.region',
  'R2.delivered',
  'R2.window',
  'R2.claim',
  'R2.complete',
  'R2.undamaged',
  'R2.quantity',
  'R2.gift',
  'R2.fault',
  'R2.packing',
  'R2.transit',
  'R2.rejection',
  'R3.A1',
  'R3.A2',
  'R3.A3',
  'R3.B',
  'R3.C',
  'R4',
  'R4.request',
  'R4.approval',
  'R4.pickup',
  'R5',
  'R5.balance',
  'R6.change',
  'R6.questions',
  'R6.method',
  'R6.refusal',
  'R6.parts',
  'R6.address',
  'R6.delays',
  'R6.missing',
  'R6.bulk',
  'R6.warranty',
] as const
export type Clause = (typeof clauseNames)[number]
