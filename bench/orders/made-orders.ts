const articles = {
  'NOVA-5W': 'machine',
  'BASIC-20W': 'machine',
  'MOPA-60W': 'machine',
  GOGGLES: 'accessory',
  'FILTER-SET': 'filter',
  'BAMBOO-10': 'material',
  'ROTARY-R3': 'accessory',
  'AIR-ASSIST': 'accessory',
} as const
const skus = Object.keys(articles)

/** The catalogue of what the made-up orders name, so that their machines get their units. */
export function madeCatalogue(): string {
  return JSON.stringify(Object.entries(articles).map(([sku, category]) => ({ sku, title: `Made-up article ${sku}`, category })))
}

/** How many orders each made-up customer has placed. */
export const ordersPerCustomer = 10

/** The id that the shop would have given the order of that number. */
export function orderId(number: number): number {
  return 5_000_000_000_000 + number * 100
}

/** One made-up order of three lines as the shop writes it, on one line; delivered, with its parcel. */
export function madeOrder(number: number): string {
  const id = orderId(number)
  const placed = new Date(Date.UTC(2024, 0, 1) + (number % 1_000_000) * 60_000).toISOString()
  const lines = [1, 2, 3].map((position) => madeLine(id + position, number * 3 + position))
  return JSON.stringify({
    id,
    admin_graphql_api_id: `gid://shopify/Order/${id}`,
    name: `#${number}`,
    order_number: number,
    email: customerEmail(number),
    phone: null,
    currency: 'USD',
    presentment_currency: 'USD',
    taxes_included: false,
    created_at: placed,
    processed_at: placed,
    updated_at: placed,
    cancelled_at: null,
    financial_status: 'paid',
    tags: lines.map((line) => `serial ${line.sku} B-${line.id}`).join(', '),
    test: false,
    total_price: '160.50',
    total_price_set: money('160.50'),
    discount_codes: [],
    note_attributes: [],
    payment_gateway_names: ['bogus'],
    shipping_address: madeAddress(number),
    billing_address: madeAddress(number),
    line_items: lines,
    shipping_lines: [],
    refunds: [],
    fulfillments: [
      {
        id: id + 50,
        order_id: id,
        status: 'success',
        shipment_status: 'delivered',
        created_at: placed,
        updated_at: placed,
        tracking_company: 'Sample Freight',
        tracking_number: `BENCH${number}`,
        tracking_url: null,
        line_items: lines.map((line) => ({ id: line.id, quantity: line.quantity })),
      },
    ],
  })
}

function customerEmail(number: number): string {
  return `customer${Math.floor(number / ordersPerCustomer)}@bench.example`
}

/** `count` orders, one a line, a hundred a chunk, made while they are read; fewer where the time is over before. */
export async function* madeStream(count: number, untilMs = Infinity): AsyncGenerator<string> {
  for (let at = 0; at < count && performance.now() < untilMs; at += 100) {
    const length = Math.min(100, count - at)
    yield Array.from({ length }, (_, next) => `${madeOrder(at + next)}\n`).join('')
  }
}

function madeLine(id: number, turn: number) {
  const sku = skus[turn % skus.length]
  return {
    id,
    admin_graphql_api_id: `gid://shopify/LineItem/${id}`,
    sku,
    title: `Made-up article ${sku}`,
    variant_title: null,
    quantity: 1,
    current_quantity: 1,
    price: '50.00',
    price_set: money('50.00'),
    total_discount: '0.00',
    total_discount_set: money('0.00'),
    vendor: null,
    taxable: true,
    requires_shipping: true,
    discount_allocations: [],
    properties: [],
    tax_lines: [{ title: 'Tax', rate: 0.07, price: '3.50', price_set: money('3.50') }],
  }
}

function money(amount: string) {
  return { shop_money: { amount, currency_code: 'USD' }, presentment_money: { amount, currency_code: 'USD' } }
}

function madeAddress(number: number) {
  return {
    first_name: 'Bench',
    last_name: `Customer ${number}`,
    name: `Bench Customer ${number}`,
    company: null,
    address1: `${number} Sample Street`,
    address2: '',
    zip: '97299',
    city: 'Portland',
    province_code: 'OR',
    country_code: 'US',
    phone: '+1 503 555 0100',
  }
}
