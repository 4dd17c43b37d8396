import { answerBy } from '#app/domain/cases/answer-by.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { holdsCase, type InvoiceView, isShopPage } from '#app/domain/cases/invoice.ts'
import { findInvoiceCase, markRepaid, noteInvoicePage } from '#app/infra/cases/invoices.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Settings } from '#app/infra/shared/settings.ts'
import { listShopOrigins } from '#app/infra/shop/list-shop-origins.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'

import { mailCustomer, openCase } from './open-case.ts'

type Told = Readonly<{ draftOrderId: string; url: string }>
type Repaid = Readonly<{ reference: string; method: string | null }>

/**
 * The shop has opened an invoice and tells where it is paid: the customer is written to, and their time counts from now. An address that is no page of the shop itself is shown to nobody.
 */
export async function tellInvoice(db: Db, settings: Settings, invoiceId: string, { draftOrderId, url }: Told): Promise<void> {
  const opened = await openInvoice(db, invoiceId)
  if (!opened) return
  const { view, invoice } = opened
  const by = answerBy(await databaseNow(db), view.store)
  const holds = invoice.state === 'open' && holdsCase(invoice.purpose) && view.state === 'awaiting_payment'
  const payUrl = isShopPage(url, listShopOrigins(settings, view.store)) ? url : null
  await noteInvoicePage(db, invoice.id, { draftOrderId, url: payUrl, dueUntil: invoice.state === 'open' ? by : invoice.dueUntil, holds })
  if (invoice.state !== 'open' || payUrl === null) return
  const { purpose, amount } = invoice
  await mailCustomer(db, view, { kind: 'invoice-opened', ...caseSummary(view), purpose, amount, by, payUrl })
}

/** Tells the customer of what staff ask for by hand, once the case waits for it: where it is paid, where that is a page of the shop. */
export async function tellByHand(db: Db, number: string, payUrl: string | null): Promise<void> {
  const opened = await openCase(db, { number, staff: true })
  const invoice = opened?.outcome.invoices.findLast(({ state }) => state === 'open')
  if (!opened || !invoice) throw new Error(`${number} was not asked for money`)
  const { id, purpose, amount, dueUntil: by } = invoice
  await noteInvoicePage(db, id, { draftOrderId: null, url: payUrl, dueUntil: by, holds: false })
  await mailCustomer(db, opened.view, { kind: 'invoice-opened', ...caseSummary(opened.view), purpose, amount, by, payUrl })
}

/** The shop has given back what came in for an invoice, or staff by hand in its place: noted and told once. */
export async function settleRepaid(db: Db, invoiceId: string, repaid: Repaid): Promise<void> {
  const opened = await openInvoice(db, invoiceId)
  if (opened && (await markRepaid(db, invoiceId, repaid))) await tellRepaid(db, opened.view, opened.invoice, repaid)
}

/** Tells the customer that what they paid has been given back, and by which way where the shop says it. */
export async function tellRepaid(db: Db, view: CaseView, { amount, received }: InvoiceView, { reference, method }: Repaid): Promise<void> {
  await mailCustomer(db, view, { kind: 'payment-returned', ...caseSummary(view), amount: received ?? amount, method, reference })
}

async function openInvoice(db: Db, invoiceId: string): Promise<Readonly<{ view: CaseView; invoice: InvoiceView }> | null> {
  const number = await findInvoiceCase(db, invoiceId)
  const opened = number === null ? null : await openCase(db, { number, staff: true })
  const invoice = opened?.outcome.invoices.find(({ id }) => id === invoiceId)
  return opened && invoice ? { view: opened.view, invoice } : null
}
