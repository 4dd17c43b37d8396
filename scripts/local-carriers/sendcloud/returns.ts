import type { z } from 'zod'

import { type Books, isCalledOff, isOnItsWay, Refusal, type Return } from './books.ts'
import { optionCalled, priceOf } from './options.ts'
import type { NewReturn } from './questions.ts'

const perKilogram = { kg: 1, g: 0.001, lbs: 0.45359237, oz: 0.028349523 } as const

/** Announces a return with its carrier. A reference is used once: also one of a return that was called off. */
export function announce(books: Books, asked: z.output<typeof NewReturn>, at: string): Return {
  const { external_reference: reference, weight } = asked
  if (reference !== undefined && books.returns.some((each) => each.asked.external_reference === reference)) {
    throw new Refusal(400, 'invalid', 'External reference has already been used in another return.', 'external_reference')
  }
  const option = optionCalled(asked.ship_with.shipping_option_code)
  const kilograms = weight.value * perKilogram[weight.unit]
  if (kilograms / asked.collo_count > option.mostKilograms) {
    throw new Refusal(400, 'invalid', `${option.carrier.name} takes parcels of at most ${option.mostKilograms} kg.`, 'weight')
  }
  books.ids += 1
  const id = 1_751_000 + books.ids
  const made = {
    id,
    parcelId: 67_000 + books.ids,
    asked,
    option,
    cost: priceOf(option, kilograms, asked.from_address.country_code !== asked.to_address.country_code),
    trackingNumber: `${option.carrier.code.slice(0, 3).toUpperCase()}${String(id).padStart(12, '0')}`,
    createdAt: at,
    steps: [{ code: 'announced', subCode: 'none', message: 'Announced', at }],
  }
  books.returns.push(made)
  return made
}

export function callOff(known: Return, at: string): void {
  if (isOnItsWay(known)) throw new Refusal(409, '409', 'Return is not cancellable.', 'returns')
  if (!isCalledOff(known)) known.steps.push({ code: 'cancelled', subCode: 'none', message: 'Cancelled', at })
}

export function returnView(known: Return, origin: string) {
  const { asked, option, cost, steps } = known
  const label = `${origin}/api/v3/parcels/${known.parcelId}/documents/label`
  return {
    id: known.id,
    created_at: known.createdAt,
    from_address: asked.from_address,
    to_address: asked.to_address,
    shipping_product: { code: option.code.split('/')[0] },
    shipping_option: { code: option.code },
    weight: asked.weight,
    collo_count: asked.collo_count,
    order_number: asked.order_number ?? '',
    send_tracking_emails: asked.send_tracking_emails,
    delivery_option: asked.delivery_option ?? null,
    is_cancellable: !isOnItsWay(known) && !isCalledOff(known),
    label_cost: { value: Number(cost), currency: 'EUR' },
    label: { label_printer: label, normal_printer: Array.from({ length: 4 }, () => `${label}?paper_size=a4`) },
    tracking_number: known.trackingNumber,
    tracking_url: `${origin}/?said=${known.trackingNumber}`,
    status_history: steps.map(({ message, at }, place) => ({
      carrier_update_timestamp: at,
      parcel_status_history_id: String(place + 1),
      parent_status: message,
      carrier_code: option.carrier.code,
      carrier_message: message,
    })),
  }
}

export function trackingView(known: Return) {
  const { asked, option, steps } = known
  return {
    announced_at: known.createdAt,
    created_at: known.createdAt,
    updated_at: steps.at(-1)?.at ?? known.createdAt,
    details: { is_return: true, is_mail_box: false, is_to_service_point: false, ...expected(known) },
    events: steps.map(({ code, subCode, message, at }) => ({
      event_at: at,
      event_type: 'carrier',
      status_code: code,
      status_description: message,
      status_type: subCode === 'none' ? 'success' : 'error',
      sub_status_code: subCode,
    })),
    from_address: asked.from_address,
    to_address: asked.to_address,
    ship_with: { type: 'shipping_option_code', properties: { shipping_option_code: option.code } },
    source_id: String(known.parcelId),
    tracking_numbers: [{ carrier_code: option.carrier.code, tracking_number: known.trackingNumber }],
  }
}

/** Two days after it was picked up. */
function expected({ steps }: Return) {
  const picked = steps.find(({ code }) => code === 'accepted')
  return picked ? { expected_delivery_date: new Date(Date.parse(picked.at) + 172_800_000).toISOString().slice(0, 10) } : {}
}

/** What is told of a parcel when its status changes: an older form, with times in milliseconds. */
export function noticeView(known: Return, message: string, at: string) {
  const { asked, option } = known
  return {
    action: 'parcel_status_changed',
    timestamp: Date.parse(at),
    carrier_status_change_timestamp: Date.parse(at),
    parcel: {
      id: known.parcelId,
      name: asked.from_address.name,
      address: asked.from_address.address_line_1,
      city: asked.from_address.city,
      postal_code: asked.from_address.postal_code,
      country: { iso_2: asked.from_address.country_code },
      date_created: known.createdAt,
      tracking_number: known.trackingNumber,
      carrier: { code: option.carrier.code },
      status: { id: message.length, message },
      order_number: asked.order_number ?? '',
      is_return: true,
    },
  }
}
