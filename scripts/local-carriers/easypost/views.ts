import type { Message, Pickup, Rate, Shipment, Step } from './books.ts'
import type { PostalAddress } from './questions.ts'

type View = Readonly<Record<string, unknown>>

/** A shipment as the interface tells of it. */
export function shipmentView(shipment: Shipment, origin: string): View {
  const { id, asked, from, to, rates, messages, bought, refund, forms, createdAt } = shipment
  const file = (kind: string) => `${origin}/files/${kind}/${id}`
  const isPdf = asked.options?.label_format === 'PDF'
  const label = bought && {
    id: `pl_${id.slice(4)}`,
    object: 'PostageLabel',
    label_url: `${file('label')}.pdf`,
    label_pdf_url: isPdf ? `${file('label')}.pdf` : null,
    label_file_type: isPdf ? 'application/pdf' : 'image/png',
  }
  return {
    id,
    object: 'Shipment',
    mode: 'test',
    created_at: createdAt,
    updated_at: createdAt,
    reference: asked.reference ?? null,
    is_return: asked.is_return,
    from_address: addressView(from),
    to_address: addressView(to),
    parcel: { object: 'Parcel', ...asked.parcel },
    rates: rates.map((rate) => rateView(rate, id)),
    messages: messages.map(messageView),
    selected_rate: bought && rateView(bought.rate, id),
    postage_label: label,
    tracking_code: bought?.trackingCode ?? null,
    tracker: bought && trackerView(shipment),
    status: bought ? (shipment.steps.at(-1)?.status ?? 'unknown') : 'unknown',
    refund_status: refund,
    forms: forms.map((form) => ({ id: form.id, object: 'Form', form_type: form.type, form_url: `${file('code')}.png` })),
  }
}

export function pickupView({ id, reference, shipment, from, to, rates, messages, status, confirmation }: Pickup): View {
  return {
    id,
    object: 'Pickup',
    mode: 'test',
    reference,
    status,
    min_datetime: from,
    max_datetime: to,
    confirmation,
    messages: messages.map(messageView),
    pickup_rates: rates.map((rate) => ({ ...rate, object: 'PickupRate', currency: 'USD', pickup_id: id })),
    shipment: { id: shipment.id, object: 'Shipment' },
  }
}

export function trackerView({ id, asked, from, bought, steps }: Shipment): View {
  return {
    id: bought?.trackerId ?? null,
    object: 'Tracker',
    mode: 'test',
    tracking_code: bought?.trackingCode ?? null,
    carrier: bought?.rate.carrier ?? null,
    status: steps.at(-1)?.status ?? 'unknown',
    status_detail: steps.at(-1)?.detail ?? 'unknown',
    est_delivery_date: null,
    shipment_id: id,
    weight: null,
    is_return: asked.is_return,
    tracking_details: steps.map((step) => stepView(step, from)),
  }
}

function stepView({ status, detail, message, at }: Step, from: PostalAddress): View {
  const place = { object: 'TrackingLocation', city: from.city, state: from.state ?? null, country: from.country, zip: from.zip }
  const isKnown = status !== 'pre_transit'
  return {
    object: 'TrackingDetail',
    message,
    description: '',
    status,
    status_detail: detail,
    datetime: at,
    source: 'local',
    tracking_location: isKnown ? place : { object: 'TrackingLocation', city: null, state: null, country: null, zip: null },
  }
}

function rateView(rate: Rate, shipmentId: string): View {
  return { ...rate, object: 'Rate', mode: 'test', currency: 'USD', shipment_id: shipmentId }
}

function messageView(message: Message): View {
  return { ...message, object: 'Message' }
}

function addressView(address: PostalAddress): View {
  return { object: 'Address', ...address }
}
