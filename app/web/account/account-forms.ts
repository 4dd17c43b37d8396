import { languages } from '#app/domain/shared/stores.ts'
import { z } from 'zod'

import { addressAnswers } from '#app/domain/orders/address-report.ts'
import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import { stores } from '#app/domain/shared/stores.ts'

import { phone } from '../shared/phone-field.ts'
import { maybePrintedLine, printedLine } from '../documents/printed-line.ts'

/** Every country that a store ships to and so fetches parcels from. */
export const countries = [...new Set(Object.values(stores).flatMap(({ shipTo }) => shipTo))]

const maybeLine = (max: number) => z.string().trim().max(max, 'tooLong').optional()

/** The forms of the account page, told apart by their button. */
export const AccountForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('profile'), name: maybeLine(100), phone: phone.optional(), language: z.enum(languages) }),
  z.object({ intent: z.literal('default'), addressId: z.uuid() }),
  z.object({ intent: z.literal('remove'), addressId: z.uuid() }),
])

export const AddressForm = z.object({
  name: printedLine(100),
  company: maybePrintedLine(100),
  street: printedLine(150),
  addition: maybePrintedLine(150),
  postcode: printedLine(20),
  city: printedLine(100),
  region: maybePrintedLine(100),
  country: z.string({ error: 'choose' }).refine((code) => countries.includes(code), 'choose'),
  phone: phone.optional(),
  isDefault: z.boolean().default(false),
})

/** Where an order should go instead; the key stands hidden in the form: sent twice, it is kept once. */
export const AddressReportForm = AddressForm.omit({ isDefault: true }).extend({ key: z.uuid('invalidForm') })

/** What staff answer to it. */
export const AddressAnswerForm = z.object({
  reportId: z.uuid('invalidForm'),
  answer: z.enum(addressAnswers, { error: 'choose' }),
  note: z
    .string()
    .trim()
    .max(2_000, 'tooLong')
    .optional()
    .transform((text) => text || null),
})

type Given = { [Key in keyof OrderAddress]?: string | undefined } & Pick<OrderAddress, 'name' | 'street' | 'postcode' | 'city' | 'country'>

/** An address as it is kept: what was left empty is null. */
export function toAddress({ name, company, street, addition, postcode, city, region, country, phone }: Given): OrderAddress {
  return {
    name,
    street,
    postcode,
    city,
    country,
    company: company ?? null,
    addition: addition ?? null,
    region: region ?? null,
    phone: phone ?? null,
  }
}

export const NewEmailForm = z.object({ email: z.string().max(320, { message: 'email' }) })

export const DeleteForm = z.object({
  token: z.string().max(100),
  understood: z.boolean({ error: 'confirm' }).refine((ticked) => ticked, 'confirm'),
})
