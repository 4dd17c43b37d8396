/** A fictional order as the shop writes it, with the change that a test is about. */
export function shopOrder(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 5001,
    name: '#5001',
    email: 'ada@customer.example',
    currency: 'EUR',
    presentment_currency: 'EUR',
    taxes_included: true,
    created_at: '2026-03-01T10:00:00+01:00',
    processed_at: '2026-03-01T10:00:00+01:00',
    updated_at: '2026-03-01T10:05:00+01:00',
    total_price: '129.00',
    tags: '',
    shipping_address: { name: 'Ada Beispiel', address1: 'Musterweg 1', zip: '04999', city: 'Leipzig', country_code: 'DE' },
    line_items: [shopLine()],
    shipping_lines: [],
    fulfillments: [],
    refunds: [],
    ...change,
  }
}

export function shopLine(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 9001,
    sku: 'AIR-ASSIST',
    title: 'Air assist pump',
    variant_title: null,
    quantity: 1,
    current_quantity: 1,
    price: '129.00',
    discount_allocations: [],
    tax_lines: [],
    properties: [],
    ...change,
  }
}

export function shopFulfilment(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 7001,
    order_id: 5001,
    status: 'success',
    shipment_status: null,
    created_at: '2026-03-02T08:00:00Z',
    updated_at: '2026-03-02T08:00:00Z',
    tracking_company: 'Musterpaket',
    tracking_number: 'DEMO1',
    line_items: [{ id: 9001, quantity: 1 }],
    ...change,
  }
}

export function shopEvent(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id: 8001, order_id: 5001, fulfillment_id: 7001, status: 'delivered', happened_at: '2026-03-05T12:00:00Z', ...change }
}
