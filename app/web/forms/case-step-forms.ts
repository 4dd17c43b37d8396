import { z } from 'zod'

import { pickupPartNames } from '#app/domain/cases/pickup-days.ts'

import { phone } from './phone.ts'

/** The version of the case that the customer saw. */
const version = z.number().int().positive()

export const ItemForm = z.object({
  version, text: z.string({ error: 'required' }).trim().min(1, 'required').max(2_000, 'tooLong'),
})

export const FailedPickupForm = z.object({
  version, text: z.string().trim().max(1_000, 'tooLong').optional().transform((said) => said || null),
})

export const PickupWishForm = z.object({
  version,
  day: z.iso.date('date'),
  part: z.enum(pickupPartNames, { error: 'choose' }),
  /** The order's own address, or one that the customer keeps. */
  place: z.union([z.literal('order'), z.uuid()], { error: 'choose' }),
  phone,
})
