import type { CaseView } from '#app/domain/cases/case-view.ts'
import { invoiceAfter, type InvoiceView } from '#app/domain/cases/invoice.ts'
import { stepRow, type Transition } from '#app/domain/cases/step-rows.ts'
import { markRepaying, voidInvoice } from '#app/infra/cases/invoices.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import type { Db } from '#app/infra/db/client.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'

/**
 * Lets go of what a case was to be paid for, in the transaction of the step after which that does not happen any more; `view` is the
 * case after the step.
 */
export async function forgoInvoices(db: Db, view: CaseView, step: Transition): Promise<void> {
  const { forgoes, settlesOwed } = stepRow(step)
  if (!forgoes && !settlesOwed) return
  const { invoices } = await findOutcome(db, view.id)
  for (const invoice of invoices) {
    const becomes = invoiceAfter(invoice, step, view.state)
    if (becomes === 'void') await endInvoice(db, view, invoice)
    if (becomes === 'repaying') await repayInvoice(db, view, invoice)
  }
}

/** An open invoice is not owed any more: the shop takes it away. */
export async function endInvoice(db: Db, view: CaseView, { id }: Pick<InvoiceView, 'id'>): Promise<void> {
  if (!(await voidInvoice(db, id)) || view.shopTag === null) return
  await closeInShop(db, view, id)
}

/** Takes an invoice away in the shop, so that nobody pays it there. */
export async function closeInShop(db: Db, view: CaseView, invoiceId: string): Promise<void> {
  await askShop(db, { ...ofCase(view), input: { kind: 'void_invoice', invoiceId } })
}

/** What came in for an invoice goes back, once: by the shop on the order that paid it, else by hand. */
export async function repayInvoice(db: Db, view: CaseView, { id, received, shopOrder }: InvoiceView): Promise<void> {
  if (!received || !(await markRepaying(db, id)) || !shopOrder || view.shopTag === null) return
  await askShop(db, { ...ofCase(view), input: { kind: 'refund', of: 'invoice', id, amount: received, shopOrderId: shopOrder.id } })
}

function ofCase({ store, order, id: caseId, version }: CaseView) {
  return { store, orderId: order.id, of: { caseId, version } }
}
