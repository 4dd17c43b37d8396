import { z } from 'zod'

import type { CarrierCommandAnswer, CarrierCommandInput } from '#app/domain/parcels/carrier-command.ts'
import { pickupAddress } from '#app/infra/shared/shapes/words.ts'

/** What is asked of a carrier, as rows hold it. */
export const carrierCommandInput: z.ZodType<CarrierCommandInput> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('book'),
    replaces: z.string().nullable(),
    service: z.string().nullable(),
    day: z.string(),
    windowFrom: z.string(),
    windowTo: z.string(),
    parcels: z.array(z.object({ grams: z.int(), lengthMm: z.int(), widthMm: z.int(), heightMm: z.int() })),
    address: pickupAddress,
    phone: z.string(),
  }),
  z.object({ kind: z.literal('cancel'), bookingId: z.string(), carrier: z.string() }),
  z.object({ kind: z.literal('undo'), key: z.string() }),
])

/** What came of it, as rows hold it. */
export const carrierCommandAnswer: z.ZodType<CarrierCommandAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('book'), bookingId: z.string(), carrier: z.string(), trackingNumber: z.string() }),
  z.object({ kind: z.enum(['cancel', 'undo']), tooLate: z.string().nullable() }),
])
