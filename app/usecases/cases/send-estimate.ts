import { answerBy } from '#app/domain/cases/answer-by.ts'
import { stores } from '#app/domain/stores/stores.ts'
import { caseSummary } from '#app/infra/cases/case-mails.ts'
import { insertEstimate } from '#app/infra/cases/write-outcome.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/portal.ts'

import { type StaffAsk, staffStep, type StepResult } from './decide-case.ts'
import { mailCustomer } from './open-case.ts'
import { takeStep } from './take-step.ts'

export type EstimateAsk = StaffAsk & Readonly<{
  /** What the diagnosis found, as the customer reads it. */
  finding: string
  /** More than nothing, in the store's currency. */
  priceMinor: number
}>

/** Tells the customer what a repair would cost; nothing is repaired before they accept. */
export async function sendEstimate(portal: Portal, ask: EstimateAsk): Promise<StepResult> {
  return staffStep(portal, ask, async (db, view) => {
    const by = answerBy(await databaseNow(db), view.store)
    const moved = await takeStep(db, view, {
      step: 'send_estimate', actor: { kind: 'staff', id: ask.staffId }, version: ask.version, note: ask.finding,
      from: ask.from, asksUntil: by,
    })
    if (!moved) return false
    const price = { amountMinor: ask.priceMinor, currency: stores[view.store].currency }
    await insertEstimate(db, { caseId: view.id, finding: ask.finding, price, answerBy: by, staffId: ask.staffId })
    await mailCustomer(db, view, {
      kind: 'estimate-sent', ...caseSummary(view), finding: ask.finding, price, answerBy: by,
    })
    return true
  })
}
