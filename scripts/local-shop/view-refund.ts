import { minus, plus, share, times } from './amounts.ts'
import { connection } from './connection.ts'
import type { Desk, View } from './desk.ts'
import { numberOf } from './ids.ts'
import type { Order, Refund } from './state.ts'
import { bag } from './view-money.ts'

/** One time that money went back. */
export function viewRefund(desk: Desk, order: Order, refund: Refund): View {
  const payments = order.transactions.filter(({ id }) => refund.transactionIds.includes(id))
  const owner = order.returns.find(({ id }) => id === refund.returnId)
  const shippingLine = order.shippingLines[0]
  const shipping = refund.shipping.presentment > 0 && shippingLine ? [shippingLine] : []
  return {
    __typename: 'Refund',
    id: refund.id,
    legacyResourceId: numberOf(refund.id),
    createdAt: refund.createdAt,
    processedAt: refund.createdAt,
    updatedAt: refund.createdAt,
    note: refund.note,
    order: () => desk.view.order(order),
    return: () => owner && desk.view.return(order, owner),
    totalRefundedSet: bag(order, plus(...payments.map(({ amount }) => amount))),
    transactions: connection(payments, (one) => desk.view.transaction(order, one)),
    refundShippingLines: connection(shipping, ({ id }) => ({
      __typename: 'RefundShippingLine',
      id: `${refund.id}/${numberOf(id)}`,
      subtotalAmountSet: bag(order, refund.shipping),
      taxAmountSet: bag(order, { shop: 0, presentment: 0 }),
    })),
    orderAdjustments: connection([], () => null),
    refundLineItems: connection(refund.lines, (one) => {
      const line = order.lines.find(({ id }) => id === one.lineId)
      const net = line && minus(times(line.unitPrice, line.quantity), plus(...line.discounts))
      return {
        __typename: 'RefundLineItem',
        id: one.id,
        quantity: one.quantity,
        restockType: one.restockType,
        restocked: one.restockType !== 'NO_RESTOCK',
        lineItem: () => line && desk.view.line(order, line),
        priceSet: line && net && bag(order, share(net, 1, line.quantity)),
        subtotalSet: bag(order, one.subtotal),
        totalTaxSet: bag(order, one.tax),
      }
    }),
  }
}
