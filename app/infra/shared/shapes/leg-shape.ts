import { z } from 'zod'

import { parcelStatuses } from '#app/domain/parcels/parcel-status.ts'
import { legKinds } from '#app/domain/parcels/leg.ts'

import { storeId } from './words.ts'

export const parcelStatus = z.enum(parcelStatuses)

/** One way of a parcel: the domain's `LegView`. */
export const legShape = z.object({
  id: z.string(),
  store: storeId,
  kind: z.enum(legKinds),
  carrier: z.string(),
  trackingNumber: z.string(),
  status: parcelStatus.nullable(),
  since: z.string().nullable(),
  handedOverAt: z.string().nullable(),
  movedAt: z.string().nullable(),
  expectedOn: z.string().nullable(),
  silentAt: z.string().nullable(),
})
