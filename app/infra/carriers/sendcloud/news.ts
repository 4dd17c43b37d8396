import { createHmac, timingSafeEqual } from 'node:crypto'

import type { ParcelEvent, ParcelNews } from '#app/domain/parcels/carrier.ts'
import type { ParcelStatus } from '#app/domain/parcels/parcel-status.ts'
import { seconds } from '#app/domain/shared/duration.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'

import type { NoticeHeaders, NoticeRead } from '../carrier-port.ts'
import type { SendcloudAccess } from './ask.ts'
import { parcelNotice, trackedParcel } from './shapes.ts'
import { statusOfCode, statusOfMessage } from './statuses.ts'

/** What a notice tells, once it is known that Sendcloud sent it: `Sendcloud-Signature` is the HMAC-SHA256 of the body, in hex. */
export function readNotice(access: SendcloudAccess, body: Buffer, headers: NoticeHeaders): NoticeRead {
  if (!isSigned(body, headers['sendcloud-signature'] ?? '', access.webhookSecret ?? access.secret)) return { kind: 'not_theirs' }
  const json = parseJson(body.toString('utf8'))
  const read = parcelNotice.safeParse(json.ok ? json.value : null)
  if (!read.success) return { kind: 'unreadable' }
  const { parcel, timestamp, carrier_status_change_timestamp: changed } = read.data
  const at = instantOf(changed ?? timestamp)
  if (at === null) return { kind: 'unreadable' }
  const { message } = parcel.status
  return {
    kind: 'news',
    news: {
      trackingNumber: parcel.tracking_number,
      carrier: parcel.carrier?.code ?? 'sendcloud',
      expectedOn: parcel.expected_delivery_date ?? null,
      events: eventOf(statusOfMessage(message), at, message),
    },
  }
}

/** What its tracking tells of a parcel; null where the answer is none that is known. */
export function readTracking(trackingNumber: string, json: unknown): ParcelNews | null {
  const read = trackedParcel.safeParse(json)
  if (!read.success) return null
  const { events, details, tracking_numbers: numbers } = read.data
  return {
    trackingNumber,
    carrier:
      numbers?.find((number) => number.tracking_number === trackingNumber)?.carrier_code ?? numbers?.[0]?.carrier_code ?? 'sendcloud',
    expectedOn: details?.expected_delivery_date ?? null,
    events: events.flatMap((event) =>
      eventOf(statusOfCode(event.status_code, event.sub_status_code ?? null), event.event_at, event.status_description ?? null),
    ),
  }
}

/** One event has one name, by whichever way it is told: what it says of the parcel, and the second in which it happened. */
function eventOf(status: ParcelStatus | null, at: string, message: string | null): ParcelEvent[] {
  return status === null ? [] : [{ id: `${status}@${at.slice(0, 19)}`, status, message: message?.slice(0, 500) ?? null, place: null, at }]
}

function instantOf(timestamp: number): string | null {
  const at = new Date(timestamp > 100_000_000_000 ? timestamp : seconds(timestamp))
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

function isSigned(body: Buffer, signature: string, secret: string): boolean {
  const given = Buffer.from(signature, 'hex')
  const own = createHmac('sha256', secret).update(body).digest()
  return given.length === own.length && timingSafeEqual(given, own)
}
