import type { ParcelEvent } from './carrier.ts'
import { type ParcelStatus, progressOf } from './parcel-status.ts'

/** Where a parcel is, by all that was told of it. */
export type LegState = Readonly<{
  status: ParcelStatus | null
  /** The instant of the newest event that says so. */
  since: string | null
  /** When its carrier first had it. */
  handedOverAt: string | null
  deliveredAt: string | null
  /** When something last happened to it. */
  movedAt: string | null
}>

/** What only a parcel can be told of that its carrier has. */
const withCarrier: ReadonlySet<ParcelStatus> = new Set([
  'picked_up',
  'in_transit',
  'delayed',
  'out_for_delivery',
  'attempted_delivery',
  'ready_for_pickup',
  'delivered',
  'returned_to_sender',
])

/**
 * Works it out from the set of events, so that neither their order nor how often each was told changes anything. What went back to its
 * sender is not with us, although it may be told as delivered afterwards: to the sender. Else what was delivered once stays delivered, for
 * a late event of its way says nothing of the end. Else the newest event counts.
 */
export function legState(events: readonly ParcelEvent[]): LegState {
  const newest = (those: readonly ParcelEvent[]) => those.reduce<ParcelEvent | null>(later, null)
  const saying = (status: ParcelStatus) => newest(events.filter((event) => event.status === status))
  const back = saying('returned_to_sender')
  const delivered = back ? null : saying('delivered')
  const last = back ?? delivered ?? newest(events)
  const carried = events.filter(({ status }) => withCarrier.has(status)).map(({ at }) => at)
  return {
    status: last?.status ?? null,
    since: last?.at ?? null,
    handedOverAt: carried.length === 0 ? null : carried.reduce((one, other) => (other < one ? other : one)),
    deliveredAt: delivered?.at ?? null,
    movedAt: newest(events)?.at ?? null,
  }
}

function later(one: ParcelEvent | null, other: ParcelEvent): ParcelEvent {
  if (one === null || other.at > one.at) return other
  return other.at === one.at && progressOf(other.status) > progressOf(one.status) ? other : one
}

/** Whether nothing more is to be expected of it, so that its carrier need not be asked any more. */
export function isLegOver({ status }: Pick<LegState, 'status'>): boolean {
  return status === 'delivered' || status === 'returned_to_sender' || status === 'cancelled'
}
