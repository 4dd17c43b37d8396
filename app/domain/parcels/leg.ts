import type { StoreId } from '#app/domain/shared/stores.ts'

import type { ParcelStatus } from './parcel-status.ts'

/**
 * One way of a parcel that a carrier can tell of: `outbound` is the shop's to the customer, `return` and `to_repair` come to us, `back` is
 * what goes back to its customer, repaired or as it came, and `replacement` what goes out in the place of something.
 */
export const legKinds = ['outbound', 'return', 'to_repair', 'back', 'replacement'] as const
export type LegKind = (typeof legKinds)[number]

/** Whether it travels to us. */
export function comesToUs(kind: LegKind): boolean {
  return kind === 'return' || kind === 'to_repair'
}

/** A leg with where it is; null of one that nobody has told of. */
export type LegView = Readonly<{
  id: string
  store: StoreId
  kind: LegKind
  carrier: string
  trackingNumber: string
  status: ParcelStatus | null
  /** When that was told to have happened. */
  since: string | null
  handedOverAt: string | null
  /** When something last happened to it. */
  movedAt: string | null
  /** `YYYY-MM-DD`. */
  expectedOn: string | null
  /** Since when staff look after it, for nothing was told of it for so long. */
  silentAt: string | null
}>

/** Without blanks and in capitals, as every carrier reads a number. */
export function plainNumber(trackingNumber: string): string {
  return trackingNumber.replace(/\s/g, '').toUpperCase()
}
