import type {
  BookAnswer,
  BookingInput,
  CancelAnswer,
  CarrierName,
  FoundAnswer,
  Journey,
  ParcelNews,
  RatesAnswer,
  TrackAnswer,
} from '#app/domain/parcels/carrier.ts'

/** What the headers of a carrier's notice are, in small letters. */
export type NoticeHeaders = Readonly<Record<string, string | undefined>>

/** `not_theirs`: not signed by the carrier. `unreadable`: signed, and tells of no parcel in words that are known. */
export type NoticeRead = Readonly<{ kind: 'news'; news: ParcelNews }> | Readonly<{ kind: 'not_theirs' | 'unreadable' }>

/** One carrier, asked in our words. No answer is thrown: what went wrong is in it, in the carrier's words. */
export type CarrierPort = Readonly<{
  name: CarrierName
  rates: (journey: Journey, signal: AbortSignal) => Promise<RatesAnswer>
  /** May be asked again with the same key after any fault: what was booked by it is answered, and nothing is booked twice. */
  book: (input: BookingInput, signal: AbortSignal) => Promise<BookAnswer>
  findBooked: (key: string, signal: AbortSignal) => Promise<FoundAnswer>
  cancel: (bookingId: string, signal: AbortSignal) => Promise<CancelAnswer>
  track: (trackingNumber: string, carrier: string, signal: AbortSignal) => Promise<TrackAnswer>
  /** Who sends is checked before what they send is read. */
  readNotice: (body: Buffer, headers: NoticeHeaders) => NoticeRead
}>
