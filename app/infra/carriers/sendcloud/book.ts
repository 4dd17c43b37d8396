import type { BookAnswer, Booked, BookingInput, CarriedLabel } from '#app/domain/parcels/carrier.ts'

import { ask, type AskAnswer, type SendcloudAccess } from './ask.ts'
import { findPickup, findReturn, type KnownReturn } from './find-return.ts'
import { addressOf, returnedParcels, slotOf, totalGrams } from './journey.ts'
import { listOptions, type Option } from './options.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { createdPickup, createdReturn, returnObject } from './shapes.ts'

type Unreachable = Extract<AskAnswer, { kind: 'unreachable' }>

/**
 * Announces the return and asks its carrier to come for it. Each is made once by the key: a return whose reference was used already, and a
 * pickup that is there, are taken as they are. Where nobody comes that day, nothing stays booked.
 */
export async function book(access: SendcloudAccess, input: BookingInput, signal: AbortSignal): Promise<BookAnswer> {
  const listed = await listOptions(access, input, signal)
  if (listed.kind !== 'options') return listed.kind === 'refused' ? { ...listed, about: null } : listed
  const option = listed.options.find(({ service }) => input.service === null || service === input.service)
  if (!option) return { kind: 'refused', words: `Sendcloud does not offer ${input.service ?? 'it'} there any more`, about: null }
  const made = await makeReturn(access, { input, option }, signal)
  if (made.kind !== 'made') return made
  const { id } = made.known
  const pickup = await makePickup(access, { input, option, isAgain: made.isAgain }, signal)
  if (pickup.kind === 'refused') await ask(access, { method: 'PATCH', path: `returns/${id}/cancel` }, signal)
  if (pickup.kind !== 'made') return pickup
  return bookedOf(access, { known: made.known, pickupId: pickup.id, option }, signal)
}

type Plan = Readonly<{ input: BookingInput; option: Option }>
type ReturnMade = Readonly<{ kind: 'made'; known: KnownReturn; isAgain: boolean }> | Refusal | Unreachable

async function makeReturn(access: SendcloudAccess, { input, option }: Plan, signal: AbortSignal): Promise<ReturnMade> {
  const body = {
    from_address: addressOf(input.from),
    to_address: addressOf(input.to),
    ship_with: { type: 'shipping_option_code', shipping_option_code: option.service },
    ...returnedParcels(input),
    order_number: `${input.reference} ${input.key}`,
    external_reference: input.key,
    send_tracking_emails: false,
    delivery_option: option.labelless ? 'drop_off_labelless' : 'drop_off_point',
  }
  const answer = await ask(access, { method: 'POST', path: 'returns/announce-synchronously', body }, signal)
  if (answer.kind === 'unreachable') return answer
  if (answer.status === 201) {
    const created = createdReturn.safeParse(answer.json)
    return created.success ? readReturn(access, created.data.return_id, signal) : odd('did not say what it made')
  }
  const refusal = refusalOf(answer)
  if (!/external.reference/i.test(refusal.words)) return refusal
  const known = await findReturn(access, input.key, signal)
  if (known.kind === 'found') return { kind: 'made', known: known.found, isAgain: true }
  return known.kind === 'none' ? refusal : known
}

async function readReturn(access: SendcloudAccess, id: number, signal: AbortSignal): Promise<ReturnMade> {
  const answer = await ask(access, { method: 'GET', path: `returns/${id}` }, signal)
  if (answer.kind === 'unreachable') return answer
  const read = answer.status === 200 ? returnObject.safeParse(answer.json) : null
  return read?.success ? { kind: 'made', known: { ...read.data, id }, isAgain: false } : odd('did not tell of the return it made')
}

type PickupMade = Readonly<{ kind: 'made'; id: number }> | Refusal | Unreachable

async function makePickup(
  access: SendcloudAccess,
  { input, option, isAgain }: Plan & Readonly<{ isAgain: boolean }>,
  signal: AbortSignal,
): Promise<PickupMade> {
  if (isAgain) {
    const known = await findPickup(access, input.key, signal)
    if (known.kind === 'found') return { kind: 'made', id: known.found }
    if (known.kind === 'unreachable') return known
  }
  const body = {
    address: addressOf(input.from),
    time_slots: [slotOf(input)],
    items: [
      {
        quantity: input.parcels.length,
        container_type: 'parcel',
        total_weight: { value: (totalGrams(input) / 1000).toFixed(2), unit: 'kg' },
      },
    ],
    carrier_code: option.carrierCode,
    reference: input.key,
  }
  const answer = await ask(access, { method: 'POST', path: 'pickups', body }, signal)
  if (answer.kind === 'unreachable') return answer
  if (answer.status !== 200 && answer.status !== 201) return refusalOf(answer)
  const created = createdPickup.safeParse(answer.json)
  return created.success ? { kind: 'made', id: created.data.data.id } : odd('did not say which pickup it made')
}

type Parts = Readonly<{ known: KnownReturn; pickupId: number | null; option: Pick<Option, 'carrier' | 'labelless'> | null }>

/** What is booked, with its label; both are asked for again where the label is not there yet. */
export async function bookedOf(
  access: SendcloudAccess,
  parts: Parts,
  signal: AbortSignal,
): Promise<Extract<BookAnswer, { kind: 'booked' }> | Unreachable> {
  const { known, pickupId, option } = parts
  if (!known.tracking_number) return odd('has not announced it yet')
  const isCode = option?.labelless === true
  const label = await readLabel(access, known, { isCode, signal })
  if (label.kind === 'unreachable') return label
  const booked: Booked = {
    bookingId: pickupId === null ? String(known.id) : `${known.id}:${pickupId}`,
    carrier: option?.carrier ?? carrierIn(known),
    trackingNumber: known.tracking_number,
    label: isCode ? null : label.label,
    dropOffCode: isCode ? label.label : null,
    cost: known.label_cost ?? null,
  }
  return { kind: 'booked', booked }
}

type Label = Readonly<{ kind: 'label'; label: CarriedLabel | null }> | Unreachable

/** Where the label is, is told by a whole address; only the parcel is taken from it, and it is asked for where everything is. */
async function readLabel(
  access: SendcloudAccess,
  known: KnownReturn,
  { isCode, signal }: Readonly<{ isCode: boolean; signal: AbortSignal }>,
): Promise<Label> {
  const parcel = /\/parcels\/(\d+)\/documents\/label/.exec(known.label?.label_printer ?? '')?.[1]
  if (parcel === undefined) return { kind: 'label', label: null }
  const format = isCode ? ('png' as const) : ('pdf' as const)
  const accept = isCode ? ('image/png' as const) : ('application/pdf' as const)
  const answer = await ask(access, { method: 'GET', path: `parcels/${parcel}/documents/label`, accept }, signal)
  if (answer.kind === 'unreachable') return answer
  return { kind: 'label', label: answer.status === 200 && answer.bytes.length > 0 ? { format, bytes: answer.bytes } : null }
}

/** As customers read it, where nobody asked for its name: `dhl_de:return/pickup` is carried by DHL. */
function carrierIn({ shipping_option: option }: KnownReturn): string {
  const code = (option?.code ?? 'sendcloud').split(':')[0] ?? 'sendcloud'
  const names: Readonly<Record<string, string>> = { dhl_de: 'DHL', hermes_de: 'Hermes', postnl: 'PostNL', sendcloud: 'Sendcloud' }
  return names[code] ?? code.replace(/_.*/, '').toUpperCase()
}

function odd(what: string): Unreachable {
  return { kind: 'unreachable', words: `Sendcloud ${what}` }
}
