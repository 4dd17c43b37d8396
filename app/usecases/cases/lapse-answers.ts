import { stepMail } from '#app/views/mails/step-mails.ts'
import { listLapsed } from '#app/infra/cases/list-lapsed.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { closeEstimate } from './answer-estimate.ts'
import { closeOffer } from './answer-offer.ts'
import { applyTransition } from './apply-transition.ts'
import { mailCustomer, type OpenedCase, openCase } from './open-case.ts'

const actor = { kind: 'system', id: null } as const

/**
 * Lets the stated default happen where nobody answered or paid in time: an offer counts as accepted or, where silence is no answer, stays
 * open; an estimate counts as declined, and what was not paid for does not happen. Says how many; one that is answered or paid at the same moment stays so.
 */
export async function lapseAnswers(portal: Portal): Promise<number> {
  let closed = 0
  for (const { number, what } of await listLapsed(portal.db)) {
    const done = await inTransaction(portal.db, async (db) => {
      const opened = await openCase(db, { number, staff: true })
      if (!opened) return false
      const said = { answer: 'time-over', actor, note: null, version: opened.view.version, from: null } as const
      if (what === 'invoice') return leaveUnpaidInvoice(db, opened)
      return what === 'offer' ? closeOffer(db, opened, said) : closeEstimate(db, opened, said)
    })
    if (done) closed += 1
  }
  return closed
}

/** Only while it waits for the payment: what came in since is looked at first. */
async function leaveUnpaidInvoice(db: Db, { view }: OpenedCase): Promise<boolean> {
  const step = 'miss_payment'
  if (!(await applyTransition(db, view, { step, actor, version: view.version, note: null, from: null }))) return false
  const mail = stepMail(step, { view, before: view.state, by: 'system', details: { note: null, shipment: null } })
  if (mail) await mailCustomer(db, view, mail)
  return true
}
