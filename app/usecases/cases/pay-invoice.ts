import { holdsCase, type InvoiceView } from '#app/domain/cases/invoice.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import { type Actor } from '#app/infra/cases/apply-step.ts'
import { markPaid } from '#app/infra/cases/invoices.ts'
import type { Db } from '#app/infra/db/client.ts'
import { caseSummary } from '#app/views/mails/case-mails.ts'

import { applyTransition, type Origin } from './apply-transition.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { goOnFirst } from './send-first.ts'

type Paid = Readonly<{
  invoice: InvoiceView
  actor: Actor
  from: Origin | null
  /** What somebody of staff found of the money; null where it came by the shop. */
  byHand: Readonly<{ reference: string; staffId: string }> | null
}>

/** An open invoice is paid: what waited for it goes on, and the customer is told. False where it is not open any more. */
export async function payInvoice(db: Db, { view }: OpenedCase, { invoice, actor, from, byHand }: Paid): Promise<boolean> {
  const { id, purpose, amount } = invoice
  if (!(await markPaid(db, id, byHand && { ...byHand, amount }))) return false
  const waits = findStep(view.kind, 'pay')?.from.includes(view.state) === true
  const step = { step: 'pay', actor, version: view.version, note: null, from } as const
  if (waits && holdsCase(purpose) && !(await applyTransition(db, view, step))) throw new Error(`${view.number} did not go on`)
  await mailCustomer(db, view, { kind: stepRows.pay.mail, ...caseSummary(view), purpose, amount: invoice.received ?? amount })
  if (purpose === 'exchange_first') await goOnFirst(db, view.id, { actor, from })
  return true
}
