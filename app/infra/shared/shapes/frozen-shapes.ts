import { z } from 'zod'

import { alternatives, clauseNames, type CoverageStatus, type Decision, type Effect, reasonCodes } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { buyers } from '#app/domain/statutory/statutory-facts.ts'

import { exactly } from './exactly.ts'
import {
  requestKind,
  category,
  cause,
  channel,
  component,
  condition,
  currency,
  deliveryStatus,
  fault,
  lookedFor,
  money,
  orderKind,
  outcome,
  prohibitedAction,
  series,
  storeId,
} from './words.ts'

/** What is frozen now is written with this; what bears none is older than versions are and has the shape of the first. */
export const shapeVersion = 1

/**
 * Reads what is frozen in the version it was written in. A shape that is to change gets a reader of its own here for every
 * version that is in the database.
 */
export function inVersion<Shape extends z.ZodType>(first: Shape) {
  return z
    .unknown()
    .refine(isKnownVersion, { abort: true, path: ['shape'] })
    .pipe(first)
}

function isKnownVersion(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null || !('shape' in stored)) return true
  return stored.shape === shapeVersion
}

export const total = z.object({ amountMinor: z.number(), currency, exactly: z.string().exactOptional() })

const lineFacts = z.object({
  id: z.string(),
  sku: z.string(),
  category: category.nullable(),
  series: series.nullable().exactOptional(),
  quantity: z.number(),
  paid: money,
  gift: z.boolean().exactOptional(),
  giftForLineId: z.string().nullable().exactOptional(),
  giftValue: money.exactOptional(),
  alreadyTaken: z.number().exactOptional(),
  available: z.number().exactOptional(),
  finalMaintenanceDate: z.string().nullable().exactOptional(),
  serviceAgreement: z.boolean().exactOptional(),
})

const orderFacts = z.object({
  placedAt: z.string(),
  channel,
  kind: orderKind,
  shipTo: z.string(),
  shippedAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
  deliveryStatus,
  lines: z.array(lineFacts),
  shippingPaid: money.exactOptional(),
  balance: money.exactOptional(),
})

const repairFacts = z.object({
  component,
  cause,
  defectiveOnFirstUse: z.boolean().exactOptional(),
  proofOfPurchase: z.boolean().exactOptional(),
  prohibitedActions: z.array(prohibitedAction).exactOptional(),
  firstRequestedAt: z.string().nullable().exactOptional(),
  sendInAskedAt: z.string().nullable().exactOptional(),
  handedOverAt: z.string().nullable().exactOptional(),
  returnedAt: z.string().nullable().exactOptional(),
  pausedDays: z.number().exactOptional(),
})

/** Facts as a quote or a case froze them. */
export const frozenFacts = inVersion(
  exactly<PolicyFacts>()(
    z.object({
      now: z.string(),
      action: requestKind,
      store: storeId,
      order: orderFacts,
      selection: z
        .array(z.object({ lineId: z.string(), quantity: z.number(), condition: condition.exactOptional(), fault: fault.exactOptional() }))
        .exactOptional(),
      repair: repairFacts.exactOptional(),
      missing: z
        .object({
          silentFrom: z.string().nullable().exactOptional(),
          deliveryFailed: z.boolean().exactOptional(),
          lookedFor: z.array(lookedFor).exactOptional(),
          addressRight: z.boolean().exactOptional(),
        })
        .exactOptional(),
      warrantyClaimsOpenedAt: z.array(z.string()).exactOptional(),
      confirms: z
        .object({
          accessoriesIncluded: z.boolean().exactOptional(),
          originalPackaging: z.boolean().exactOptional(),
          unopened: z.boolean().exactOptional(),
        })
        .exactOptional(),
      returnShippingQuote: money.exactOptional(),
      statutory: z
        .object({
          buyer: z.enum(buyers).exactOptional(),
          receivedWholeAt: z.string().nullable().exactOptional(),
          toldOfWithdrawalAt: z.string().nullable().exactOptional(),
          deliveryPaid: money.exactOptional(),
          repairedAt: z.array(z.string()).exactOptional(),
        })
        .exactOptional(),
    }),
  ),
)

const effect: z.ZodType<Effect> = z.enum(['allows', 'denies', 'review', 'charges', 'warns'])
const coverageStatus: z.ZodType<CoverageStatus> = z.enum([
  'agreement',
  'discontinued',
  'unknown_category',
  'not_covered',
  'first_use_replacement',
  'not_repairable',
  'depends_on_diagnosis',
  'receipt_date_unknown',
  'expired',
  'covered',
])

/** A decision as a quote, a case or an inspection froze it. */
export const frozenDecision = inVersion(
  exactly<Decision>()(
    z.object({
      action: requestKind,
      outcome,
      policyVersion: z.string(),
      deadline: z.string().nullable(),
      reasons: z.array(z.object({ clause: z.enum(clauseNames), code: z.enum(reasonCodes), effect, lineId: z.string().exactOptional() })),
      lines: z.array(
        z.object({
          lineId: z.string(),
          quantity: z.number(),
          outcome: z.enum(['eligible', 'ineligible']),
          paid: money.nullable(),
          feeRate: z.string().nullable(),
          fee: money.nullable(),
        }),
      ),
      giftDeduction: total.nullable(),
      shippingRefund: money.nullable(),
      returnShipping: z.object({ payer: z.literal('customer'), amount: money.nullable() }).nullable(),
      refund: total.nullable(),
      coverage: z
        .object({
          status: coverageStatus.nullable(),
          startsOn: z.string().nullable(),
          endsOn: z.string().nullable(),
          judgedOn: z.string().nullable(),
          arriveBy: z.string().nullable(),
          repairFee: z.enum(['free', 'quoted']).nullable(),
          customerShippingShare: z.string().nullable(),
          customerShipping: money.nullable().exactOptional(),
        })
        .nullable(),
      alternatives: z.array(z.enum(alternatives)),
      reviewBy: z.string().nullable(),
    }),
  ),
)
