import type { TrackAnswer } from '#app/domain/parcels/carrier.ts'

import type { CarrierPort } from '../carrier-port.ts'
import { askRates } from './ask-rates.ts'
import { book, cancel, findBooked } from './book.ts'
import { type EasyPostAccess, type EasyPostClient, openEasyPostClient } from './easypost-client.ts'
import { readNotice } from './read-notice.ts'
import { readTracker } from './read-tracker.ts'
import { tracker, trackers } from './shapes.ts'

/** EasyPost as a carrier: it has the carriers of the US behind it. */
export function openEasyPost(access: EasyPostAccess): CarrierPort {
  const client = openEasyPostClient(access)
  return {
    name: 'easypost',
    rates: (journey, signal) => askRates(client, journey, signal),
    book: (input, signal) => book(client, input, signal),
    findBooked: (key, signal) => findBooked(client, key, signal),
    cancel: (bookingId, signal) => cancel(client, bookingId, signal),
    track: (trackingNumber, carrier, signal) => track(client, trackingNumber, carrier, signal),
    readNotice: (body, headers) => readNotice(body, headers, access.webhookSecret),
  }
}

/** Asks for a tracker that is there, and makes one where there is none: of what others sent EasyPost tells only once it is asked to follow it. */
async function track(client: EasyPostClient, trackingNumber: string, carrier: string, signal: AbortSignal): Promise<TrackAnswer> {
  const known = await client.get(`trackers?tracking_code=${encodeURIComponent(trackingNumber)}`, trackers, signal)
  if (known.kind === 'unreachable') return known
  const [first] = known.kind === 'answer' ? known.value.trackers : []
  if (first) return { kind: 'news', news: readTracker(first) }
  const asked = { tracking_code: trackingNumber, carrier: carrier.replace(/\s/g, '') }
  const made = await client.post('trackers', { tracker: asked }, tracker, signal)
  if (made.kind === 'unreachable') return made
  return made.kind === 'answer' ? { kind: 'news', news: readTracker(made.value) } : { kind: 'unknown' }
}
