import { z } from 'zod'

import { minorOf } from '#app/infra/shopify/amounts.ts'

import { type Carried, decimal, done, gid, keyOf, named, nodes, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'

const money = z.object({ amount: z.string().transform((amount) => minorOf(amount) ?? 0) })
const transaction = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  gateway: z.string().nullable(),
  formattedGateway: z.string().nullable(),
  amountSet: z.object({ shopMoney: money, presentmentMoney: money }),
  parentTransaction: named.nullable(),
  paymentDetails: z
    .object({ company: z.string().nullish(), number: z.string().nullish(), paymentMethodName: z.string().nullish() })
    .nullable(),
})
type Transaction = z.output<typeof transaction>

const looked = z.object({
  order: z
    .object({
      currencyCode: z.string(),
      presentmentCurrencyCode: z.string(),
      refunds: z.array(
        z.object({ id: z.string(), note: z.string().nullable(), transactions: nodes(z.object({ parentTransaction: named.nullable() })) }),
      ),
      transactions: z.array(transaction),
    })
    .nullable(),
})
type Looked = NonNullable<z.output<typeof looked>['order']>

export const refunded = z.object({ refundCreate: z.object({ refund: named.nullable(), userErrors }) })

/**
 * Gives money back by the way that it came. A refund whose note bears the command's id was made by it; and the shop itself does nothing
 * twice for a key that it knows.
 */
export async function refund(talk: Talk, task: ShopTask<'refund'>): Promise<Carried> {
  // What was paid on an invoice goes back on the order that paid it.
  const orderId = gid('Order', task.input.of === 'invoice' ? task.input.shopOrderId : task.orderNumber)
  const { order } = await talk.ask('payments', { order: orderId }, looked)
  if (!order) return refused('The shop has no such order.')
  const before = order.refunds.find(({ note }) => note?.includes(task.id))
  if (before) {
    const parents = before.transactions.nodes.map(({ parentTransaction }) => parentTransaction?.id)
    return issued(
      before.id,
      order.transactions.filter(({ id }) => parents.includes(id)),
    )
  }
  const { amount } = task.input
  if (amount.currency !== order.presentmentCurrencyCode) {
    return refused(`The order was paid in ${order.presentmentCurrencyCode}, and the amount is in ${amount.currency}.`)
  }
  const parts = split(order.transactions, amount.amountMinor)
  if (parts.length === 0) return refused('The order has no payment that could be given back.')
  const asked = {
    orderId,
    note: `${task.about} ${task.id}`,
    notify: false,
    ...paidAbroad(order),
    transactions: parts.map(({ payment, amountMinor }) => ({
      orderId,
      parentId: payment.id,
      kind: 'REFUND',
      gateway: payment.gateway ?? '',
      amount: decimal(amountMinor),
    })),
  }
  const { refundCreate: told } = await talk.ask('refund', { refund: asked, key: keyOf(task) }, refunded)
  const refusedBy = refusal(told.userErrors)
  if (refusedBy) return refusedBy
  return told.refund
    ? issued(
        told.refund.id,
        parts.map(({ payment }) => payment),
      )
    : refused('The shop made no refund.')
}

/** What a refund has to name where the customer paid in another currency than the shop's own. */
export function paidAbroad(order: Pick<Looked, 'currencyCode' | 'presentmentCurrencyCode'>) {
  return order.currencyCode === order.presentmentCurrencyCode ? {} : { currency: order.presentmentCurrencyCode }
}

/** What is left of each payment, the largest first; what no payment covers stays with the last one, so that the shop says itself that it is too much. */
function split(transactions: Looked['transactions'], amountMinor: number) {
  const parts: Array<{ payment: Transaction; amountMinor: number }> = []
  let needed = amountMinor
  for (const { payment, left } of paymentsOf(transactions)) {
    const taken = Math.min(needed, left)
    if (taken > 0) parts.push({ payment, amountMinor: taken })
    needed -= taken
  }
  const last = parts.at(-1)
  if (last) last.amountMinor += needed
  return parts
}

const came = ['SALE', 'CAPTURE']
const goes = ['SUCCESS', 'PENDING']

function paymentsOf(transactions: Looked['transactions']) {
  const backOf = (id: string) =>
    transactions
      .filter(({ kind, status, parentTransaction }) => kind === 'REFUND' && goes.includes(status) && parentTransaction?.id === id)
      .reduce((sum, { amountSet }) => sum + amountSet.presentmentMoney.amount, 0)
  return transactions
    .filter(({ kind, status }) => came.includes(kind) && status === 'SUCCESS')
    .map((payment) => ({ payment, left: payment.amountSet.presentmentMoney.amount - backOf(payment.id) }))
    .sort((a, b) => b.left - a.left)
}

function issued(shopRefundId: string, payments: readonly Transaction[]): Carried {
  const methods = payments.map(methodOf).filter((method) => method !== null)
  return done({ kind: 'refund', shopRefundId, method: methods.length > 0 ? [...new Set(methods)].join(', ') : null })
}

/** How the shop calls the way that money came by: of a card its company and its last digits, never more. */
function methodOf({ paymentDetails, formattedGateway }: Transaction): string | null {
  const digits = /(\d{4})\D*$/.exec(paymentDetails?.number ?? '')?.[1]
  if (paymentDetails?.company && digits !== undefined) return `${paymentDetails.company} ending in ${digits}`
  const name = paymentDetails?.company ?? paymentDetails?.paymentMethodName ?? null
  // `paypal` is a word of its programs, PayPal the one for people.
  return name === null || name.toLowerCase() === formattedGateway?.toLowerCase() ? formattedGateway : name
}
