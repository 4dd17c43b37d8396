import type { BookAnswer, BookingInput, CancelAnswer, FoundAnswer, RefusedAbout } from '#app/domain/parcels/carrier.ts'

import { addressOf, createShipment, messagesOf, ratesOf } from './ask-rates.ts'
import { bookedOf, cheapestOf } from './booked-of.ts'
import type { EasyPostClient, EasyPostReply } from './easypost-client.ts'
import { type EasyPostPickup, type EasyPostShipment, pickup, shipment } from './shapes.ts'

type NotAnswered = Exclude<EasyPostReply<never>, { kind: 'answer' }>

/**
 * Buys the label and then the pickup, both under the booking's key: whoever asks again goes on where the one before was cut off, for EasyPost
 * is asked what it has by that key first. Where nobody comes that day, the label is given back.
 */
export async function book(client: EasyPostClient, input: BookingInput, signal: AbortSignal): Promise<BookAnswer> {
  const bought = await buyLabel(client, input, signal)
  if (bought.kind !== 'answer') return notBooked(bought)
  const come = await buyPickup(client, input, bought.value, signal)
  if (come.kind === 'answer') return bookedOf(client, bought.value, come.value, signal)
  if (come.kind === 'unreachable') return come
  const given = await client.post(`shipments/${bought.value.id}/refund`, null, shipment, signal)
  return given.kind === 'unreachable' ? given : notBooked(come)
}

/** What is booked by that key, from the label to the pickup. */
export async function findBooked(client: EasyPostClient, key: string, signal: AbortSignal): Promise<FoundAnswer> {
  const sent = await client.find(`shipments/${encodeURIComponent(key)}`, shipment, signal)
  if (sent.kind !== 'answer') return { kind: 'unreachable', words: sent.words }
  if (sent.value === null || !isBought(sent.value)) return { kind: 'none' }
  const come = await client.find(`pickups/${encodeURIComponent(key)}`, pickup, signal)
  if (come.kind !== 'answer') return { kind: 'unreachable', words: come.words }
  if (come.value?.status !== 'scheduled') return { kind: 'none' }
  return bookedOf(client, sent.value, come.value, signal)
}

/** Takes back the pickup and then the label; what EasyPost has not, or has taken back before, is no more to be taken back. */
export async function cancel(client: EasyPostClient, bookingId: string, signal: AbortSignal): Promise<CancelAnswer> {
  const [shipmentId = '', pickupId = ''] = bookingId.split('/')
  const come = await client.get(`pickups/${encodeURIComponent(pickupId)}`, pickup, signal)
  if (come.kind === 'unreachable') return come
  if (come.kind === 'answer' && come.value.status === 'scheduled') {
    const off = await client.post(`pickups/${come.value.id}/cancel`, null, pickup, signal)
    if (off.kind === 'unreachable') return off
    if (off.kind === 'refused') return { kind: 'too_late', words: off.words }
  }
  const back = await client.post(`shipments/${encodeURIComponent(shipmentId)}/refund`, null, shipment, signal)
  if (back.kind === 'unreachable') return back
  if (back.kind === 'answer' && back.value.refund_status === 'rejected')
    return { kind: 'too_late', words: 'The carrier does not take the label back: it has been used.' }
  return { kind: 'cancelled' }
}

async function buyLabel(client: EasyPostClient, input: BookingInput, signal: AbortSignal): Promise<EasyPostReply<EasyPostShipment>> {
  const known = await client.find(`shipments/${encodeURIComponent(input.key)}`, shipment, signal)
  if (known.kind !== 'answer') return known
  if (known.value && isBought(known.value)) return { kind: 'answer', value: known.value }
  const made = known.value && !known.value.postage_label ? known : await createShipment(client, input, input.key, signal)
  if (made.kind !== 'answer' || made.value === null) return made.kind === 'answer' ? unknown : made
  const rates = ratesOf(made.value)
  const rate = rates.find((each) => each.rate.service === input.service) ?? rates[0]
  if (!rate) return { kind: 'refused', code: 'SHIPMENT.RATES.UNAVAILABLE', words: messagesOf(made.value) }
  return client.post(`shipments/${made.value.id}/buy`, { rate: { id: rate.id } }, shipment, signal)
}

async function buyPickup(
  client: EasyPostClient,
  { key, from, day, windowFrom, windowTo }: BookingInput,
  sent: EasyPostShipment,
  signal: AbortSignal,
): Promise<EasyPostReply<EasyPostPickup>> {
  const known = await client.find(`pickups/${encodeURIComponent(key)}`, pickup, signal)
  if (known.kind !== 'answer') return known
  if (known.value?.status === 'scheduled') return { kind: 'answer', value: known.value }
  const asked = {
    reference: key,
    address: addressOf(from),
    shipment: { id: sent.id },
    min_datetime: `${day} ${windowFrom}:00`,
    max_datetime: `${day} ${windowTo}:00`,
    is_account_address: false,
  }
  const made = known.value?.status === 'unknown' ? known : await client.post('pickups', { pickup: asked }, pickup, signal)
  if (made.kind !== 'answer' || made.value === null) return made.kind === 'answer' ? unknown : made
  const rate = cheapestOf(made.value)
  if (!rate) return { kind: 'refused', code: 'PICKUP.BUY.NO_MATCHING_RATES', words: messagesOf(made.value) }
  const { carrier, service } = rate
  return client.post(`pickups/${made.value.id}/buy`, { carrier, service }, pickup, signal)
}

const unknown = { kind: 'unreachable', words: 'EasyPost answered nothing.' } as const

/** Whether its label is paid for and was not given back. */
function isBought({ postage_label: label, refund_status: refund }: EasyPostShipment): boolean {
  return Boolean(label) && !['submitted', 'refunded'].includes(refund ?? '')
}

/** Postage that is being bought, or was by now, is known at the next question. */
const askAgain = ['SHIPMENT.POSTAGE.EXISTS', 'SHIPMENT.PURCHASE.IN_PROGRESS', 'SHIPMENT.POSTAGE.NO_RESPONSE']

function notBooked(reply: NotAnswered): BookAnswer {
  if (reply.kind === 'unreachable') return reply
  return askAgain.includes(reply.code)
    ? { kind: 'unreachable', words: reply.words }
    : { kind: 'refused', words: reply.words, about: aboutOf(reply.code) }
}

function aboutOf(code: string): RefusedAbout {
  if (code.includes('ADDRESS')) return 'address'
  if (code.startsWith('PICKUP.')) return 'day'
  return code.startsWith('PARCEL.') || code.startsWith('SHIPMENT.RATES.') ? 'parcel' : null
}
