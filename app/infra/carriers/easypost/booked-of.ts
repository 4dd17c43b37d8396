import type { Booked, CarriedLabel } from '#app/domain/parcels/carrier.ts'

import { amountOf, carrierName } from './ask-rates.ts'
import type { EasyPostClient } from './easypost-client.ts'
import { type EasyPostPickup, type EasyPostShipment, shipment } from './shapes.ts'

type BookedAnswer = Readonly<{ kind: 'booked'; booked: Booked }> | Readonly<{ kind: 'unreachable'; words: string }>

/** What was bought, with its papers. A label that is there and cannot be had now is asked for again: without it nobody can hand anything over. */
export async function bookedOf(
  client: EasyPostClient,
  sent: EasyPostShipment,
  come: EasyPostPickup,
  signal: AbortSignal,
): Promise<BookedAnswer> {
  const account = sent.selected_rate?.carrier ?? ''
  const label = await labelOf(client, sent, signal)
  if (label.kind === 'unreachable') return label
  const dropOffCode = await codeOf(client, sent, account, signal)
  const [carried, fetched] = [sent.selected_rate ? amountOf(sent.selected_rate) : null, feeOf(come)]
  const booked = {
    bookingId: `${sent.id}/${come.id}`,
    carrier: carrierName(account) ?? account,
    trackingNumber: sent.tracking_code ?? '',
    label: labelIn(label.value),
    dropOffCode,
    cost: carried && { ...carried, amountMinor: carried.amountMinor + fetched },
  }
  return { kind: 'booked', booked }
}

function feeOf(come: EasyPostPickup): number {
  const rate = cheapestOf(come)
  return rate ? (amountOf(rate)?.amountMinor ?? 0) : 0
}

function labelOf(
  client: EasyPostClient,
  { postage_label: label }: EasyPostShipment,
  signal: AbortSignal,
): ReturnType<EasyPostClient['file']> {
  return label ? client.file(label.label_pdf_url ?? label.label_url, signal) : Promise.resolve({ kind: 'answer', value: null })
}

/** Only the post office has codes that are shown instead of a label; that one was not to be had keeps no booking from being one. */
async function codeOf(client: EasyPostClient, sent: EasyPostShipment, account: string, signal: AbortSignal): Promise<CarriedLabel | null> {
  if (!account.startsWith('USPS')) return null
  const known = codeIn(sent)
  const made =
    known === null ? await client.post(`shipments/${sent.id}/forms`, { form: { type: 'label_qr_code' } }, shipment, signal) : null
  const url = known ?? (made?.kind === 'answer' ? codeIn(made.value) : null)
  const file = url === null ? null : await client.file(url, signal)
  return file?.kind === 'answer' ? labelIn(file.value) : null
}

function codeIn({ forms }: EasyPostShipment): string | null {
  return forms?.find(({ form_type: type }) => type === 'label_qr_code')?.form_url ?? null
}

function labelIn(bytes: Buffer | null): CarriedLabel | null {
  if (bytes === null) return null
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return { format: 'pdf', bytes }
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? { format: 'png', bytes } : null
}

/** Of the ways in which a courier comes. */
export function cheapestOf({ pickup_rates: rates }: EasyPostPickup) {
  const amount = (rate: string) => Number(rate) || 0
  return [...(rates ?? [])].sort((one, other) => amount(one.rate) - amount(other.rate))[0]
}
