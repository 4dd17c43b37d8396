import { z } from 'zod'

import { caseKind, caseState, currency, storeId } from './words.ts'

/** An order and a case as staff find them. */
export const foundOrder = z.object({
  id: z.string(),
  name: z.string(),
  store: storeId,
  placedAt: z.string(),
  customerName: z.string().nullable(),
  city: z.string().nullable(),
  totalMinor: z.int(),
  currency,
})

export const foundCase = z.object({
  number: z.string(),
  kind: caseKind,
  state: caseState,
  store: storeId,
  filedAt: z.string(),
  customerName: z.string().nullable(),
})
