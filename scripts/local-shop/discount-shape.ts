import { z } from 'zod'

/** A code that takes an amount off an order. */
export const discount = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  amount: z.int(),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  usageLimit: z.int().nullable(),
  /** Who may use it; null where all may. */
  customerIds: z.array(z.string()).nullable(),
  used: z.int(),
})

export type Discount = z.infer<typeof discount>
