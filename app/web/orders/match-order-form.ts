import { z } from 'zod'

export const MatchOrderForm = z.object({
  email: z.string().trim().min(1, 'required').max(254, 'tooLong'),
  reason: z.string().trim().min(1, 'required').max(500, 'tooLong'),
})
