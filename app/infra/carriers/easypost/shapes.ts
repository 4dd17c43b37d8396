import { z } from 'zod'

// What is read of EasyPost's answers, and nothing else of them.

const message = z.object({ carrier: z.string(), message: z.string() })

const rate = z.object({ id: z.string(), carrier: z.string(), service: z.string(), rate: z.string(), currency: z.string() })
export type EasyPostRate = z.output<typeof rate>

export const shipment = z.object({
  id: z.string(),
  rates: z.array(rate),
  messages: z.array(message).nullish(),
  selected_rate: rate.nullish(),
  tracking_code: z.string().nullish(),
  postage_label: z.object({ label_url: z.string(), label_pdf_url: z.string().nullish() }).nullish(),
  /** `submitted`, `refunded`, `rejected`, `not_applicable`. */
  refund_status: z.string().nullish(),
  forms: z.array(z.object({ form_type: z.string(), form_url: z.string() })).nullish(),
})
export type EasyPostShipment = z.output<typeof shipment>

const pickupRate = z.object({ carrier: z.string(), service: z.string(), rate: z.string(), currency: z.string() })

export const pickup = z.object({
  id: z.string(),
  /** `unknown` until it is bought, then `scheduled`, or `canceled`. */
  status: z.string(),
  messages: z.array(message).nullish(),
  pickup_rates: z.array(pickupRate).nullish(),
})
export type EasyPostPickup = z.output<typeof pickup>

export const tracker = z.object({
  tracking_code: z.string(),
  carrier: z.string(),
  est_delivery_date: z.string().nullish(),
  tracking_details: z
    .array(
      z.object({
        message: z.string().nullish(),
        status: z.string(),
        status_detail: z.string().nullish(),
        datetime: z.string(),
        tracking_location: z.object({ city: z.string().nullish(), country: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
})
export type EasyPostTracker = z.output<typeof tracker>

export const trackers = z.object({ trackers: z.array(tracker) })

/** A notice: `tracker.created` and `tracker.updated` tell of a parcel. */
export const trackerEvent = z.object({ description: z.string(), result: tracker })

export const refusal = z.object({ error: z.object({ code: z.string(), message: z.unknown(), errors: z.array(z.unknown()).nullish() }) })
