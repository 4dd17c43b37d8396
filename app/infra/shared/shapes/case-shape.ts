import { z } from 'zod'

import { priceSources } from '#app/domain/cases/case-view.ts'

import { frozenClaim } from './claim-shape.ts'
import { frozenDecision, frozenFacts } from './frozen-shapes.ts'
import { frozenWithdrawal } from './frozen-withdrawal.ts'
import { legShape } from './leg-shape.ts'
import { replacement } from './replacement-shape.ts'
import {
  actorKind,
  caseKind,
  caseState,
  category,
  condition,
  customerOf,
  eventStep,
  fault,
  language,
  money,
  orderAddress,
  picture,
  pickupAddress,
  pickupPart,
  storeId,
} from './words.ts'

const line = z.object({
  orderLineId: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  category: category.nullable(),
  picture: picture.nullable(),
  quantity: z.int(),
  condition: condition.nullable(),
  fault,
  gift: z.boolean(),
  serials: z.array(z.string()),
  hsCode: z.string().nullable(),
  origin: z.string().nullable(),
})

const event = z.object({
  version: z.int(),
  step: eventStep,
  toState: caseState,
  actor: actorKind,
  note: z.string().nullable(),
  at: z.string(),
})

const pickup = z.object({
  id: z.string(),
  carrier: z.string(),
  day: z.string(),
  windowFrom: z.string(),
  windowTo: z.string(),
  trackingNumber: z.string().nullable(),
  parcels: z.int(),
  address: pickupAddress,
  phone: z.string(),
  costMinor: z.int().nullable(),
})

const chosen = z.object({ day: z.string(), part: pickupPart, address: pickupAddress, phone: z.string() })

/** A case as the statement that reads it gathers it: the domain's `CaseView`. */
export const caseShape = z.object({
  id: z.string(),
  number: z.string(),
  kind: caseKind,
  state: caseState,
  version: z.int(),
  store: storeId,
  language,
  policyVersion: z.string(),
  facts: frozenFacts,
  decision: frozenDecision,
  claim: frozenClaim.nullable(),
  reason: z.string(),
  withdrawal: frozenWithdrawal.nullable(),
  wish: z.string().nullable(),
  replacement: replacement
    .extend({
      outSince: z.string().nullable(),
      moneySince: z.string().nullable(),
      sending: z.object({ since: z.string(), by: z.string() }).nullable(),
      first: z.object({ since: z.string(), by: z.string(), backBy: z.string().nullable() }).nullable(),
    })
    .nullable(),
  phone: z.string(),
  answer: z.string().nullable(),
  exception: z.object({ reason: z.string(), amount: money.nullable(), recall: z.boolean() }).nullable(),
  filedAt: z.string(),
  reviewBy: z.string().nullable(),
  answerBy: z.string().nullable(),
  dueAt: z.string().nullable(),
  customer: customerOf,
  order: z.object({ id: z.string(), name: z.string(), placedAt: z.string(), shipAddress: orderAddress.nullable() }),
  lines: z.array(line),
  part: z.array(z.string()),
  titles: z.record(z.string(), z.string()),
  events: z.array(event),
  pickup: pickup.nullable(),
  pickupWish: chosen.nullable(),
  shipping: z
    .object({
      id: z.string(),
      amount: money,
      source: z.enum(priceSources),
      service: z.string().nullable(),
      carrier: z.string().nullable(),
      chosen: chosen.nullable(),
      reason: z.string().nullable(),
      madeAt: z.string(),
      agreedAt: z.string().nullable(),
    })
    .nullable(),
  wasPriced: z.boolean(),
  documents: z.array(
    z.object({
      id: z.string(),
      edition: z.int(),
      createdAt: z.string(),
      superseded: z.boolean(),
      carrierLabel: z.boolean(),
      dropOffCode: z.boolean(),
    }),
  ),
  labelKept: z.boolean(),
  legs: z.array(legShape),
  shopTag: z.string().nullable(),
})
