import type { PickupAddress } from '#app/domain/cases/case-view.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { ParcelStatus } from './parcel-status.ts'

import type { PackedParcel } from './packed-parcel.ts'

/** Who carries a store's parcels, by setting; `by_hand` is staff with a telephone. */
export type CarrierName = 'by_hand' | 'easypost' | 'sendcloud'

export type CarriedPlace = Readonly<{ address: PickupAddress; phone: string; email: string | null }>

/** `reference`: the case's number, or the order's name before there is one. */
export type Journey = Readonly<{ from: CarriedPlace; to: CarriedPlace; parcels: readonly PackedParcel[]; reference: string }>

/** `service`: the carrier's own word for what is booked at that rate. `carrier`: as customers read it, "UPS". */
export type Rate = Readonly<{ service: string; carrier: string; amount: Money }>

/** No answer to use: the carrier said no, could not be asked, or nobody is asked by the portal. `words` are the carrier's own. */
type NotCarried =
  Readonly<{ kind: 'refused'; words: string }> | Readonly<{ kind: 'unreachable'; words: string }> | Readonly<{ kind: 'by_hand' }>

export type RatesAnswer = Readonly<{ kind: 'rates'; rates: readonly Rate[] }> | NotCarried

/**
 * `key`: by which the booking is found again, the id of what asks for it. `service`: of the rate that was agreed to; null for the cheapest
 * one. `day` is `YYYY-MM-DD` and the window `HH:MM` where the parcel is picked up.
 */
export type BookingInput = Journey & Readonly<{ key: string; service: string | null; day: string; windowFrom: string; windowTo: string }>

export type CarriedLabel = Readonly<{ format: 'pdf' | 'png'; bytes: Uint8Array }>

/** `dropOffCode`: shown at a counter instead of a label, where the carrier gives one. `cost`: what the carrier charges. */
export type Booked = Readonly<{
  bookingId: string
  carrier: string
  trackingNumber: string
  label: CarriedLabel | null
  dropOffCode: CarriedLabel | null
  cost: Money | null
}>

/** What the carrier would have otherwise, so that it can be asked of the right person. */
export type RefusedAbout = 'day' | 'address' | 'parcel' | null

export type BookAnswer =
  | Readonly<{ kind: 'booked'; booked: Booked }>
  | Readonly<{ kind: 'refused'; words: string; about: RefusedAbout }>
  | Readonly<{ kind: 'unreachable'; words: string }>
  | Readonly<{ kind: 'by_hand' }>

/** `none`: nothing is booked by that key. Known by asking the carrier, never guessed. */
export type FoundAnswer =
  Readonly<{ kind: 'booked'; booked: Booked }> | Readonly<{ kind: 'none' }> | Readonly<{ kind: 'unreachable'; words: string }>

/** `too_late`: the parcel is on its way. A booking that is cancelled already, or that the carrier does not know, is cancelled. */
export type CancelAnswer =
  | Readonly<{ kind: 'cancelled' }>
  | Readonly<{ kind: 'too_late'; words: string }>
  | Readonly<{ kind: 'unreachable'; words: string }>
  | Readonly<{ kind: 'by_hand' }>

/** `id`: the same for the same event however often and by whichever way it is told. `at` is UTC. */
export type ParcelEvent = Readonly<{ id: string; status: ParcelStatus; message: string | null; place: string | null; at: string }>

/** What a carrier tells of a parcel. `expectedOn`: the day, `YYYY-MM-DD`, on which it is to arrive. */
export type ParcelNews = Readonly<{ trackingNumber: string; carrier: string; events: readonly ParcelEvent[]; expectedOn: string | null }>

export type TrackAnswer =
  Readonly<{ kind: 'news'; news: ParcelNews }> | Readonly<{ kind: 'unknown' }> | Readonly<{ kind: 'unreachable'; words: string }>
