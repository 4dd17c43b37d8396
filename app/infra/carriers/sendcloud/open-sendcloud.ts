import type { TrackAnswer } from '#app/domain/parcels/carrier.ts'

import type { CarrierPort } from '../carrier-port.ts'
import { ask, type SendcloudAccess } from './ask.ts'
import { book } from './book.ts'
import { cancel } from './cancel.ts'
import { findBooked } from './find-booked.ts'
import { readNotice, readTracking } from './news.ts'
import { listOptions } from './options.ts'

/** Sendcloud by its API v3, as its published documents have it (docs/decisions/0228-sendcloud.md). */
export function openSendcloud(access: SendcloudAccess): CarrierPort {
  return {
    name: 'sendcloud',
    rates: async (journey, signal) => {
      const listed = await listOptions(access, journey, signal)
      if (listed.kind !== 'options') return listed
      return { kind: 'rates', rates: listed.options.map(({ service, carrier, amount }) => ({ service, carrier, amount })) }
    },
    book: (input, signal) => book(access, input, signal),
    findBooked: (key, signal) => findBooked(access, key, signal),
    cancel: (bookingId, signal) => cancel(access, bookingId, signal),
    track: (trackingNumber, _carrier, signal) => track(access, trackingNumber, signal),
    readNotice: (body, headers) => readNotice(access, body, headers),
  }
}

async function track(access: SendcloudAccess, trackingNumber: string, signal: AbortSignal): Promise<TrackAnswer> {
  const answer = await ask(access, { method: 'GET', path: `parcels/tracking/${encodeURIComponent(trackingNumber)}` }, signal)
  if (answer.kind === 'unreachable') return answer
  if (answer.status === 404) return { kind: 'unknown' }
  const news = answer.status === 200 ? readTracking(trackingNumber, answer.json) : null
  return news ? { kind: 'news', news } : { kind: 'unreachable', words: `Sendcloud told nothing of the parcel (${answer.status})` }
}
