import { answerBy } from '#app/domain/cases/answer-by.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { holdsCase, type InvoicePurpose } from '#app/domain/cases/invoice.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { insertInvoice } from '#app/infra/cases/invoices.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { invoiceTitle } from '#app/views/cases/invoice-title.ts'

import { applyTransition, type Origin } from './apply-transition.ts'

export type MoneyAsked = Readonly<{
  purpose: InvoicePurpose
  amount: Money
  /** The version of the case before it is asked for. */
  version: number
  /** Who of staff asks for it; null where it follows from what was agreed. */
  staffId: string | null
  from: Origin | null
}>

/**
 * Asks the customer for money, in the transaction of what it follows from: the case waits until it is paid, but for a share of
 * shipping, which is asked for beside it. The shop opens the invoice, and the customer is written to once it has told where it is paid;
 * a case whose shop is asked for nothing waits for what staff note by hand. What follows on paid is said by the case's table (`pay`).
 * False where the case moved on, or where it is being asked for already.
 */
export async function askForMoney(db: Db, view: CaseView, { purpose, amount, version, staffId, from }: MoneyAsked): Promise<boolean> {
  if (version !== view.version) return false
  const dueUntil = answerBy(await databaseNow(db), view.store)
  const system = { kind: 'system', id: null } as const
  const step = { step: 'ask_for_payment', actor: system, version, note: null, from, asksUntil: dueUntil } as const
  if (holdsCase(purpose) && !(await applyTransition(db, view, step))) return false
  const invoiceId = await insertInvoice(db, { caseId: view.id, purpose, amount, dueUntil, staffId })
  if (invoiceId === null) return false
  if (view.shopTag === null) return true
  const title = invoiceTitle(view, purpose)
  await askShop(db, {
    store: view.store,
    orderId: view.order.id,
    of: { caseId: view.id, version: holdsCase(purpose) ? version + 1 : version },
    input: { kind: 'open_invoice', invoiceId, title, amount },
  })
  return true
}

/** The same for a case that has just been moved, as it stands now. */
export async function askMovedForMoney(db: Db, number: string, asked: Omit<MoneyAsked, 'version'>): Promise<boolean> {
  const view = await findCase(db, { number, staff: true })
  return view !== null && askForMoney(db, view, { ...asked, version: view.version })
}
