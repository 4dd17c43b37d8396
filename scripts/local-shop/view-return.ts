import { paidFor, plus, share } from './amounts.ts'
import { connection } from './connection.ts'
import type { Desk, View } from './desk.ts'
import type { ExchangeLine, Order, Return, ReturnLine } from './state.ts'
import { bag } from './view-money.ts'
import { viewFulfillmentLine } from './view-parcels.ts'
import { variantById } from './view-product.ts'

/** What comes back of an order, and what is sent for it. */
export function viewReturn(desk: Desk, order: Order, one: Return): View {
  const refunds = order.refunds.filter(({ returnId }) => returnId === one.id)
  const paid = order.transactions.filter(({ id }) => refunds.some(({ transactionIds }) => transactionIds.includes(id)))
  return {
    __typename: 'Return',
    id: one.id,
    name: one.name,
    status: one.status,
    createdAt: one.createdAt,
    closedAt: one.closedAt,
    requestApprovedAt: one.createdAt,
    decline: null,
    totalQuantity: one.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    order: () => desk.view.order(order),
    refunds: connection(refunds, (refund) => desk.view.refund(order, refund)),
    transactions: connection(paid, (payment) => desk.view.transaction(order, payment)),
    returnShippingFees: one.shippingFee ? [{ id: `${one.id}/fee`, amountSet: bag(order, one.shippingFee) }] : [],
    returnLineItems: connection(one.lines, (line) => viewReturnLine(desk, order, line)),
    exchangeLineItems: connection(one.exchange, (line) => desk.view.exchange(order, line)),
    reverseFulfillmentOrders: connection([one.reverse], (reverse) => ({
      __typename: 'ReverseFulfillmentOrder',
      id: reverse.id,
      status: reverse.status,
      order: () => desk.view.order(order),
      lineItems: connection(reverse.lines, (line) => ({
        __typename: 'ReverseFulfillmentOrderLineItem',
        id: line.id,
        totalQuantity: line.quantity,
        fulfillmentLineItem: () => viewFulfillmentLine(desk, order, line.fulfillmentLineId),
        dispositions: line.dispositions.map((disposition) => ({ __typename: 'ReverseFulfillmentOrderDisposition', ...disposition })),
      })),
    })),
  }
}

/** What a returned line was bought for, as many pieces as come back. */
function worthOf(order: Order, { fulfillmentLineId, quantity }: Pick<ReturnLine, 'fulfillmentLineId' | 'quantity'>) {
  const inside = order.fulfillments.flatMap(({ lines }) => lines).find(({ id }) => id === fulfillmentLineId)
  const line = order.lines.find(({ id }) => id === inside?.lineId)
  return line ? share(paidFor(line, order.taxesIncluded), quantity, line.quantity) : plus()
}

function viewReturnLine(desk: Desk, order: Order, line: ReturnLine): View {
  const left = line.quantity - line.processed
  const fee = line.feePercent
  return {
    __typename: 'ReturnLineItem',
    id: line.id,
    quantity: line.quantity,
    processedQuantity: line.processed,
    processableQuantity: left,
    unprocessedQuantity: left,
    refundedQuantity: line.refunded,
    refundableQuantity: line.quantity - line.refunded,
    returnReason: line.reason,
    returnReasonNote: line.reasonNote,
    returnReasonDefinition: null,
    customerNote: null,
    fulfillmentLineItem: () => viewFulfillmentLine(desk, order, line.fulfillmentLineId),
    withCodeDiscountedTotalPriceSet: bag(order, worthOf(order, line)),
    restockingFee:
      fee === null
        ? null
        : { id: `${line.id}/fee`, percentage: fee, amountSet: bag(order, share(worthOf(order, line), fee * 100, 10_000)) },
  }
}

/** What is sent for what comes back. */
export function viewExchange(desk: Desk, order: Order, one: ExchangeLine): View {
  const found = variantById(desk.shop, one.variantId)
  const lines = order.lines.filter(({ id }) => one.lineIds.includes(id))
  return {
    __typename: 'ExchangeLineItem',
    id: one.id,
    quantity: one.quantity,
    processedQuantity: one.processed,
    processableQuantity: one.quantity - one.processed,
    unprocessedQuantity: one.quantity - one.processed,
    variantId: one.variantId,
    variantSku: found?.variant.sku ?? null,
    variantTitle: found?.variant.title ?? null,
    productId: found?.product.id ?? null,
    title: found?.product.title ?? null,
    lineItems: () => lines.map((line) => desk.view.line(order, line)),
  }
}
