import type { PickupAddress } from '#app/domain/cases/case-view.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { CommandState } from '#app/domain/shop/command.ts'

import type { BookingInput, RefusedAbout } from './carrier.ts'

/** What is booked: by which service, for which day, and where. */
type ToBook = Pick<BookingInput, 'service' | 'day' | 'windowFrom' | 'windowTo' | 'parcels'> &
  Readonly<{ address: PickupAddress; phone: string }>

/** What a carrier can be asked to do for a case, in our words. */
export type CarrierCommandInput =
  /** `replaces`: the booking that stands until this one does, where it is for another day or place. */
  | (Readonly<{ kind: 'book'; replaces: string | null }> & ToBook)
  | Readonly<{ kind: 'cancel'; bookingId: string; carrier: string }>
  /** Take back what a try may have booked that nobody heard of. */
  | Readonly<{ kind: 'undo'; key: string }>

/** What came of it: `tooLate` where the parcel was on its way by then. */
export type CarrierCommandAnswer =
  | Readonly<{ kind: 'book'; bookingId: string; carrier: string; trackingNumber: string }>
  | Readonly<{ kind: 'cancel' | 'undo'; tooLate: string | null }>

/** A command as a case shows it; plain values, ready for JSON. Its states are those of what a shop is asked for. */
export type CarrierCommandView = Readonly<{
  id: string
  input: CarrierCommandInput
  state: CommandState
  attempts: number
  /** What the carrier said last, in its own words, and about what; null where nothing went wrong. */
  fault: string | null
  about: RefusedAbout
  answer: CarrierCommandAnswer | null
  askedAt: string
  /** When it is tried next; null once nobody tries any more. */
  dueAt: string | null
  settledAt: string | null
  /** Who of staff did it by hand. */
  byHand: string | null
}>

/** One that a person has to look at, with whose it is. */
export type FailedBooking = CarrierCommandView & Readonly<{ store: StoreId; caseNumber: string }>
