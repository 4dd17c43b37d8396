import type { ParcelStatus } from '#app/domain/parcels/parcel-status.ts'

/**
 * What Sendcloud's own words for a status say, as its list of statuses has them; null says nothing of where the parcel is. One that is
 * not known says nothing either: a case must not move by a word that nobody has read.
 */
const told: Readonly<Record<string, ParcelStatus | null>> = {
  'ready to send': 'label_purchased',
  announced: 'confirmed',
  'announced: not collected': 'confirmed',
  'error collecting': 'confirmed',
  'shipment picked up by driver': 'picked_up',
  'en route to sorting center': 'in_transit',
  'at sorting centre': 'in_transit',
  'being sorted': 'in_transit',
  sorted: 'in_transit',
  'not sorted': 'in_transit',
  'at customs': 'in_transit',
  'parcel en route': 'in_transit',
  'delivery delayed': 'delayed',
  'driver en route': 'out_for_delivery',
  'delivery attempt failed': 'attempted_delivery',
  'awaiting customer pickup': 'ready_for_pickup',
  delivered: 'delivered',
  'shipment collected by customer': 'delivered',
  'unable to deliver': 'failure',
  'refused by recipient': 'failure',
  'returned to sender': 'returned_to_sender',
  cancelled: 'cancelled',
  'cancelled upstream': 'cancelled',
}

/** The same of the codes that its tracking tells a way in. */
const tracked: Readonly<Record<string, ParcelStatus | null>> = {
  ready_to_send: 'label_purchased',
  labelled: 'label_printed',
  announced: 'confirmed',
  accepted: 'picked_up',
  dropped: 'picked_up',
  in_transit: 'in_transit',
  sorted: 'in_transit',
  customs: 'in_transit',
  in_delivery: 'out_for_delivery',
  attempted: 'attempted_delivery',
  pup: 'ready_for_pickup',
  delivered: 'delivered',
  missing: 'failure',
  returned_sender: 'returned_to_sender',
  cancelled: 'cancelled',
}

/** What a notice's word says of a parcel. */
export function statusOfMessage(message: string): ParcelStatus | null {
  return told[message.trim().toLowerCase()] ?? null
}

/** What an event of its tracking says of a parcel; one that can never be delivered has failed, whatever phase it was in. */
export function statusOfCode(code: string, subCode: string | null): ParcelStatus | null {
  return subCode === 'undeliverable' ? 'failure' : (tracked[code] ?? null)
}

/** Whether a return is not to be carried any more, by the word that is its status. */
export function isCalledOff(message: string | null | undefined): boolean {
  return /^cancel/i.test(message ?? '')
}
