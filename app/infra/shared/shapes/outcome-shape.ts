import { z } from 'zod'

import { invoicePurposes, invoiceQuestions, invoiceStates } from '#app/domain/cases/invoice.ts'
import type { RefundBasisName } from '#app/domain/cases/outcome-view.ts'
import { givens } from '#app/domain/cases/proposal.ts'

import { frozenDecision } from './frozen-shapes.ts'
import { cause, condition, fault, money, person } from './words.ts'

const basis: z.ZodType<RefundBasisName> = z.enum(['filed', 'inspected', 'accepted-offer', 'exception', 'person', 'difference'])

const inspection = z.object({
  id: z.string(),
  decision: frozenDecision,
  refund: money.nullable(),
  missingParts: money,
  at: z.string(),
  findings: z.array(
    z.object({
      lineId: z.string(),
      declaredQuantity: z.int(),
      quantity: z.int(),
      condition,
      fault,
      missingMinor: z.int(),
      note: z.string().nullable(),
    }),
  ),
})

const offer = z.object({
  id: z.string(),
  amount: money,
  note: z.string().nullable(),
  answerBy: z.string(),
  ifSilent: z.enum(['accepted', 'part-paid', 'decided-by-person']),
  answer: z.enum(['accepted', 'disputed', 'time-over']).nullable(),
})

const estimate = z.object({
  id: z.string(),
  finding: z.string(),
  cause: cause.nullable(),
  price: money,
  answerBy: z.string(),
  answer: z.enum(['accepted', 'declined', 'time-over']).nullable(),
})

const invoice = z.object({
  id: z.string(),
  purpose: z.enum(invoicePurposes),
  amount: money,
  state: z.enum(invoiceStates),
  dueUntil: z.string(),
  url: z.string().nullable(),
  received: money.nullable(),
  question: z.enum(invoiceQuestions).nullable(),
  shopOrder: z.object({ id: z.string(), name: z.string() }).nullable(),
  byHand: z.object({ reference: z.string(), staffName: z.string() }).nullable(),
  paidAt: z.string().nullable(),
  repaid: z.object({ reference: z.string(), method: z.string().nullable() }).nullable(),
})

const refund = z.object({
  id: z.string(),
  version: z.int(),
  amount: money,
  basis,
  reference: z.string(),
  proposedBy: person,
  approvedBy: person.nullable(),
  orderedAt: z.string().nullable(),
  issuedAt: z.string().nullable(),
})

const agreement = { proposedBy: person, proposedAt: z.string(), agreedBy: person.nullable(), agreedAt: z.string().nullable() }

const exception = z.object({
  recall: z.boolean(),
  id: z.string(),
  version: z.int(),
  amount: money.nullable(),
  reason: z.string(),
  internalReason: z.string(),
  ...agreement,
})

const proposal = z.object({
  id: z.string(),
  gives: z.enum(givens),
  version: z.int().nullable(),
  lineId: z.string().nullable(),
  amount: money.nullable(),
  limit: money.nullable(),
  reference: z.string().nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  ...agreement,
})

const giftCredit = z.object({
  id: z.string(),
  lineId: z.string(),
  amount: money,
  reference: z.string(),
  proposedBy: person,
  approvedBy: person.nullable(),
  orderedAt: z.string().nullable(),
  issuedAt: z.string().nullable(),
})

const extra = z.object({
  id: z.string(),
  contents: z.string(),
  state: z.enum(['waiting', 'matched', 'sent_away']),
  caseNumber: z.string().nullable(),
})

/** What became of a case as the statement that reads it gathers it: the domain's `CaseResolution`. */
export const outcomeShape = z.object({
  inspection: inspection.nullable(),
  offer: offer.nullable(),
  estimate: estimate.nullable(),
  invoices: z.array(invoice),
  refund: refund.nullable(),
  earlierRefund: refund.nullable(),
  exception: exception.nullable(),
  proposals: z.array(proposal),
  giftCredits: z.array(giftCredit),
  extras: z.array(extra),
})
