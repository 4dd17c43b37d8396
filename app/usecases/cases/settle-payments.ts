import { judgePayment } from '#app/domain/cases/invoice.ts'
import { forgetReceived, noteReceived, questionInvoice } from '#app/infra/cases/invoices.ts'
import { claimPayment, listUnsettledPayments, type PaymentToSettle } from '#app/infra/cases/invoice-payments.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { applyTransition } from './apply-transition.ts'
import { repayInvoice } from './forgo-invoices.ts'
import { type OpenedCase, openCase } from './open-case.ts'
import { payInvoice } from './pay-invoice.ts'

const actor = { kind: 'system', id: null } as const

/**
 * Does what follows of the payments that the shop has told of since, by whichever way it told them: the case goes on, staff have a look,
 * or the money goes back. Says how many; told twice or settled by several processes at once, each counts once.
 */
export async function settlePayments(portal: Portal): Promise<number> {
  let settled = 0
  for (const payment of await listUnsettledPayments(portal.db)) {
    try {
      if (await inTransaction(portal.db, (db) => settleOne(db, payment))) settled += 1
    } catch (fault) {
      // It stays to be settled, and keeps no other from it.
      portal.log.error({ err: fault, invoice: payment.invoiceId }, 'payment not settled')
    }
  }
  return settled
}

async function settleOne(db: Db, { caseNumber, sourceId, invoiceId }: PaymentToSettle): Promise<boolean> {
  const opened = await openCase(db, { number: caseNumber, staff: true })
  const payment = opened && (await claimPayment(db, sourceId))
  const invoice = opened?.outcome.invoices.find(({ id }) => id === invoiceId)
  if (!payment || !invoice) return false
  const verdict = judgePayment(invoice, payment, payment.testing)
  const received = {
    amount: { amountMinor: payment.receivedMinor, currency: payment.currency },
    shopOrder: { id: payment.orderId, name: payment.orderName },
  }
  const known = { ...invoice, received: received.amount, shopOrder: received.shopOrder }
  switch (verdict.means) {
    case 'nothing':
      return true
    case 'gone':
      await forgetReceived(db, invoiceId)
      return true
    case 'pay':
      await noteReceived(db, invoiceId, received, null)
      return payInvoice(db, opened, { invoice: known, actor, from: null, byHand: null })
    case 'repay':
      await noteReceived(db, invoiceId, received, null)
      await repayInvoice(db, opened.view, known)
      return true
    case 'question':
      if (invoice.state === 'open') await noteReceived(db, invoiceId, received, verdict.question)
      else await questionInvoice(db, invoiceId, verdict.question)
      if (invoice.state === 'open') await askStaff(db, opened)
      return true
  }
}

/** Where the case waits for the payment, it is staff's turn now. */
async function askStaff(db: Db, { view }: OpenedCase): Promise<void> {
  await applyTransition(db, view, { step: 'question_payment', actor, version: view.version, note: null, from: null })
}
