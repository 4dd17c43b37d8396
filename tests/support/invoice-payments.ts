import { invoiceTag } from '#app/domain/shop/invoice-tag.ts'
import { days } from '#app/domain/shared/duration.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { importOrders } from '#app/usecases/orders/import-orders.ts'

import { outcomeOf } from './case-life.ts'
import { nextTelling } from './shop-clock.ts'

type Told = Readonly<{
  invoiceId: string
  receivedMinor: number
  currency?: 'EUR' | 'USD'
  refundedMinor?: number
  test?: boolean
  /** The shop's own id of the order; another one each time where left out. */
  id?: number
  updatedAt?: string
  /** What else the order says. */
  more?: Readonly<Record<string, unknown>>
}>

let nextOrder = 7_000_000

/** The shop tells of an order that pays an invoice, in its own format; answers that order's id. */
export async function tellPaid(portal: Portal, told: Told): Promise<number> {
  const order = paidOrder(told)
  await takeInText(portal, JSON.stringify({ ...order, ...told.more }))
  return order.id
}

/** Takes in what the shop tells, in its own words. */
export async function takeInText(portal: Portal, text: string): Promise<void> {
  const summary = await importOrders(portal, { stream: onePiece(text) })
  if (summary.bad > 0) throw new Error('the order that pays was not taken in')
}

async function* onePiece(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text)
}

/** Such an order, as the shop writes it. */
export function paidOrder({ invoiceId, receivedMinor, currency = 'EUR', refundedMinor = 0, test = false, id, updatedAt }: Told) {
  const amount = (receivedMinor / 100).toFixed(2)
  nextOrder += 1
  const own = id ?? nextOrder
  const at = nextTelling()
  return {
    id: own,
    name: `#P${own}`,
    email: 'payer@example.com',
    currency,
    test,
    created_at: at,
    updated_at: updatedAt ?? at,
    source_name: 'shopify_draft_order',
    tags: invoiceTag(invoiceId),
    taxes_included: true,
    total_price: amount,
    financial_status: refundedMinor > 0 ? 'refunded' : 'paid',
    line_items: [
      { id: own * 10, title: 'Repair', price: amount, quantity: 1, current_quantity: 1, tax_lines: [], discount_allocations: [] },
    ],
    transactions: [{ id: own * 100, kind: 'sale', status: 'success', amount, currency }],
    refunds:
      refundedMinor > 0
        ? [
            {
              id: own * 100 + 1,
              created_at: at,
              transactions: [{ id: own * 100 + 2, kind: 'refund', status: 'success', amount: (refundedMinor / 100).toFixed(2), currency }],
            },
          ]
        : [],
  }
}

/** The shop has told where the open invoice of a case is paid, and its date passes by so much. */
export async function endTimeToPay(portal: Portal, number: string, byMs: number = days(1)): Promise<void> {
  const { invoices } = await outcomeOf(portal, number)
  const open = invoices.find(({ state }) => state === 'open')
  if (!open) return
  const past = new Date(Date.now() - byMs)
  // That date stands once the shop has told the page: both come at once here.
  const pool = portal.database.pool
  await pool.query('UPDATE invoice SET url = NULL WHERE id = $1', [open.id])
  await pool.query('UPDATE invoice SET due_until = $2, url = $3 WHERE id = $1', [open.id, past, 'https://example.myshopify.com/invoices/1'])
}
