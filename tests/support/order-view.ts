import type { OrderLineView, OrderView, ShipmentView } from '#app/domain/orders/order-view.ts'

const zero = { amountMinor: 0, currency: 'EUR' } as const

/** One machine of an order, with the change that a test is about. */
export function orderLine(change: Partial<OrderLineView> = {}): OrderLineView {
  return {
    id: 'L1',
    sku: 'BASIC-20W',
    title: 'Basic 20 W',
    variant: null,
    quantity: 1,
    removed: 0,
    gone: 0,
    alreadyTaken: 0,
    takings: [],
    list: zero,
    discount: zero,
    tax: zero,
    paid: zero,
    category: 'machine',
    series: 'basic',
    gift: false,
    giftForLineId: null,
    giftClaimLineId: null,
    giftValue: null,
    finalMaintenanceDate: null,
    serviceAgreement: false,
    packed: null,
    picture: null,
    properties: {},
    units: [{ id: 'U1', position: 1, serial: null }],
    ...change,
  }
}

/** A parcel that was delivered, with the whole of that line. */
export function orderParcel(change: Partial<ShipmentView> = {}): ShipmentView {
  return {
    id: 'P1',
    carrier: null,
    trackings: [],
    cancelled: false,
    status: 'delivered',
    silent: false,
    silentFrom: null,
    said: null,
    shippedAt: '2026-03-02T08:00:00.000Z',
    deliveredAt: '2026-03-05T12:00:00.000Z',
    expectedAt: null,
    lines: [{ lineId: 'L1', quantity: 1 }],
    events: [],
    ...change,
  }
}

/** A German order of one line, delivered in one parcel. */
export function orderView(change: Partial<OrderView> = {}): OrderView {
  return {
    id: 'O1',
    name: '#1',
    store: 'de',
    channel: 'official',
    kind: 'standard',
    currency: 'EUR',
    shipTo: 'DE',
    shipAddress: null,
    email: null,
    phone: null,
    test: false,
    placedAt: '2026-03-01T10:00:00.000Z',
    cancelledAt: null,
    overTheCounter: false,
    total: zero,
    shippingPaid: zero,
    shippingRefunded: zero,
    received: zero,
    givenBack: zero,
    shopRefunded: zero,
    balance: zero,
    moneyFaults: [],
    deliveryStatus: 'delivered',
    shippedAt: null,
    deliveredAt: null,
    lines: [orderLine()],
    shipments: [orderParcel()],
    cases: [],
    claims: [],
    toldAt: '2026-03-01T10:00:00.000Z',
    ...change,
  }
}
