import type { CaseSummary, MailShipment, StaffNote } from './case.ts'

export type MissingMail = InquiryOpenedMail | ParcelFoundMail | ParcelSentAgainMail

/** The carrier looks for a parcel, or needs more time for it. */
export type InquiryOpenedMail = Readonly<{
  kind: 'inquiry-opened'
  /** Its reference, and what there is to say, as staff wrote it. */
  note: string
  /** The day by which the carrier's answer is expected, `YYYY-MM-DD`. */
  expectedOn: string
  extended: boolean
}> &
  CaseSummary

export type ParcelFoundMail = Readonly<{ kind: 'parcel-found'; orderPath: string }> & StaffNote & CaseSummary

export type ParcelSentAgainMail = Readonly<{ kind: 'parcel-sent-again'; shipment: MailShipment }> & CaseSummary
