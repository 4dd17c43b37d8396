import type { Outcome } from '#app/domain/policy/decision.ts'

import type { Money } from '#app/domain/shared/money.ts'

import type { CaseSummary, MailPickup, MailReceipt, MailShipment, StaffNote } from './case.ts'

export type ParcelMail =
  | ShippingPricedMail
  | PickupBookedMail
  | PickupFailedMail
  | ParcelReceivedMail
  | ParcelUnaskedMail
  | ParcelLostMail
  | SentBackMail
  | ReplacementSentMail
  | ReplacementOutMail
  | ReplacementSentFirstMail
  | ReturnKeptMail

/** What the pickup costs; nothing is booked before its customer agrees. */
export type ShippingPricedMail = Readonly<{
  kind: 'shipping-priced'
  /** What its customer pays. */
  price: Money
  /** Of a repair, what both ways cost together, of which they pay a share; null of all else. */
  whole: Money | null
  /** What they were shown before they filed; null where no price was known. */
  quoted: Money | null
  /** `YYYY-MM-DD`, and `HH:MM` to `HH:MM`, where the parcel is. */
  day: string
  window: Readonly<{ from: string; to: string }>
  carrier: string | null
  /** Ready to print, a line each. */
  address: readonly string[]
  answerBy: string | null
  receipt: MailReceipt | null
}> &
  CaseSummary

/** The courier has a day; the two documents are attached. */
export type PickupBookedMail = Readonly<{
  kind: 'pickup-booked'
  receipt: MailReceipt | null
  pickup: MailPickup
  /** Rows of `pickup_document`, for whoever makes the attachments. */
  documentIds: readonly string[]
  /** It was booked before, and this is what holds now. */
  corrected?: boolean
  /** Of a repair, what was agreed to for both ways, and what its customer pays of it; mails written before there were prices do not say. */
  share?: Readonly<{ whole: Money; part: Money }> | null
  /** Whether the carrier's own label is attached too; mails written before there were any do not say. */
  carrierLabel?: boolean
  /** Whether a code is attached that is shown at the carrier's counter instead of a label. */
  dropOffCode?: boolean
}> &
  CaseSummary

export type PickupFailedMail = Readonly<{
  kind: 'pickup-failed'
  /** The day that was booked, `YYYY-MM-DD`. */
  day: string
  reportedBy: 'customer' | 'staff'
  /** The last instant to choose another pickup, where that is next; else we book one. */
  chooseBy?: string | null
  /** What leaves the customer's calendar. */
  pickup?: MailPickup
}> &
  StaffNote &
  CaseSummary

/** Received is not inspected, and not refunded. */
export type ParcelReceivedMail = Readonly<{ kind: 'parcel-received' }> & StaffNote & CaseSummary

/** It came without a request, and a case was opened for it: what happens, and the price by the policy at its arrival. */
export type ParcelUnaskedMail = Readonly<{
  kind: 'parcel-unasked'
  arrivedAt: string
  /** As staff recorded it. */
  contents: string
  outcome: Outcome
  /** Null where the policy refuses it. */
  receipt: MailReceipt | null
  /** Why it does, a sentence each. */
  reasons: readonly string[]
}> &
  CaseSummary

export type ParcelLostMail = Readonly<{ kind: 'parcel-lost' }> & StaffNote & CaseSummary

/** What was sent in goes back to the customer: rejected, not repaired, or repaired. */
export type SentBackMail = Readonly<{ kind: 'sent-back'; condition: 'as-it-came' | 'repaired'; shipment: MailShipment }> &
  StaffNote &
  CaseSummary

/**
 * Another machine, or a part of one. Null where the shop sends it, which tells itself with whom. `sentBefore`: it went out before anything
 * came back, and the exchange is complete by now.
 */
export type ReplacementSentMail = Readonly<{
  kind: 'replacement-sent'
  what: string
  shipment: MailShipment | null
  sentBefore?: boolean
}> &
  CaseSummary

/** The shop sends it before anything has come back: until when that has to be with its courier, and whether one is booked. */
export type ReplacementSentFirstMail = Readonly<{ kind: 'replacement-sent-first'; what: string; backBy: string; isBooked: boolean }> &
  CaseSummary

/** What was to come back for it stays with its customer. */
export type ReturnKeptMail = Readonly<{ kind: 'return-kept' }> & CaseSummary

/** What was promised in an exchange cannot be sent any more. */
export type ReplacementOutMail = Readonly<{ kind: 'replacement-out'; what: string }> & CaseSummary
