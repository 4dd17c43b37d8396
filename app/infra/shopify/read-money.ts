import { type PaymentStatus, paymentStatuses, reckonMoney } from '#app/domain/orders/order-money.ts'

import { hasAmount, type OrderCurrency, toldAmount } from './amounts.ts'
import { taxOf } from './read-line.ts'
import type { ShopLine, ShopOrder, ShopRefund } from './shop-order.ts'
import { type Fields, firstText, flagOf, objectsOf, textOf } from './values.ts'

export type MoneyOf = Readonly<{
  currency: OrderCurrency
  taxesIncluded: boolean
  lines: readonly ShopLine[]
  shippingMinor: number
  refunds: readonly ShopRefund[]
}>

type OrderMoney = Pick<ShopOrder, 'receivedMinor' | 'refundedMinor' | 'shippingRefundedMinor' | 'moneyFaults'>

/** What came in for the order and what went back, from whatever of it the document tells. */
export function readMoney(order: Fields, of: MoneyOf): OrderMoney {
  const { currency, lines, shippingMinor } = of
  const told = (field: string) => (hasAmount(order, field) ? toldAmount(order, field, currency) : null)
  const refundedMinor = Math.max(told('total_refunded') ?? 0, sum(of.refunds.map(({ amountMinor }) => amountMinor)))
  const { receivedMinor, faults } = reckonMoney({
    status: statusOf(order),
    received: receivedIn(order, currency, refundedMinor),
    total: told('total_price'),
    currentTotal: told('current_total_price'),
    outstanding: told('total_outstanding'),
    refunded: refundedMinor,
    disputed: objectsOf(order['disputes']).some(isLosing),
    lines: sum(lines.map(({ paidMinor }) => paidMinor)) + shippingMinor,
    dropped: sum(lines.map(droppedMinor)),
    beside: sum(besideLines.map((field) => told(field) ?? 0)),
  })
  return { receivedMinor, refundedMinor, shippingRefundedMinor: shippingBack(order, of), moneyFaults: faults }
}

/** What the shop counts into the total beside lines and shipping. */
const besideLines = [
  'total_tip_received',
  'original_total_duties',
  'original_total_additional_fees',
  'total_cash_rounding_payment_adjustment',
]

function statusOf(order: Fields): PaymentStatus | null {
  const word = textOf(order['financial_status'])?.toLowerCase()
  return paymentStatuses.find((status) => status === word) ?? null
}

/** Each way in which the document itself says what came in. */
function receivedIn(order: Fields, currency: OrderCurrency, refundedMinor: number): number[] {
  const net = toldAmount(order, 'net_payment', currency)
  return [toldAmount(order, 'total_received', currency), net === null ? null : net + refundedMinor, paidIn(order, currency)].filter(
    (minor) => minor !== null,
  )
}

/** What its payments come to; null where the document lists none, or some of them in another currency. */
function paidIn(order: Fields, currency: OrderCurrency): number | null {
  const payments = objectsOf(order['transactions']).filter((one) => isDone(one, ['sale', 'capture']))
  if (payments.length === 0) return null
  const amounts = payments.map((one) => transactionMinor(one, currency))
  return amounts.every((minor) => minor !== null) ? sum(amounts) : null
}

/** Whether a transaction is one of these kinds and went through. */
export function isDone(transaction: Fields, kinds: readonly string[], statuses: readonly string[] = ['success']): boolean {
  const kind = textOf(transaction['kind'])?.toLowerCase() ?? ''
  const status = textOf(transaction['status'])?.toLowerCase() ?? 'success'
  return kinds.includes(kind) && statuses.includes(status)
}

/** A bare amount of a transaction is in the transaction's own currency. */
export function transactionMinor(transaction: Fields, currency: OrderCurrency): number | null {
  const own = firstText(transaction['currency'])?.toUpperCase() ?? currency.shop
  return toldAmount(transaction, 'amount', { ...currency, shop: own })
}

const keeps = new Set(['won', 'inquiry_closed', 'warning_closed'])

/** A dispute that took the money or may take it; an inquiry only asks. */
export function isLosing(dispute: Fields): boolean {
  const asked = firstText(dispute['initiated_as'], dispute['initiatedAs'], dispute['type'])?.toLowerCase()
  return asked !== 'inquiry' && !keeps.has(textOf(dispute['status'])?.toLowerCase() ?? '')
}

function droppedMinor({ paidMinor, droppedQuantity, quantity }: ShopLine): number {
  return Math.round((paidMinor * droppedQuantity) / quantity)
}

/**
 * What was given back of the shipping: what refunds say, or what the shop's total of it says, or what is missing from
 * the shipping that stands there now; the most of these.
 */
function shippingBack(order: Fields, { currency, taxesIncluded, shippingMinor, refunds }: MoneyOf): number {
  const told = toldAmount(order, 'total_refunded_shipping', currency) ?? 0
  const now = toldAmount(order, 'current_shipping_price', currency)
  const tax = taxesIncluded
    ? 0
    : sum(
        objectsOf(order['shipping_lines'])
          .filter((line) => !flagOf(line['is_removed']))
          .map((line) => taxOf(line, currency, '', [])),
      )
  const net = shippingMinor - tax
  const missing = now === null || now >= net ? 0 : now <= 0 ? shippingMinor : Math.ceil(((net - now) * shippingMinor) / net)
  return Math.min(shippingMinor, Math.max(told, missing, sum(refunds.map((refund) => refund.shippingMinor))))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, minor) => total + minor, 0)
}
