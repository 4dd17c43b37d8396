import { hours } from '#app/domain/shared/duration.ts'
import type { Currency, Money } from '#app/domain/shared/money.ts'

import type { CaseView } from './case-view.ts'
import { type CaseState, stateRow } from './states.ts'
import { stepRow, type Transition } from './step-rows.ts'
import { findStep } from './transitions.ts'

/**
 * What a customer is asked to pay for: a repair, their share of shipping in warranty, what an exchange costs more. `exchange_first`: the
 * same, before what goes back has come; `exchange_owed`: what is left to pay of a replacement that was sent first.
 */
export const invoicePurposes = ['estimate', 'shipping_share', 'exchange_difference', 'exchange_first', 'exchange_owed'] as const
export type InvoicePurpose = (typeof invoicePurposes)[number]

/** `void`: it is not owed any more. `repaying`: what was paid is to be given back. */
export const invoiceStates = ['open', 'paid', 'void', 'repaying', 'repaid'] as const
type InvoiceState = (typeof invoiceStates)[number]

/**
 * Why staff look at a payment: another amount or currency than was asked for, a test of the shop, given back in the shop itself, or
 * paid a second time.
 */
export const invoiceQuestions = ['amount', 'currency', 'test', 'given_back', 'twice'] as const
export type InvoiceQuestion = (typeof invoiceQuestions)[number]

/** An invoice with what became of it; plain values, ready for JSON. */
export type InvoiceView = Readonly<{
  id: string
  purpose: InvoicePurpose
  amount: Money
  state: InvoiceState
  dueUntil: string
  /** Where it is paid, as the shop told it; null until then, and where staff ask for it by themselves. */
  url: string | null
  /** What came in; null where nothing did. */
  received: Money | null
  question: InvoiceQuestion | null
  /** The order of the shop that paid it. */
  shopOrder: Readonly<{ id: string; name: string }> | null
  /** Of what was paid by hand. */
  byHand: Readonly<{ reference: string; staffName: string }> | null
  paidAt: string | null
  repaid: Readonly<{ reference: string; method: string | null }> | null
}>

/** How long after its date an invoice may still be paid: what is paid in time may be told late. */
export const paymentGrace = hours(1)

/** Whether the case waits until it is paid. Anything else is asked for beside it. */
export function holdsCase(purpose: InvoicePurpose): boolean {
  return purpose === 'estimate' || purpose === 'exchange_difference'
}

/** Whether one person may let it go: nothing was given for it yet that could not be taken back, or it is a share of shipping. */
export function mayBeDropped({ purpose, state, received }: Pick<InvoiceView, 'purpose' | 'state' | 'received'>): boolean {
  return state === 'open' && received === null && (purpose === 'shipping_share' || purpose === 'exchange_first')
}

type Asked = Readonly<{ estimate: Readonly<{ price: Money; answer: string | null }> | null; invoices: readonly unknown[] }>

/** The price of an accepted repair that staff may ask for by themselves: the shop is asked for nothing, and nothing was asked for before. */
export function priceToAsk(view: Pick<CaseView, 'kind' | 'state' | 'shopTag'>, { estimate, invoices }: Asked): Money | null {
  const mayAsk = view.shopTag === null && findStep(view.kind, 'ask_for_payment')?.from.includes(view.state) === true
  return mayAsk && estimate?.answer === 'accepted' && invoices.length === 0 ? estimate.price : null
}

type Known = Pick<InvoiceView, 'purpose' | 'state' | 'received'>

/**
 * What becomes of an invoice where its case takes a step: nothing, it is not owed any more, or what came in for it goes back. What was
 * shipped stays shipped: its share goes back only where nothing of the case ever happens. What is owed of a replacement that was sent first
 * is owed until what it was sent for has come, or nobody waits for it any more.
 */
export function invoiceAfter({ purpose, state, received }: Known, step: Transition, to: CaseState): 'stays' | 'void' | 'repaying' {
  if (purpose === 'exchange_owed') return state === 'open' && stepRow(step).settlesOwed ? endOf(received) : 'stays'
  if (!stepRow(step).forgoes || (purpose === 'shipping_share' && stateRow(to).items !== 'freed')) return 'stays'
  if (state === 'open') return endOf(received)
  return state === 'paid' ? 'repaying' : 'stays'
}

/** What becomes of an invoice of an exchange where it is certain what its goods are worth: another amount takes the place of an open one. */
export function becomesInspected({ purpose, state, received }: Known): 'stays' | 'void' | 'repaying' {
  return state === 'open' && (purpose === 'exchange_first' || purpose === 'exchange_owed') ? endOf(received) : 'stays'
}

function endOf(received: InvoiceView['received']): 'void' | 'repaying' {
  return received ? 'repaying' : 'void'
}

/** An order of the shop by which an invoice is paid. */
export type Payment = Readonly<{
  orderId: string
  orderName: string
  currency: Currency
  receivedMinor: number
  refundedMinor: number
  test: boolean
}>

export type PaymentVerdict =
  Readonly<{ means: 'nothing' | 'pay' | 'repay' | 'gone' }> | Readonly<{ means: 'question'; question: InvoiceQuestion }>

type Paid = Pick<InvoiceView, 'amount' | 'state' | 'shopOrder' | 'byHand'>

/**
 * What a payment that the shop tells of means for the invoice that it is for. Only the whole amount in its own currency pays it; a test
 * pays for nothing unless what the case is about was bought in a test too. What comes after nobody owed it any more goes back; `gone` is
 * what staff were to look at and the shop has given back itself.
 */
export function judgePayment(invoice: Paid, payment: Payment, testing: boolean): PaymentVerdict {
  const { amount, state, shopOrder } = invoice
  if (payment.receivedMinor <= 0) return { means: 'nothing' }
  if (shopOrder && shopOrder.id !== payment.orderId) return { means: 'question', question: 'twice' }
  const isBack = payment.refundedMinor >= payment.receivedMinor
  if (shopOrder && state !== 'open')
    return isBack && state === 'paid' ? { means: 'question', question: 'given_back' } : { means: 'nothing' }
  if (invoice.byHand) return { means: 'question', question: 'twice' }
  if (isBack) return { means: shopOrder ? 'gone' : 'nothing' }
  if (state !== 'open') return { means: 'repay' }
  if (payment.test && !testing) return { means: 'question', question: 'test' }
  if (payment.currency !== amount.currency) return { means: 'question', question: 'currency' }
  return payment.receivedMinor === amount.amountMinor ? { means: 'pay' } : { means: 'question', question: 'amount' }
}

/**
 * Whether an address is a page of the shop itself, so that it may be shown as the place to pay: one of its own hosts by https, or the
 * very origin of a shop on this machine.
 */
export function isShopPage(url: string, origins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, origin, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  if (origins.includes(origin)) return true
  return protocol === 'https:' && origin === `https://${hostname}` && hostname.endsWith('.myshopify.com')
}
