import type { CarrierPort } from './carrier-port.ts'

/** Nobody is asked: staff quote, book and follow by telephone, and say in the console what came of it. */
export const byHand: CarrierPort = {
  name: 'by_hand',
  rates: () => Promise.resolve({ kind: 'by_hand' }),
  book: () => Promise.resolve({ kind: 'by_hand' }),
  findBooked: () => Promise.resolve({ kind: 'none' }),
  cancel: () => Promise.resolve({ kind: 'by_hand' }),
  track: () => Promise.resolve({ kind: 'unknown' }),
  readNotice: () => ({ kind: 'not_theirs' }),
}
