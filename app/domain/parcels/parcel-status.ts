/** The words that the shop's own parcels are followed by, and two that only a carrier has. */
export const parcelStatuses = [
  'label_purchased',
  'label_printed',
  'confirmed',
  'ready_for_pickup',
  'picked_up',
  'in_transit',
  'delayed',
  'out_for_delivery',
  'attempted_delivery',
  'delivered',
  'failure',
  'returned_to_sender',
  'cancelled',
] as const
export type ParcelStatus = (typeof parcelStatuses)[number]

/** How far along its way each word is; of two that were told of one instant the further one counts. */
export function progressOf(status: ParcelStatus): number {
  return parcelStatuses.indexOf(status)
}
