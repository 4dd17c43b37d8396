import { createHash } from 'node:crypto'

import type { ParcelEvent, ParcelNews } from '#app/domain/parcels/carrier.ts'
import type { ParcelStatus } from '#app/domain/parcels/parcel-status.ts'
import { instantOf } from '#app/infra/shopify/values.ts'

import { carrierName } from './ask-rates.ts'
import type { EasyPostTracker } from './shapes.ts'

/** What EasyPost's words say of a parcel, the narrower ones first. */
const byDetail: Readonly<Record<string, ParcelStatus>> = {
  label_created: 'label_purchased',
  received_at_origin_facility: 'picked_up',
  delayed: 'delayed',
  weather_delay: 'delayed',
  delivery_exception: 'attempted_delivery',
}
const byStatus: Readonly<Record<string, ParcelStatus>> = {
  pre_transit: 'confirmed',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  available_for_pickup: 'ready_for_pickup',
  delivered: 'delivered',
  return_to_sender: 'returned_to_sender',
  failure: 'failure',
  cancelled: 'cancelled',
}

/** What a tracker tells of its parcel. An event without a time, or of which nothing is known, is passed over. */
export function readTracker(tracker: EasyPostTracker): ParcelNews {
  const { tracking_code: trackingNumber, carrier: account, est_delivery_date: expected, tracking_details: details } = tracker
  return {
    trackingNumber,
    carrier: carrierName(account) ?? account,
    events: (details ?? []).flatMap((detail) => eventOf(trackingNumber, detail) ?? []),
    expectedOn: expected ? (instantOf(expected)?.slice(0, 10) ?? null) : null,
  }
}

type Detail = NonNullable<EasyPostTracker['tracking_details']>[number]

function eventOf(trackingNumber: string, detail: Detail): ParcelEvent | null {
  const at = instantOf(detail.datetime)
  const { status: said, message, tracking_location: where } = detail
  const status = (detail.status_detail ? byDetail[detail.status_detail] : undefined) ?? byStatus[said]
  if (at === null || status === undefined) return null
  const words = [trackingNumber, at, said, detail.status_detail ?? '', message ?? ''].join('\n')
  return {
    id: createHash('sha256').update(words).digest('hex').slice(0, 32),
    status,
    message: message ?? null,
    place: [where?.city, where?.country].filter(Boolean).join(', ') || null,
    at,
  }
}
