import { alternatives } from '#app/domain/policy/decision.ts'
import { needsException } from '#app/domain/cases/exception.ts'
import { caseSummary, chooseBy, mailReceipt } from '#app/views/mails/case-mails.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import { stepRows } from '#app/domain/cases/step-rows.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { mailCustomer } from './open-case.ts'
import { type Origin, applyTransition } from './apply-transition.ts'

export type StaffInput = Readonly<{ number: string; version: number; staffId: string; from: Origin | null }>

export type StepResult =
  | Readonly<{ done: true }>
  /**
   * `moved-on`: somebody else took a step first, or the table has no such step from here. `needs-exception`: the policy
   * refuses it, so that two people have to agree to a yes. `other-way`: it is a step for another parcel than the one refused.
   */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'needs-exception' | 'other-way' }>

/** Approves the request as it was filed; the customer is told and the pickup is booked next. */
export async function approveCase(portal: Portal, input: StaffInput): Promise<StepResult> {
  return staffStep<'needs-exception' | 'other-way'>(portal, input, async (db, view) => {
    if (needsException(view, 'approve')) return 'needs-exception'
    if (!fitsParcel(view, 'approve')) return 'other-way'
    const moved = await applyTransition(db, view, {
      step: 'approve',
      actor: { kind: 'staff', id: input.staffId },
      version: input.version,
      note: null,
      from: input.from,
    })
    if (moved) {
      const after = await findCase(db, { number: view.number, staff: true })
      await mailCustomer(db, view, {
        kind: stepRows.approve.mail,
        ...caseSummary(view),
        receipt: mailReceipt(view),
        chooseBy: after && chooseBy(after),
      })
    }
    return moved
  })
}

/** Declines it with a reason that the customer reads as it is written. */
export async function declineCase(portal: Portal, input: StaffInput & { reason: string }): Promise<StepResult> {
  return staffStep<never>(portal, input, async (db, view) => {
    const moved = await applyTransition(db, view, {
      step: 'decline',
      actor: { kind: 'staff', id: input.staffId },
      version: input.version,
      note: input.reason,
      from: input.from,
    })
    if (moved) {
      await mailCustomer(db, view, {
        kind: stepRows.decline.mail,
        ...caseSummary(view),
        reason: input.reason,
        orderPath: `/orders/${view.order.id}`,
        alternatives: alternatives.filter((action) => view.decision.alternatives.includes(action)),
      })
    }
    return moved
  })
}

type Work<No extends string> = (db: Parameters<typeof applyTransition>[0], view: CaseView) => Promise<boolean | No>
type Taken<No extends string> = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | No }>

/** One transaction for the step, its event, its audit row and its mail; `work` says why not, where it knows better than lost. */
export async function staffStep<No extends string>(portal: Portal, input: StaffInput, work: Work<No>): Promise<Taken<No>> {
  return inTransaction(portal.db, async (db): Promise<Taken<No>> => {
    const view = await findCase(db, { number: input.number, staff: true })
    if (!view) return { done: false, because: 'no-such-case' }
    const moved = await work(db, view)
    return moved === true ? { done: true } : { done: false, because: moved === false ? 'moved-on' : moved }
  })
}
