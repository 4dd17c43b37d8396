import { z } from 'zod'

import { pickupPartNames } from '#app/domain/parcels/pickup-days.ts'

import { day } from '../shared/day-field.ts'
import { phone } from '../shared/phone-field.ts'
import { version } from './version.ts'

export const ItemForm = z.object({ version, text: z.string({ error: 'required' }).trim().min(1, 'required').max(2_000, 'tooLong') })

export const FailedPickupForm = z.object({
  version,
  text: z
    .string()
    .trim()
    .max(1_000, 'tooLong')
    .optional()
    .transform((said) => said || null),
})

const parcelText = z.string({ error: 'required' }).trim().min(1, 'required').max(60, 'tooLong')

/** With whom and under which number a parcel was sent: the proof of it. */
export const SendOwnForm = z.object({ version, carrier: parcelText, trackingNumber: parcelText })

export const PickupWishForm = z.object({
  version,
  day,
  part: z.enum(pickupPartNames, { error: 'choose' }),
  /** The order's own address, or one that the customer keeps. */
  place: z.union([z.literal('order'), z.uuid()], { error: 'choose' }),
  phone,
  /** The price that stood at the button. */
  shownMinor: z
    .number()
    .int()
    .nonnegative()
    .max(2_147_483_647)
    .optional()
    .transform((minor) => minor ?? null),
})

/** The offer that was before the customer's eyes. */
export const AgreeShippingForm = z.object({ version, offerId: z.uuid('invalidForm') })
