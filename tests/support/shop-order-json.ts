/** One line of an order as a test says it; the price is for one piece, in the order's currency. */
export type LineSketch = Readonly<{ id: number; sku: string; title?: string; price: string; quantity?: number; discount?: string }>

export type OrderSketch = Readonly<{
  id: number
  name?: string
  email?: string | null
  lines: readonly LineSketch[]
  placedAt: string
  /** Null while it is not delivered. */
  deliveredAt: string | null
  /** Where the parcel is while it is not delivered; left out, nothing has been shipped. */
  parcel?: 'in_transit' | 'out_for_delivery'
  country?: string
  /** What was paid to have it sent. */
  shipping?: string
  customerName?: string
}>

/** The catalogue of the tests: one machine, its gift, an accessory and a consumable. */
export const testCatalogue = [
  { sku: 'MOPA-60W', title: 'Mopa 60 W', category: 'machine', series: 'mopa', gift: false },
  { sku: 'GOGGLES', title: 'Goggles', category: 'accessory', gift: true, giftValue: { EUR: '49.00', USD: '55.00' } },
  { sku: 'CLAMP', title: 'Clamp', category: 'accessory', gift: false },
  { sku: 'PLATES', title: 'Steel plates', category: 'consumable', gift: false },
  // The only ones that somebody weighed: what it costs to send the others back is not known.
  { sku: 'WEIGHED-20W', title: 'Weighed 20 W', category: 'machine', series: 'basic', gift: false, packed: packed(14_800) },
  { sku: 'WEIGHED-CLAMP', title: 'Weighed clamp', category: 'accessory', gift: false, packed: packed(2_000) },
]

function packed(grams: number) {
  return { grams, lengthMm: 560, widthMm: 400, heightMm: 420 }
}

/** An order in the shop's own format, ready for the importer. */
export function shopOrder(sketch: OrderSketch) {
  const { id, lines, placedAt, deliveredAt } = sketch
  const country = sketch.country ?? 'DE'
  const address = {
    name: sketch.customerName ?? 'Łucja Kőszeg',
    address1: 'Musterweg 1',
    zip: '10115',
    city: 'Berlin',
    country_code: country,
    phone: '+49 30 5550100',
  }
  const shippedAt = new Date(Date.parse(placedAt) + 60_000).toISOString()
  const items = lines.map(({ id: lineId, sku, title, price, quantity = 1, discount }) => ({
    id: lineId,
    sku,
    title: title ?? sku,
    price,
    quantity,
    current_quantity: quantity,
    properties: [],
    tax_lines: [],
    discount_allocations: discount ? [{ amount: discount }] : [],
  }))
  return {
    id,
    name: sketch.name ?? `#${id}`,
    email: sketch.email === undefined ? 'ana@example.com' : sketch.email,
    currency: country === 'US' ? 'USD' : 'EUR',
    created_at: placedAt,
    updated_at: deliveredAt ?? shippedAt,
    taxes_included: true,
    total_price: totalOf(sketch),
    line_items: items,
    shipping_address: address,
    shipping_lines: sketch.shipping ? [{ title: 'Standard', price: sketch.shipping }] : [],
    fulfillments:
      deliveredAt || sketch.parcel
        ? [
            {
              id: id * 10,
              status: 'success',
              created_at: shippedAt,
              updated_at: deliveredAt ?? shippedAt,
              shipment_status: deliveredAt ? 'delivered' : sketch.parcel,
              line_items: items.map((item) => ({ id: item.id, quantity: item.quantity })),
              events: deliveredAt ? [{ id: id * 100, fulfillment_id: id * 10, status: 'delivered', happened_at: deliveredAt }] : [],
            },
          ]
        : [],
  }
}

/** What was paid for it all, in the shop's decimals. */
function totalOf({ lines, shipping = '0.00' }: OrderSketch): string {
  const cents = (text: string) => Math.round(Number(text) * 100)
  const minor = lines.reduce(
    (sum, { price, quantity = 1, discount = '0.00' }) => sum + cents(price) * quantity - cents(discount),
    cents(shipping),
  )
  return (minor / 100).toFixed(2)
}
