import { z } from 'zod'

import { staffReason } from '../shared/staff-reason.ts'

const token = z.string()
/** No correction is larger than the largest vouchers that anybody has. */
const most = 100_000

/** What staff do about a customer's points. */
export const CorrectionForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('propose'),
    token,
    points: z.coerce
      .number({ error: 'number' })
      .int('number')
      .min(-most, 'number')
      .max(most, 'number')
      .refine((points) => points !== 0, 'number'),
    reason: staffReason,
  }),
  z.object({ step: z.enum(['agree', 'decline']), token, correction: z.uuid() }),
  z.object({ step: z.literal('used'), token, voucher: z.uuid() }),
])
