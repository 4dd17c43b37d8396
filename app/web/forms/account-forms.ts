import { z } from 'zod'

import { stores } from '#app/domain/stores/stores.ts'

import { phone } from './phone.ts'

/** Every country that a store ships to and so fetches parcels from. */
export const countries = [...new Set(Object.values(stores).flatMap(({ shipTo }) => shipTo))]

const line = (max: number) => z.string({ error: 'required' }).trim().min(1, 'required').max(max, 'tooLong')
const maybeLine = (max: number) => z.string().trim().max(max, 'tooLong').optional()

/** The forms of the account page, told apart by their button. */
export const AccountForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('profile'), name: maybeLine(100), phone: phone.optional(), language: z.enum(['en', 'de']) }),
  z.object({ intent: z.literal('default'), addressId: z.uuid() }),
  z.object({ intent: z.literal('remove'), addressId: z.uuid() }),
])

export const AddressForm = z.object({
  name: line(100),
  company: maybeLine(100),
  street: line(150),
  addition: maybeLine(150),
  postcode: line(20),
  city: line(100),
  region: maybeLine(100),
  country: z.string({ error: 'choose' }).refine((code) => countries.includes(code), 'choose'),
  phone: phone.optional(),
  isDefault: z.boolean().default(false),
})

export const NewEmailForm = z.object({ email: z.string().max(320, { message: 'email' }) })

export const DeleteForm = z.object({
  token: z.string().max(100),
  understood: z.boolean({ error: 'confirm' }).refine((ticked) => ticked, 'confirm'),
})
