import { needsApproval } from '#app/domain/cases/approval.ts'
import { needsOverride } from '#app/domain/cases/override.ts'
import { expectedUntil } from '#app/domain/cases/expected-day.ts'
import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { needsOf, noteOfStep, type PlainStep } from '#app/domain/cases/plain-steps.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { type StepDetails, stepMail } from '#app/views/mails/step-mails.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { StaffAsk } from './decide-case.ts'
import { mailCustomer, openCase } from './open-case.ts'
import { takeStep } from './take-step.ts'

export type AdvanceAsk = StaffAsk & Readonly<{ step: PlainStep }> & StepDetails

export type Advanced =
  | Readonly<{ done: true }>
  | Readonly<{
      done: false
      because: 'no-such-case' | 'moved-on' | 'needs-override' | 'needs-approval' | 'other-way' | 'note-missing' | 'shipment-missing' | 'wrong-pickup-day'
    }>

/**
 * Takes a step of staff that carries no amount, and tells the customer where its table says so. What it hands over is granted by the
 * policy or by two people (`needs-approval`).
 */
export async function advanceCase(portal: Portal, ask: AdvanceAsk): Promise<Advanced> {
  const needs = needsOf(ask.step)
  if (needs.note === 'required' && !ask.note) return { done: false, because: 'note-missing' }
  if (needs.shipment && !ask.shipment) return { done: false, because: 'shipment-missing' }
  return inTransaction(portal.db, async (db): Promise<Advanced> => {
    const opened = await openCase(db, { number: ask.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view, outcome } = opened
    if (needsOverride(view, ask.step)) return { done: false, because: 'needs-override' }
    if (!fitsParcel(view, ask.step)) return { done: false, because: 'other-way' }
    if (view.version === ask.version && needsApproval(view, outcome, ask.step)) return { done: false, because: 'needs-approval' }
    const until = needs.day ? expectedUntil(ask.day ?? '', view.store, await databaseNow(db)) : undefined
    if (until === null) return { done: false, because: 'wrong-pickup-day' }
    const moved = await takeStep(db, view, {
      step: ask.step, actor: { kind: 'staff', id: ask.staffId }, version: ask.version, from: ask.from,
      note: noteOfStep(ask.step, ask), ...(until === undefined ? {} : { asksUntil: until }),
    })
    if (!moved) return { done: false, because: 'moved-on' }
    const after = await findCase(db, { number: ask.number, staff: true })
    const mail = after && findStep(view.kind, ask.step)?.announces
      ? stepMail(ask.step, { view: after, before: view.state, by: 'staff', details: ask })
      : null
    if (after && mail) await mailCustomer(db, after, mail)
    return { done: true }
  })
}
