import { stepRows } from '#app/domain/cases/step-rows.ts'
import { caseSummary, mailPickup } from '#app/views/mails/case-mails.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StepResult } from './decide-case.ts'
import { mailCustomer } from './open-case.ts'
import { type Origin, applyTransition } from './apply-transition.ts'

export type WithdrawInput = Readonly<{ number: string; version: number; customerId: string; from: Origin | null }>

/** Takes the customer's own request back, while its table lets them; the quantities are free again. */
export async function withdrawCase(portal: Portal, input: WithdrawInput): Promise<StepResult> {
  return inTransaction(portal.db, async (db): Promise<StepResult> => {
    const view = await findCase(db, { number: input.number, customerId: input.customerId })
    if (!view) return { done: false, because: 'no-such-case' }
    const moved = await applyTransition(db, view, {
      step: 'withdraw',
      actor: { kind: 'customer', id: input.customerId },
      version: input.version,
      note: null,
      from: input.from,
    })
    if (!moved) return { done: false, because: 'moved-on' }
    const booked = view.state === 'pickup_booked' ? view.pickup : null
    await mailCustomer(db, view, {
      kind: stepRows.withdraw.mail,
      ...caseSummary(view),
      orderPath: `/orders/${view.order.id}`,
      ...(booked ? { pickup: mailPickup(booked, view.language) } : {}),
    })
    return { done: true }
  })
}
