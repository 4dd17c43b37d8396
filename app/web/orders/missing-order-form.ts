import { z } from 'zod'

import { readOrderProof } from '#app/domain/orders/order-proof.ts'

/** An order by its number and one thing that only its buyer knows. */
export const MissingOrderForm = z.object({
  number: z.string().trim().min(1, 'required').max(64, 'tooLong'),
  known: z
    .string()
    .trim()
    .min(1, 'required')
    .max(254, 'tooLong')
    .refine((text) => readOrderProof(text) !== null, 'email'),
})
