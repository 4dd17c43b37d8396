import { z } from 'zod'

import { minorOf } from '#app/infra/shopify/amounts.ts'

/** An amount as it stands in an answer, `6.15` or `"6.15"`; cents, never a float. */
const price = z.object({ value: z.unknown(), currency: z.enum(['EUR', 'USD']) }).transform(({ value, currency }, context) => {
  const amountMinor = minorOf(value)
  if (amountMinor !== null && amountMinor >= 0) return { amountMinor, currency }
  context.addIssue({ code: 'custom', message: 'is no amount' })
  return z.NEVER
})

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString())

/** `POST /shipping-options`: what of a journey can be booked, and at which price. */
export const shippingOptions = z.object({
  data: z.array(
    z.object({
      code: z.string(),
      carrier: z.object({ code: z.string(), name: z.string() }),
      functionalities: z
        .object({
          returns: z.boolean().nullish(),
          first_mile: z.string().nullish(),
          pick_up: z.boolean().nullish(),
          labelless: z.boolean().nullish(),
        })
        .nullish(),
      quotes: z.array(z.object({ price: z.object({ total: price }) })).nullish(),
    }),
  ),
})
export type ShippingOption = z.output<typeof shippingOptions>['data'][number]

/** `POST /returns/announce-synchronously`. */
export const createdReturn = z.object({ return_id: z.int(), parcel_id: z.int() })

/** `GET /returns/{id}`, and each of a list. */
export const returnObject = z.object({
  id: z.int().optional(),
  order_number: z.string().nullish(),
  external_reference: z.string().nullish(),
  tracking_number: z.string().nullish(),
  is_cancellable: z.boolean().nullish(),
  label_cost: price.nullish().catch(null),
  label: z.object({ label_printer: z.string() }).nullish().catch(null),
  shipping_option: z.object({ code: z.string().nullish() }).nullish(),
  status_history: z.array(z.object({ parent_status: z.string().nullish() })).nullish(),
})
export type ReturnObject = z.output<typeof returnObject>

export const returnList = z.object({ next: z.string().nullish(), data: z.array(returnObject) })

const pickup = z.object({ id: z.int(), reference: z.string().nullish(), cancelled_at: z.string().nullish() })
export const createdPickup = z.object({ data: pickup })
export const pickupList = z.object({ data: z.array(pickup) })

/** `GET /parcels/tracking/{tracking_number}`. */
export const trackedParcel = z.object({
  details: z.object({ expected_delivery_date: z.iso.date().nullish().catch(null) }).nullish(),
  events: z.array(
    z.object({
      event_at: instant,
      status_code: z.string(),
      status_description: z.string().nullish(),
      sub_status_code: z.string().nullish(),
    }),
  ),
  tracking_numbers: z.array(z.object({ carrier_code: z.string(), tracking_number: z.string() })).nullish(),
})

/** What a notice tells: the status that a parcel has now. Its times are milliseconds, in some examples seconds. */
export const parcelNotice = z.object({
  action: z.literal('parcel_status_changed'),
  timestamp: z.coerce.number(),
  carrier_status_change_timestamp: z.coerce.number().nullish(),
  parcel: z.object({
    tracking_number: z.string().min(1),
    status: z.object({ message: z.string() }),
    carrier: z.object({ code: z.string() }).nullish().catch(null),
    expected_delivery_date: z.iso.date().nullish().catch(null),
  }),
})

/** What is wrong with a question, in each of the three ways in which an answer says it. */
export const faults = z.object({
  errors: z
    .array(
      z.object({
        field: z.string().nullish(),
        message: z.string().nullish(),
        detail: z.string().nullish(),
        source: z.object({ pointer: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  error: z.object({ message: z.string().nullish() }).nullish(),
  detail: z.string().nullish().catch(null),
})
