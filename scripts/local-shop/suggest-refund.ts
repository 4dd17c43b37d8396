import { z } from 'zod'

import { atRate, minus, nothing, paidFor, plus, received, refundable, refunded, share } from './amounts.ts'
import type { Desk, View } from './desk.ts'
import type { Amount, Order } from './state.ts'
import { bag } from './view-money.ts'

const Args = z.object({
  refundLineItems: z.array(z.object({ lineItemId: z.string(), quantity: z.int() })).nullish(),
  refundShipping: z.boolean().nullish(),
  shippingAmount: z.string().nullish(),
  suggestFullRefund: z.boolean().nullish(),
})

/** What the shop would give back for some lines, and to which payments; never more than there is left. */
export function suggestRefund(desk: Desk, order: Order, args: unknown): View {
  const { refundLineItems, refundShipping, shippingAmount, suggestFullRefund } = Args.parse(args)
  const shippingPaid = plus(...order.shippingLines.filter(({ removed }) => !removed).map(({ discounted }) => discounted))
  const shippingLeft = minus(shippingPaid, plus(...order.refunds.map(({ shipping }) => shipping)))
  const asked = shippingAmount ? atRate(order, Math.round(Number(shippingAmount) * 100)) : shippingLeft
  const isWithShipping = refundShipping === true || suggestFullRefund === true || Boolean(shippingAmount)
  const shipping = isWithShipping ? least(asked, shippingLeft) : nothing
  const lines = suggestFullRefund
    ? order.lines.map((line) => ({ lineItemId: line.id, quantity: line.quantity - line.removed }))
    : (refundLineItems ?? [])
  const worth = lines.map(({ lineItemId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineItemId)
    return line ? share(paidFor(line, order.taxesIncluded), Math.min(quantity, line.quantity - line.removed), line.quantity) : nothing
  })
  const left = minus(received(order), refunded(order))
  const amount = least(plus(...worth, shipping), left)
  return {
    amountSet: bag(order, amount),
    subtotalSet: bag(order, plus(...worth)),
    discountedSubtotalSet: bag(order, plus(...worth)),
    maximumRefundableSet: bag(order, left),
    totalDutiesSet: bag(order, nothing),
    totalTaxSet: bag(order, nothing),
    totalCartDiscountAmountSet: bag(order, nothing),
    refundDuties: [],
    refundLineItems: [],
    suggestedRefundMethods: [],
    shipping: { amountSet: bag(order, shipping), maximumRefundableSet: bag(order, shippingLeft) },
    suggestedTransactions: spread(order, amount).map(({ parent, part }) => ({
      gateway: parent.gateway,
      formattedGateway: parent.formattedGateway,
      kind: 'SUGGESTED_REFUND',
      amountSet: bag(order, part),
      maximumRefundableSet: bag(order, refundable(order, parent.id)),
      parentTransaction: () => desk.view.transaction(order, parent),
      paymentDetails: () => desk.view.transaction(order, parent)['paymentDetails'],
    })),
  }
}

/** An amount over the payments that brought it in, the oldest first. */
export function spread(order: Order, amount: Amount) {
  let rest = amount
  const parents = order.transactions.filter(({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS')
  return parents.flatMap((parent) => {
    const part = least(rest, refundable(order, parent.id))
    rest = minus(rest, part)
    return part.presentment > 0 ? [{ parent, part }] : []
  })
}

function least(one: Amount, other: Amount): Amount {
  return { shop: Math.min(one.shop, other.shop), presentment: Math.min(one.presentment, other.presentment) }
}
