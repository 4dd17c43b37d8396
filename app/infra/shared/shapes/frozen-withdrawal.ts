import { z } from 'zod'

import type { WithdrawalTerms } from '#app/domain/cases/withdrawal-terms.ts'
import type { WithdrawalReason } from '#app/domain/statutory/withdrawal.ts'

import { exactly } from './exactly.ts'
import { frozenDecision, inVersion, total } from './frozen-shapes.ts'
import { money } from './words.ts'

const reason: z.ZodType<WithdrawalReason> = z.enum([
  'before_receipt',
  'within_period',
  'period_over',
  'receipt_unknown',
  'custom_made',
  'nothing_left',
  'end_moved',
  'told_late',
  'not_told',
  'gifts_go_back',
])

const law = z.object({
  outcome: z.enum(['open', 'closed', 'review']),
  reasons: z.array(reason),
  source: z.string(),
  days: z.number(),
  startsOn: z.string().nullable(),
  deadline: z.string().nullable(),
  lines: z.array(z.object({ lineId: z.string(), quantity: z.number(), paid: money })),
  delivery: money.nullable(),
  refund: total.nullable(),
  deduction: z.literal('loss_of_value').nullable(),
  returnShipping: z.object({ payer: z.enum(['customer', 'shop']), amount: money.nullable() }).nullable(),
  refundBy: z.string().nullable(),
  sendBackBy: z.string().nullable(),
  refundMayWaitFor: z.array(z.enum(['goods', 'proof_of_sending'])),
})

/** What a withdrawal rests on, as its case froze it. */
export const frozenWithdrawal = inVersion(
  exactly<WithdrawalTerms>()(
    z.object({
      declarationId: z.string().nullable(),
      declaredAt: z.string(),
      country: z.string(),
      timeZone: z.string(),
      sendBackBy: z.string().nullable(),
      refundBy: z.string(),
      law: law.nullable(),
      shop: frozenDecision,
    }),
  ),
)
