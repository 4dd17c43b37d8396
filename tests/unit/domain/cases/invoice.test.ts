import { expect, test } from 'vitest'

import { invoiceAfter, isShopPage, judgePayment, type InvoiceView, type Payment } from '#app/domain/cases/invoice.ts'
import { type CaseState, type Transition } from '#app/domain/cases/transitions.ts'

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const

const invoice = (change: Partial<InvoiceView> = {}): InvoiceView => ({
  id: 'i',
  purpose: 'estimate',
  amount: eur(18_900),
  state: 'open',
  dueUntil: '2026-12-14T22:59:59.999Z',
  url: null,
  received: null,
  question: null,
  shopOrder: null,
  byHand: null,
  paidAt: null,
  repaid: null,
  ...change,
})

const payment = (change: Partial<Payment> = {}): Payment => ({
  orderId: '7',
  orderName: '#7',
  currency: 'EUR',
  receivedMinor: 18_900,
  refundedMinor: 0,
  test: false,
  ...change,
})
const by7 = { shopOrder: { id: '7', name: '#7' }, received: eur(18_900) }

const verdict = (ofInvoice: Partial<InvoiceView>, paid: Partial<Payment>, testing = false) => {
  const judged = judgePayment(invoice(ofInvoice), payment(paid), testing)
  return judged.means === 'question' ? judged.question : judged.means
}

test('exactly what was asked for pays an invoice; a cent less or more is for staff to look at', () => {
  expect(verdict({}, {})).toBe('pay')
  expect(verdict({}, { receivedMinor: 18_899 })).toBe('amount')
  expect(verdict({}, { receivedMinor: 18_901 })).toBe('amount')
  expect(verdict({}, { currency: 'USD' })).toBe('currency')
  expect(verdict({}, { receivedMinor: 0 })).toBe('nothing')
})

test('a test payment pays for nothing but what was bought in a test', () => {
  expect(verdict({}, { test: true })).toBe('test')
  expect(verdict({}, { test: true }, true)).toBe('pay')
})

test('what comes after nobody owed it any more goes back, whatever it is', () => {
  for (const paid of [{}, { receivedMinor: 1 }, { currency: 'USD' }, { test: true }] as const) {
    expect(verdict({ state: 'void' }, paid)).toBe('repay')
  }
  expect(verdict({ state: 'void' }, { refundedMinor: 18_900 })).toBe('nothing')
})

test('told again a payment changes nothing; another one is for staff to look at', () => {
  for (const state of ['paid', 'repaying', 'repaid'] as const) {
    expect(verdict({ state, ...by7 }, {})).toBe('nothing')
    expect(verdict({ state, ...by7 }, { orderId: '8' })).toBe('twice')
  }
  expect(verdict({ state: 'paid', byHand: { reference: 'bank', staffName: 'Robin' } }, {})).toBe('twice')
})

test('a payment that the shop gave back itself is for staff to look at, until then what is left of it is paid', () => {
  expect(verdict({ state: 'paid', ...by7 }, { refundedMinor: 18_899 })).toBe('nothing')
  expect(verdict({ state: 'paid', ...by7 }, { refundedMinor: 18_900 })).toBe('given_back')
  expect(verdict({ state: 'repaying', ...by7 }, { refundedMinor: 18_900 })).toBe('nothing')
  expect(verdict({}, { refundedMinor: 18_900 })).toBe('nothing')
  expect(verdict({ ...by7, question: 'amount' }, { refundedMinor: 18_900 })).toBe('gone')
  expect(verdict({ ...by7, question: 'amount' }, {})).toBe('pay')
})

test('what does not happen is not owed, and what came in for it goes back; what happens is kept', () => {
  const after = (change: Partial<InvoiceView>, step: Transition, to: CaseState) => invoiceAfter(invoice(change), step, to)
  const received = eur(5)
  expect(after({}, 'leave_unpaid', 'estimate_declined')).toBe('void')
  expect(after({}, 'miss_payment', 'estimate_declined')).toBe('void')
  expect(after({ received }, 'leave_unpaid', 'estimate_declined')).toBe('repaying')
  expect(after({ state: 'paid', received }, 'return_unrepaired', 'shipped_back')).toBe('repaying')
  expect(after({ state: 'paid', received, purpose: 'exchange_difference' }, 'refund', 'refunded')).toBe('repaying')
  expect(after({ state: 'paid', received }, 'repair', 'repaired')).toBe('stays')
  expect(after({ state: 'paid', received }, 'ship_back', 'shipped_back')).toBe('stays')
  for (const state of ['void', 'repaying', 'repaid'] as const) expect(after({ state }, 'return_unrepaired', 'shipped_back')).toBe('stays')
})

test('a share of shipping goes back only where nothing was sent: what was shipped stays shipped', () => {
  const share = { purpose: 'shipping_share', state: 'paid', received: eur(2_000) } as const
  expect(invoiceAfter(invoice(share), 'return_unrepaired', 'shipped_back')).toBe('stays')
  expect(invoiceAfter(invoice(share), 'withdraw', 'withdrawn')).toBe('repaying')
  expect(invoiceAfter(invoice({ purpose: 'shipping_share' }), 'withdraw', 'withdrawn')).toBe('void')
})

test('the place to pay is a page of the shop itself by https, or of the shop on this machine, and nothing that only looks like one', () => {
  const origins = ['https://em-smart.example', 'http://127.0.0.1:4000']
  for (const url of [
    'https://em-smart.example/invoices/1',
    'https://other-name.myshopify.com/1/invoices/2',
    'http://127.0.0.1:4000/invoice/3',
  ]) {
    expect([url, isShopPage(url, origins)]).toEqual([url, true])
  }
  for (const url of [
    'http://em-smart.example/invoices/1',
    'https://em-smart.example.evil.example/invoices/1',
    'https://evil.example/myshopify.com',
    'https://myshopify.com.evil.example/1',
    'https://myshopify.com/1',
    'http://shop.myshopify.com/1',
    'https://shop.myshopify.com:8443/1',
    'https://a@em-smart.example/1',
    'http://127.0.0.1:4001/invoice/3',
    'javascript:alert(1)',
    '/invoices/1',
  ]) {
    expect([url, isShopPage(url, origins)]).toEqual([url, false])
  }
})
