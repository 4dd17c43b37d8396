import { answerBy } from '#app/domain/cases/answer-by.ts'
import { arrivedClaim } from '#app/domain/cases/arrived-coverage.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import type { Cause } from '#app/domain/policy/facts.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { isSureOfGuarantee } from '#app/domain/statutory/claim.ts'
import { caseSummary, mailWarranty } from '#app/views/mails/case-mails.ts'
import { insertEstimate } from '#app/infra/cases/write-outcome.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { mailCustomer, openCase } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'

export type EstimateInput = StaffInput &
  Readonly<{
    /** What the diagnosis found, as the customer reads it. */
    finding: string
    /** What it found to be the cause. */
    cause: Cause
    /** More than nothing, in the store's currency. */
    priceMinor: number
  }>

export type Estimated =
  | Readonly<{ done: true }>
  /** `covered-repair`: for this cause the warranty, or the guarantee that it was claimed under, covers it: nothing may be charged. */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'covered-repair' }>

/**
 * Tells the customer what a repair would cost and why it costs something; nothing is repaired before they accept. The
 * claim is decided again with the day of handing over (W3) and the cause that was found.
 */
export async function sendEstimate(portal: Portal, input: EstimateInput): Promise<Estimated> {
  return inTransaction(portal.db, async (db): Promise<Estimated> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    const byLaw = input.cause === 'defect' && isSureOfGuarantee(view)
    if (byLaw || arrivedClaim(view, input.cause)?.coverage.repairFee === 'free') return { done: false, because: 'covered-repair' }
    const by = answerBy(await databaseNow(db), view.store)
    const moved = await applyTransition(db, view, {
      step: 'send_estimate',
      actor: { kind: 'staff', id: input.staffId },
      version: input.version,
      note: input.finding,
      from: input.from,
      asksUntil: by,
    })
    if (!moved) return { done: false, because: 'moved-on' }
    const price = { amountMinor: input.priceMinor, currency: stores[view.store].currency }
    const { finding, cause, staffId } = input
    await insertEstimate(db, { caseId: view.id, finding, cause, price, answerBy: by, staffId })
    await mailCustomer(db, view, {
      kind: stepRows.send_estimate.mail,
      ...caseSummary(view),
      finding,
      price,
      answerBy: by,
      warranty: mailWarranty(view, cause),
    })
    return { done: true }
  })
}
