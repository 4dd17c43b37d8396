import { expect, test } from 'vitest'

import { InvoiceCard } from '#app/ui/cases/invoice-card.tsx'
import { InvoicesCard } from '#app/ui/staff/case/invoices-card.tsx'
import type { CustomerInvoice, InvoicePageView, StaffInvoicesView } from '#app/views/cases/invoice-page-view.ts'
import { render } from '#tests/support/render.tsx'

const shown = {
  id: 'a',
  purpose: 'estimate',
  state: 'open',
  amount: '€189.00',
  received: null,
  payUrl: 'https://em-smart.myshopify.com/1/invoices/2',
  due: 'Mon 14 Dec 2026',
  paidOn: null,
  repaid: null,
  canLeave: true,
} as const
const open: InvoicePageView = { ...shown, question: null, orderName: null, byHand: null, repaidByHand: false, canDrop: false, tag: null }

const card = (change: Partial<CustomerInvoice> = {}, language: 'en' | 'de' = 'en') =>
  render(<InvoiceCard invoice={{ ...shown, isLate: false, ...change }} version={7} />, language)

test('what is to be paid says how much, until when, what happens otherwise, and leads to the shop beside the page', () => {
  const html = card()
  for (const said of [
    'Please pay €189.00',
    'Pay by Mon 14 Dec 2026, end of day.',
    'we send your machine back unrepaired',
    'never sees your card',
  ]) {
    expect(html).toContain(said)
  }
  expect(html).toMatch(/<a [^>]*target="_blank" rel="noopener noreferrer" href="https:\/\/em-smart\.myshopify\.com\/1\/invoices\/2"/)
  expect(html).toContain('opens in a new tab')
  expect(html).toContain('name="intent" value="leave_unpaid"')
  expect(card({}, 'de')).toContain('Bitte zahlen Sie €189.00')
})

test('before the shop has told where, nothing can be paid; past the date the customer is told whom to write to', () => {
  expect(card({ payUrl: null })).toContain('We are preparing your invoice.')
  expect(card({ payUrl: null })).not.toContain('<a ')
  expect(card({ isLate: true })).toContain('The date to pay has passed.')
  expect(card({ purpose: 'shipping_share', canLeave: false })).not.toContain('leave_unpaid')
})

test('money is called received, paid or refunded only once it is', () => {
  expect(card({ received: '€100.00' })).toContain('We received €100.00. That does not match the invoice')
  expect(card({ received: '€100.00' })).not.toContain('<a ')
  expect(card({ state: 'paid', paidOn: 'Tue 1 Dec 2026' })).toContain('We received your payment on Tue 1 Dec 2026.')
  expect(card({ state: 'repaying', received: '€189.00' })).toContain('is being refunded')
  expect(card({ state: 'repaid', repaid: { reference: 'R-1', method: 'Visa ending in 4242' } })).toContain(
    'To Visa ending in 4242, reference R-1.',
  )
})

const refunder = { id: 's', mayRefund: true, fresh: true, token: 't', seconds: [] }
const staff = (change: Partial<StaffInvoicesView> = {}, who: Partial<typeof refunder> = {}) =>
  render(
    <InvoicesCard
      view={{ version: 7, invoices: [open], priceToAsk: null, sharePercent: null, shareAmount: null, ...change }}
      refunder={{ ...refunder, ...who }}
      replyTo={() => undefined}
    />,
  )

test('finance marks an invoice as paid after a fresh passkey; others read who does', () => {
  expect(staff()).toContain('name="step" value="pay"')
  expect(staff()).toContain('Mark €189.00 as paid')
  expect(staff({}, { fresh: false })).not.toContain('value="pay"')
  expect(staff({}, { mayRefund: false })).toContain('Finance or admin refunds it.')
  expect(staff({}, { mayRefund: false })).not.toContain('value="pay"')
})

test('staff read what is wrong with a payment, what the shop is asked for, and may ask for a share of shipping', () => {
  expect(staff({ invoices: [{ ...open, received: '€100.00', orderName: '#P1', question: 'amount' }] })).toContain(
    'The amount paid is not the amount due.',
  )
  expect(staff({ invoices: [{ ...open, state: 'repaying', received: '€189.00' }] })).toContain('The shop is asked to refund it.')
  expect(staff({ invoices: [{ ...open, state: 'repaying', repaidByHand: true }] })).toContain('name="step" value="note_repaid"')
  expect(staff({ invoices: [{ ...open, purpose: 'shipping_share', canDrop: true }] })).toContain('value="drop_invoice"')
  expect(staff({ invoices: [{ ...open, tag: 'invoice-0c4b' }] })).toContain('invoice-0c4b')
  expect(staff({ invoices: [], sharePercent: '50' })).toContain('leaves 50 % of the shipping')
  expect(staff({ invoices: [], priceToAsk: '€189.00' })).toContain('Ask for €189.00')
  expect(staff({ invoices: [] })).toBe('')
})
