import type { CaseView } from '#app/domain/cases/case-view.ts'
import { paidFirst } from '#app/domain/cases/exchange-difference.ts'
import { priceOf } from '#app/domain/cases/replacement.ts'
import type { RefundBasisName } from '#app/domain/cases/outcome-view.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { caseSummary, mailReceipt } from '#app/views/mails/case-mails.ts'
import { foundMailReceipt } from '#app/views/mails/outcome-mails.ts'
import type { Db } from '#app/infra/db/client.ts'

import { applyTransition } from './apply-transition.ts'
import { mailCustomer, type OpenedCase } from './open-case.ts'
import { auditCaseBy, type By } from './with-case.ts'

/** By what it is found, and to where it went as the shop names it; null where nobody told. */
export type Payment = Readonly<{ reference: string; method: string | null }>

type Issued = Payment & Readonly<{ amount: Money; basis: RefundBasisName; askedBy: string }>

/** The step of a refund that was given back, with its event, its audit row and the mail with the same amount. */
export async function issueRefund(db: Db, opened: OpenedCase, by: By, issued: Issued): Promise<void> {
  const { amount, basis, reference, method, askedBy } = issued
  const { view, outcome } = opened
  const { inspection } = outcome
  const paid = paidFirst(outcome, amount.currency)
  const { actor, from } = by
  // The shop does what somebody asked it for: the step is theirs, whenever it comes.
  const taker = actor.kind === 'system' ? ({ kind: 'staff', id: askedBy } as const) : actor
  // What an exchange gives back stands beside what it sends, and moves nothing.
  const moved =
    basis === 'difference' || (await applyTransition(db, view, { step: 'refund', actor: taker, version: view.version, note: null, from }))
  // The case is held and was looked at: another state here is a fault, and takes the refund back with it.
  if (!moved) throw new Error(`the case ${view.number} was not moved by its refund`)
  await auditCaseBy(db, by, view.id, 'case.issue_refund', { ...amount, basis, reference })
  const receipt = basis === 'filed' ? mailReceipt(view) : null
  const filed = receipt && { ...receipt, secondRefund: null }
  await mailCustomer(db, view, {
    kind: stepRows.refund.mail,
    ...caseSummary(view),
    amount,
    method,
    reference,
    receipt:
      inspection && basis !== 'person' ? foundMailReceipt(view, inspection, { total: worthBehind(view, issued, paid), paid }) : filed,
  })
}

/** What the goods came to: of an exchange's difference, with what was sent for them, less what was paid for that. */
function worthBehind({ replacement }: CaseView, { amount, basis }: Issued, paid: Money): Money {
  if (basis !== 'difference' || !replacement) return amount
  return { ...amount, amountMinor: amount.amountMinor + priceOf(replacement).amountMinor - paid.amountMinor }
}

type Credited = Payment & Readonly<{ id: string; lineId: string; amount: Money }>

/** What is written down of a gift's credit that was given back, and the mail with the same amount; the case stays where it is. */
export async function issueCredit(db: Db, { view }: OpenedCase, by: By, credited: Credited): Promise<void> {
  const { id, lineId, amount, reference, method } = credited
  await auditCaseBy(db, by, view.id, 'case.credit_gift', { creditId: id, lineId, ...amount, reference })
  await mailCustomer(db, view, { kind: 'gift-credited', ...caseSummary(view), gift: view.titles[lineId] ?? '', amount, method, reference })
}
