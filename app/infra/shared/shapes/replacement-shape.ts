import { z } from 'zod'

import { money, picture } from './words.ts'

/** What is sent for what comes back, as a quote or a case holds it. */
export const replacement = z.object({
  variantId: z.string(),
  productId: z.string(),
  title: z.string(),
  variant: z.string().nullable(),
  sku: z.string().nullable(),
  picture: picture.nullable(),
  quantity: z.int(),
  price: money,
})
