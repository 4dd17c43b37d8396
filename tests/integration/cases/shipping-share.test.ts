import { afterAll, beforeAll, expect, test } from 'vitest'

import { listQueue } from '#app/infra/cases/list-queue.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { askForShippingShare, dropInvoice } from '#app/usecases/cases/staff-invoices.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'
import { askOf, bookCourier, buy, caseOf, fileRequest, hire, outcomeOf } from '#tests/support/case-life.ts'
import { endTimeToPay } from '#tests/support/invoice-payments.ts'
import { openWithShop, workAll } from '#tests/support/shop-at-work.ts'

let portal: Portal
let shop: LocalShop
let close: () => Promise<void>
let agent: string
let finance: string

beforeAll(async () => {
  ;({ portal, shop, close } = await openWithShop())
  agent = await hire(portal, 'agent')
  finance = await hire(portal, 'finance')
})
afterAll(() => close())

/** The cases whose payment is overdue. */
async function unpaid(): Promise<string[]> {
  const filter = { which: 'open', store: null, kind: null, state: null, assignee: null, overdue: false, shop: 'unpaid' } as const
  const { rows } = await listQueue(portal.db, { filter, staffId: finance, after: null, limit: 100 })
  return rows.map(({ number }) => number)
}

test('half of the shipping of a covered repair is asked for beside it, of what was agreed to, and let go of by finance', async () => {
  const bought = await buy(portal, [{ sku: 'MOPA-60W', price: '3499.00' }], { shop })
  const repair = { component: 'fiber_source', cause: 'defect' } as const
  const number = await fileRequest(portal, bought, { action: 'repair', lines: [{ lineId: bought.lineIds[0] ?? '' }], repair })
  const share = async (costMinor: number | null = null) =>
    askForShippingShare(portal, { ...(await askOf(portal, number, agent)), costMinor })
  expect(await share()).toEqual({ done: false, because: 'no-share' })
  for (const step of ['troubleshoot', 'ask_to_send_in'] as const) {
    expect(await advanceCase(portal, { ...(await askOf(portal, number, agent)), step, note: 'Try', shipment: null })).toEqual({
      done: true,
    })
  }
  expect((await bookCourier(portal, number, agent, 4_001)).done).toBe(true)
  const { state } = await caseOf(portal, number)
  expect(await share()).toEqual({ done: true })
  expect(await share()).toEqual({ done: false, because: 'no-share' })
  await workAll(portal)
  const invoice = (await outcomeOf(portal, number)).invoices[0]
  expect(invoice).toMatchObject({ purpose: 'shipping_share', amount: { amountMinor: 2_001, currency: 'EUR' }, state: 'open' })
  expect((await caseOf(portal, number)).state).toBe(state)
  expect(await unpaid()).toEqual([])
  await endTimeToPay(portal, number)
  expect(await unpaid()).toEqual([number])
  const input = { number, staffId: finance, from: null, invoiceId: invoice?.id ?? '' }
  expect(await dropInvoice(portal, { ...input, staffId: agent })).toEqual({ done: false, because: 'not-allowed' })
  expect(await dropInvoice(portal, input)).toEqual({ done: true })
  expect((await outcomeOf(portal, number)).invoices[0]?.state).toBe('void')
  expect(await unpaid()).toEqual([])
})
