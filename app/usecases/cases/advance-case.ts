import { needsApproval } from '#app/domain/cases/approval.ts'
import { isToldByShop } from '#app/domain/cases/case-view.ts'
import { needsException } from '#app/domain/cases/exception.ts'
import { isSentByShop } from '#app/domain/cases/exchange-difference.ts'
import { expectedUntil } from '#app/domain/cases/expected-day.ts'
import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { needsOf, noteOfStep, type PlainStep } from '#app/domain/cases/plain-steps.ts'
import { findStep } from '#app/domain/cases/transitions.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { type StepDetails, stepMail } from '#app/views/mails/step-mails.ts'
import { beginLeg } from '#app/infra/parcels/legs.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { chargeNoCourier } from '../parcels/collected-by-nobody.ts'
import type { StaffInput } from './decide-case.ts'
import { mailCustomer, openCase } from './open-case.ts'
import { applyTransition } from './apply-transition.ts'

export type AdvanceInput = StaffInput & Readonly<{ step: PlainStep }> & StepDetails

export type Advanced =
  | Readonly<{ done: true }>
  | Readonly<{
      done: false
      because:
        | 'no-such-case'
        | 'moved-on'
        | 'needs-exception'
        | 'needs-approval'
        | 'other-way'
        | 'note-missing'
        | 'shipment-missing'
        | 'wrong-pickup-day'
    }>

/**
 * Takes a step of staff that carries no amount, and tells the customer where its table says so. What it hands over is granted by the
 * policy or by two people (`needs-approval`).
 */
export async function advanceCase(portal: Portal, input: AdvanceInput): Promise<Advanced> {
  const needs = needsOf(input.step)
  if (needs.note === 'required' && !input.note) return { done: false, because: 'note-missing' }
  if (needs.shipment && !input.shipment) return { done: false, because: 'shipment-missing' }
  return inTransaction(portal.db, async (db): Promise<Advanced> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view, outcome } = input.step === 'arrive' ? await chargeNoCourier(db, opened, input) : opened
    if (needsException(view, input.step)) return { done: false, because: 'needs-exception' }
    if (input.step === 'replace' && isSentByShop(view)) return { done: false, because: 'other-way' }
    if (!fitsParcel(view, input.step)) return { done: false, because: 'other-way' }
    if (view.version === input.version && needsApproval(view, outcome, input.step, portal.settings.refundLimits))
      return { done: false, because: 'needs-approval' }
    const until = needs.day ? expectedUntil(input.day ?? '', view.store, await databaseNow(db)) : undefined
    if (until === null) return { done: false, because: 'wrong-pickup-day' }
    const moved = await applyTransition(db, view, {
      step: input.step,
      actor: { kind: 'staff', id: input.staffId },
      version: input.version,
      from: input.from,
      note: noteOfStep(input.step, input),
      ...(until === undefined ? {} : { asksUntil: until }),
    })
    if (!moved) return { done: false, because: 'moved-on' }
    if (needs.shipment && input.shipment) await followSent(db, view.id, input.step, input.shipment)
    const after = await findCase(db, { number: input.number, staff: true })
    const mail =
      after && findStep(view.kind, input.step)?.announces && !isToldByShop(view, input.step)
        ? stepMail(input.step, { view: after, before: view.state, by: 'staff', details: input })
        : null
    if (after && mail) await mailCustomer(db, after, mail)
    return { done: true }
  })
}

/** What travels with a number is followed: something in the place of what came or is missing, what goes back, or what its customer sends. */
async function followSent(db: Db, caseId: string, step: PlainStep, shipment: NonNullable<StepDetails['shipment']>): Promise<void> {
  const kind = step === 'send_own' ? 'return' : step === 'replace' || step === 'send_again' ? 'replacement' : 'back'
  await beginLeg(db, { caseId, kind, carrier: shipment.carrier, trackingNumber: shipment.trackingNumber ?? '' })
}
