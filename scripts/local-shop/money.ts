import { atRate, minus, nothing, plus, received, refundable, refunded, share, times } from './amounts.ts'
import { did, no, type Outcome, refused } from './faults.ts'
import { backTo } from './load-order.ts'
import type { Amount, Order, Refund, Shop } from './state.ts'
import { tellRefund, touch } from './tell.ts'
import { callOff, unsentOf } from './warehouse.ts'

export type RefundAsked = Readonly<{
  note: string | null
  lines: ReadonlyArray<Readonly<{ lineId: string; quantity: number; restockType: string }>>
  /** What is paid back, in the currency that was paid, and to which payment. */
  payments: ReadonlyArray<Readonly<{ parentId: string | null; gateway: string | null; minor: number }>>
  shippingMinor: number
  returnId: string | null
}>

/** Gives money back: never more than a payment brought in, never for pieces that are gone. */
export function giveBack(shop: Shop, order: Order, asked: RefundAsked): Outcome<Refund> {
  const tooMany = asked.lines.findIndex(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId)
    return !line || quantity <= 0 || quantity > line.quantity - line.removed
  })
  if (tooMany >= 0)
    return refused(no(['refundLineItems', String(tooMany), 'quantity'], 'Quantity cannot refund more items than were purchased'))
  const sent = asked.lines.findIndex(({ lineId, quantity, restockType }) => restockType === 'CANCEL' && quantity > unsentOf(order, lineId))
  if (sent >= 0)
    return refused(no(['refundLineItems', String(sent), 'quantity'], 'Quantity cannot cancel more items than are left to be fulfilled'))
  const shippingLeft = minus(
    plus(...order.shippingLines.filter(({ removed }) => !removed).map(({ discounted }) => discounted)),
    plus(...order.refunds.map(({ shipping }) => shipping)),
  )
  if (asked.shippingMinor > shippingLeft.presentment)
    return refused(no(['shipping', 'amount'], 'Shipping amount cannot be greater than the amount that is left to refund'))
  const paid = paymentsBack(order, asked.payments)
  if (paid.errors) return paid
  const at = shop.now()
  const refund: Refund = {
    id: shop.newId('Refund'),
    createdAt: at,
    note: asked.note,
    lines: asked.lines.map((one) => takeOut(shop, order, one)),
    shipping: atRate(order, asked.shippingMinor),
    transactionIds: [],
    returnId: asked.returnId,
  }
  for (const { parent, amount } of paid.done) {
    const back = backTo(shop, parent, amount, at)
    order.transactions.push(back)
    refund.transactionIds.push(back.id)
  }
  order.refunds.push(refund)
  tellRefund(shop, order, refund)
  touch(shop, order)
  return did(refund)
}

type PaidBack = { parent: Order['transactions'][number]; amount: Amount }

function paymentsBack(order: Order, payments: RefundAsked['payments']): Outcome<PaidBack[]> {
  const back: PaidBack[] = []
  for (const [at, { parentId, gateway, minor }] of payments.entries()) {
    const path = ['transactions', String(at)]
    const parent = order.transactions.find((one) =>
      parentId === null ? one.gateway === gateway && (one.kind === 'SALE' || one.kind === 'CAPTURE') : one.id === parentId,
    )
    if (!parent || (parent.kind !== 'SALE' && parent.kind !== 'CAPTURE'))
      return refused(no([...path, 'parentId'], 'Transaction parent could not be found'))
    if (gateway !== null && gateway !== parent.gateway)
      return refused(no([...path, 'gateway'], `Transaction gateway must be ${parent.gateway}, the gateway of the parent transaction`))
    if (minor <= 0) return refused(no([...path, 'amount'], 'Amount must be greater than 0'))
    const before = back.filter((one) => one.parent === parent).reduce((sum, { amount }) => sum + amount.presentment, 0)
    if (before + minor > refundable(order, parent.id).presentment)
      return refused(no([...path, 'amount'], 'Refund amount cannot be greater than the amount that is available to refund'))
    back.push({ parent, amount: atRate(order, minor) })
  }
  const sum = plus(...back.map(({ amount }) => amount))
  if (sum.presentment > received(order).presentment - refunded(order).presentment)
    return refused(no(['transactions'], 'Refund amount cannot be greater than the net payment received for the order'))
  return did(back)
}

function takeOut(shop: Shop, order: Order, one: RefundAsked['lines'][number]): Refund['lines'][number] {
  const line = order.lines.find(({ id }) => id === one.lineId)
  const id = shop.newId('RefundLineItem')
  if (!line) return { id, ...one, subtotal: nothing, tax: nothing }
  const net = minus(times(line.unitPrice, line.quantity), plus(...line.discounts))
  line.removed += one.quantity
  if (one.restockType === 'CANCEL') callOff(shop, order, one)
  const tax = share(plus(...line.taxes), one.quantity, line.quantity)
  restock(shop, one.restockType === 'NO_RESTOCK' ? null : line.variantId, one.quantity)
  return { id, ...one, subtotal: share(net, one.quantity, line.quantity), tax }
}

/** Pieces that go on the shelf again. */
export function restock(shop: Shop, variantId: string | null, quantity: number): void {
  const variant = shop.books.products.flatMap(({ variants }) => variants).find(({ id }) => id === variantId)
  if (variant) variant.stock += quantity
}
