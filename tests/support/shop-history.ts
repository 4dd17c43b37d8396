import { shopEvent, shopFulfilment, shopLine, shopOrder } from './shop-order.ts'

/** Everything a shop would tell of one order in its life, in the order it happened. */
export function shopHistory(number: number): unknown[] {
  const id = 100_000 + number * 100
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 1 + (number % 20), hour)).toISOString()
  const ids = { id, name: `#${number}`, email: `customer${number % 9}@demo.example`, created_at: at(0), processed_at: at(0) }
  const line = (change: object = {}) => shopLine({ id: id + 1, quantity: 7, current_quantity: 7, ...change })
  const second = shopLine({ id: id + 2, sku: 'MOPA', price: '3499.00' })
  const parcel = { id: id + 10, order_id: id, line_items: [{ id: id + 1, quantity: 7 }], created_at: at(3) }
  const event = (n: number, status: string, hour: number) =>
    shopEvent({ id: id + 20 + n, order_id: id, fulfillment_id: id + 10, status, happened_at: at(hour) })
  const refund = (n: number, quantity: number) => ({
    id: id + 40 + n,
    order_id: id,
    refund_line_items: [{ id: id + 50 + n, line_item_id: id + 1, quantity, subtotal: 10.5 * quantity, total_tax: 0 }],
  })
  const sent = shopFulfilment({ ...parcel, updated_at: at(3) })
  const moving = shopFulfilment({ ...parcel, shipment_status: 'out_for_delivery', tracking_number: 'NEW', updated_at: at(8) })
  const there = shopFulfilment({ ...parcel, shipment_status: 'delivered', tracking_number: 'NEW', updated_at: at(12) })
  const lines = [line(), second]
  const edited = [line({ current_quantity: 6 }), second, shopLine({ id: id + 3, sku: 'LATE', price: '5.00' })]
  const story = [
    shopOrder({ ...ids, updated_at: at(0), line_items: lines }),
    shopOrder({ ...ids, updated_at: at(1), line_items: lines, phone: '+49 30 5550100', tags: 'bulk' }),
    // The shop counts in seconds: an edit and what came before it carry the same instant.
    shopOrder({ ...ids, updated_at: at(2), line_items: lines }),
    shopOrder({ ...ids, updated_at: at(2), line_items: edited }),
    sent,
    event(1, 'in_transit', 5),
    moving,
    event(2, 'out_for_delivery', 8),
    shopOrder({ ...ids, updated_at: at(9), line_items: edited, fulfillments: [moving], refunds: [refund(1, 1)] }),
    refund(1, 1),
    event(3, 'delivered', 12),
    there,
    refund(2, 2),
    shopOrder({ ...ids, updated_at: at(20), line_items: edited, fulfillments: [there], refunds: [refund(1, 1), refund(2, 2)] }),
  ]
  const last = { ...ids, updated_at: at(22), fulfillments: [there] }
  const fewer = [line({ current_quantity: 2 }), ...edited.slice(1)]
  // Some end with two versions of one instant, of which the one in which more has happened must stay.
  if (number % 3 === 0) story.push(shopOrder({ ...last, line_items: edited }), shopOrder({ ...last, line_items: fewer }))
  if (number % 5 === 0) story.push(shopOrder({ ...last, line_items: edited, cancelled_at: at(22) }))
  return story
}
