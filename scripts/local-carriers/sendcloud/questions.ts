import { z } from 'zod'

/** What the published documents require of each question; what they do not know is refused, as there. */

const units = z.enum(['cm', 'mm', 'm', 'yd', 'ft', 'in'])
const weightUnit = z.enum(['kg', 'g', 'lbs', 'oz'])
const decimal = z.string().regex(/^\d+(\.\d+)?$/)

const Address = z.strictObject({
  name: z.string().min(1),
  company_name: z.string().optional(),
  address_line_1: z.string().min(1),
  house_number: z.string().optional(),
  address_line_2: z.string().optional(),
  postal_code: z.string().min(1),
  city: z.string().min(1),
  po_box: z.string().nullish(),
  state_province_code: z.string().optional(),
  country_code: z.string().length(2),
  email: z.email().optional(),
  phone_number: z.string().optional(),
})

export const OptionsQuestion = z.strictObject({
  from_address: Address.partial().required({ country_code: true }),
  to_address: Address.partial().required({ country_code: true }),
  parcels: z
    .array(
      z.strictObject({
        weight: z.strictObject({ value: decimal, unit: z.literal('kg') }),
        dimensions: z.strictObject({ length: decimal, width: decimal, height: decimal, unit: units }).optional(),
      }),
    )
    .min(1),
  functionalities: z.strictObject({ returns: z.boolean() }).optional(),
  calculate_quotes: z.boolean().default(false),
})

export const NewReturn = z.strictObject({
  from_address: Address,
  to_address: Address,
  ship_with: z.strictObject({ type: z.literal('shipping_option_code'), shipping_option_code: z.string().min(1) }),
  weight: z.strictObject({ value: z.number().positive(), unit: weightUnit }),
  dimensions: z.strictObject({ length: z.number().min(0), width: z.number().min(0), height: z.number().min(0), unit: units }).optional(),
  collo_count: z.int().min(1).default(1),
  order_number: z.string().optional(),
  external_reference: z.string().optional(),
  send_tracking_emails: z.boolean().default(false),
  delivery_option: z.enum(['drop_off_point', 'drop_off_labelless', 'pickup', 'in_store']).nullish(),
})

const instant = z.iso.datetime({ offset: true })

export const NewPickup = z.strictObject({
  address: Address.required({ phone_number: true }),
  time_slots: z.array(z.strictObject({ start_at: instant, end_at: instant })).length(1),
  items: z
    .array(
      z.strictObject({
        quantity: z.int().min(1),
        container_type: z.enum(['parcel', 'pallet']),
        total_weight: z.strictObject({ value: decimal, unit: z.literal('kg') }),
      }),
    )
    .min(1),
  carrier_code: z.string().min(1),
  reference: z.string().optional(),
})
