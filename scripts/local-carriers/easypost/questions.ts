import { z } from 'zod'

const address = z.object({
  name: z.string().nullish(),
  company: z.string().nullish(),
  street1: z.string().min(1),
  street2: z.string().nullish(),
  city: z.string().min(1),
  state: z.string().nullish(),
  zip: z.string().min(1),
  country: z.string().length(2),
  phone: z.string().nullish(),
  email: z.string().nullish(),
})
export type PostalAddress = z.output<typeof address>

/** In ounces and inches, as the interface has them. */
const parcel = z.object({
  weight: z.number().positive(),
  length: z.number().positive().optional(),
  width: z.number().positive().optional(),
  height: z.number().positive().optional(),
})

export const NewShipment = z.object({
  reference: z.string().nullish(),
  is_return: z.boolean().default(false),
  to_address: address,
  from_address: address,
  parcel,
  options: z
    .object({ label_format: z.enum(['PNG', 'PDF', 'ZPL', 'EPL2']).optional() })
    .loose()
    .optional(),
})

/** As it is where the parcel is picked up. */
const instant = z.string().regex(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?$/)

export const asks = {
  createShipment: z.object({ shipment: NewShipment }),
  buyShipment: z.object({ rate: z.object({ id: z.string() }) }),
  createForm: z.object({ form: z.object({ type: z.string() }).loose() }),
  createPickup: z.object({
    pickup: z.object({
      reference: z.string().nullish(),
      address,
      shipment: z.object({ id: z.string() }).loose(),
      min_datetime: instant,
      max_datetime: instant,
      instructions: z.string().nullish(),
      is_account_address: z.boolean().nullish(),
    }),
  }),
  buyPickup: z.object({ carrier: z.string(), service: z.string() }),
  createTracker: z.object({ tracker: z.object({ tracking_code: z.string(), carrier: z.string().nullish() }) }),
}
