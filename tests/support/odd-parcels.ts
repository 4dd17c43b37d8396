/** Orders in the shop's own format whose parcels are not one that was delivered; people and goods are fictional. */

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
export const days = (count: number) => count * 24

/** The catalogue that these orders are of. */
export const oddCatalogue = [
  { sku: 'MOPA-60W', title: 'Mopa 60 W', category: 'machine', series: 'mopa', gift: false },
  { sku: 'NOVA-5W', title: 'Nova 5 W', category: 'machine', series: 'nova', gift: false },
  { sku: 'ROTARY-R3', title: 'Rotary R3', category: 'accessory', gift: false },
]

const address = {
  name: 'Lena Probe',
  address1: '1 Sample Street',
  city: 'Springfield',
  zip: '97477',
  province_code: 'OR',
  country_code: 'US',
}

type Fields = Readonly<Record<string, unknown>>
type Line = Readonly<{ id: number; sku: string; price: string; quantity?: number }>

function lineOf({ id, sku, price, quantity = 1 }: Line): Fields {
  return {
    id,
    sku,
    title: sku,
    price,
    quantity,
    current_quantity: quantity,
    total_discount: '0.00',
    tax_lines: [],
    discount_allocations: [],
  }
}

type Parcel = Readonly<{
  id: number
  /** By the id of the line. */
  holds: Readonly<Record<number, number>>
  sentHoursAgo: number
  /** Null where the carrier tells nothing. */
  deliveredHoursAgo: number | null
  more?: Fields
}>

function parcelOf(orderId: number, { id, holds, sentHoursAgo, deliveredHoursAgo, more = {} }: Parcel): Fields {
  return {
    id,
    order_id: orderId,
    status: 'success',
    created_at: hoursAgo(sentHoursAgo),
    updated_at: hoursAgo(sentHoursAgo),
    tracking_company: 'UPS',
    tracking_number: '1Z5R89390357567127',
    tracking_numbers: ['1Z5R89390357567127'],
    shipment_status: deliveredHoursAgo === null ? null : 'delivered',
    line_items: Object.entries(holds).map(([lineId, quantity]) => ({ id: Number(lineId), quantity })),
    events:
      deliveredHoursAgo === null
        ? []
        : [{ id: id * 10, order_id: orderId, fulfillment_id: id, status: 'delivered', happened_at: hoursAgo(deliveredHoursAgo) }],
    ...more,
  }
}

export type OddOrder = Readonly<{
  id: number
  email: string
  placedHoursAgo: number
  lines: readonly Line[]
  parcels: readonly Parcel[]
  shipping?: string
  more?: Fields
}>

/** An American order of these lines in these parcels. */
export function oddOrder({ id, email, placedHoursAgo, lines, parcels, shipping, more = {} }: OddOrder): Fields {
  const total = lines.reduce((sum, { price, quantity = 1 }) => sum + Number(price) * quantity, Number(shipping ?? 0))
  return {
    id,
    name: `#${id}`,
    email,
    created_at: hoursAgo(placedHoursAgo),
    processed_at: hoursAgo(placedHoursAgo),
    updated_at: hoursAgo(0),
    cancelled_at: null,
    currency: 'USD',
    presentment_currency: 'USD',
    taxes_included: false,
    test: false,
    tags: '',
    financial_status: 'paid',
    total_outstanding: '0.00',
    total_price: total.toFixed(2),
    shipping_address: address,
    billing_address: address,
    line_items: lines.map(lineOf),
    shipping_lines: shipping ? [{ id: 1, title: 'Standard', price: shipping }] : [],
    fulfillments: parcels.map((parcel) => parcelOf(id, parcel)),
    refunds: [],
    ...more,
  }
}
