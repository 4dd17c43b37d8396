import { z } from 'zod'

import { day } from '../shared/day-field.ts'

/** What a customer says of a parcel; the key stands hidden in the form: sent twice, it is kept once. */
export const ReceiptForm = z.object({
  key: z.uuid('invalidForm'),
  parcel: z.uuid('invalidForm'),
  came: z.enum(['yes', 'no'], { error: 'choose' }).transform((said) => said === 'yes'),
})

/** What staff note of one; without a day nobody knows it. */
export const DeliveryForm = z.object({ parcel: z.uuid('invalidForm'), receivedOn: day.optional().transform((day) => day ?? null) })
