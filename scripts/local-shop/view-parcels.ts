import { share, times, minus, plus } from './amounts.ts'
import { connection, list } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { numberOf } from './ids.ts'
import type { Fulfillment, FulfillmentOrder, Hold, Order } from './state.ts'
import { bag } from './view-money.ts'

/** The one place that everything is sent from and comes back to. */
const warehouse = { __typename: 'Location', id: 'gid://shopify/Location/1', name: 'Warehouse', isActive: true }

/** A part of an order as the warehouse has it. */
export function viewFulfillmentOrder(desk: Desk, order: Order, one: FulfillmentOrder): View {
  const isOpen = one.status === 'OPEN' || one.status === 'ON_HOLD'
  const parcels = order.fulfillments.filter(({ fulfillmentOrderId }) => fulfillmentOrderId === one.id)
  return {
    __typename: 'FulfillmentOrder',
    id: one.id,
    status: one.status,
    requestStatus: 'UNSUBMITTED',
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    fulfillAt: one.createdAt,
    orderId: order.id,
    orderName: order.name,
    orderProcessedAt: order.processedAt,
    assignedLocation: { name: warehouse.name, location: warehouse },
    order: () => desk.view.order(order),
    fulfillmentHolds: one.holds.map((hold) => desk.view.hold(hold)),
    fulfillments: connection(parcels, (parcel) => desk.view.fulfillment(order, parcel)),
    supportedActions: isOpen ? actionsOf(one).map((action) => ({ action, externalUrl: null })) : [],
    lineItems: connection(one.lines, ({ id, lineId, total, remaining }) => {
      const line = order.lines.find((own) => own.id === lineId)
      return {
        __typename: 'FulfillmentOrderLineItem',
        id,
        totalQuantity: total,
        remainingQuantity: remaining,
        sku: line?.sku ?? null,
        productTitle: line?.title ?? '',
        variantTitle: line?.variantTitle ?? null,
        requiresShipping: true,
        lineItem: () => line && desk.view.line(order, line),
      }
    }),
  }
}

function actionsOf({ status }: FulfillmentOrder): string[] {
  return status === 'ON_HOLD' ? ['RELEASE_HOLD', 'HOLD'] : ['CREATE_FULFILLMENT', 'HOLD']
}

export function viewHold(hold: Hold): View {
  return {
    __typename: 'FulfillmentHold',
    id: hold.id,
    handle: hold.handle,
    reason: hold.reason,
    reasonNotes: hold.notes,
    displayReason: hold.reason.toLowerCase().replaceAll('_', ' '),
    heldByRequestingApp: hold.handle !== null,
    heldByApp: null,
  }
}

/** A parcel that left the warehouse. */
export function viewFulfillment(desk: Desk, order: Order, one: Fulfillment): View {
  const parts = order.fulfillmentOrders.filter(({ id }) => id === one.fulfillmentOrderId)
  return {
    __typename: 'Fulfillment',
    id: one.id,
    legacyResourceId: numberOf(one.id),
    name: one.name,
    status: one.status,
    displayStatus: one.displayStatus,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    deliveredAt: one.events.find(({ status }) => status === 'DELIVERED')?.happenedAt ?? null,
    inTransitAt: one.events.find(({ status }) => status === 'IN_TRANSIT')?.happenedAt ?? null,
    estimatedDeliveryAt: one.estimatedDeliveryAt,
    location: warehouse,
    requiresShipping: true,
    totalQuantity: one.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    order: () => desk.view.order(order),
    trackingInfo: list(one.tracking, (tracking) => tracking),
    fulfillmentOrders: connection(parts, (part) => desk.view.fulfillmentOrder(order, part)),
    fulfillmentLineItems: connection(one.lines, ({ id }) => viewFulfillmentLine(desk, order, id)),
    events: connection(one.events, (event) => ({ __typename: 'FulfillmentEvent', ...event, createdAt: event.happenedAt })),
  }
}

/** What of a line is in a parcel; returns name what comes back by these. */
export function viewFulfillmentLine(desk: Desk, order: Order, id: string): View | null {
  const inside = order.fulfillments.flatMap(({ lines }) => lines).find((one) => one.id === id)
  const line = order.lines.find((own) => own.id === inside?.lineId)
  if (!inside || !line) return null
  const whole = times(line.unitPrice, line.quantity)
  return {
    __typename: 'FulfillmentLineItem',
    id,
    quantity: inside.quantity,
    lineItem: () => desk.view.line(order, line),
    originalTotalSet: bag(order, times(line.unitPrice, inside.quantity)),
    discountedTotalSet: bag(order, share(minus(whole, plus(...line.discounts)), inside.quantity, line.quantity)),
  }
}
