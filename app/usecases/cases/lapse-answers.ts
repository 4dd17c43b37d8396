import { listLapsed } from '#app/infra/cases/list-lapsed.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { closeEstimate } from './answer-estimate.ts'
import { closeOffer } from './answer-offer.ts'
import { openCase } from './open-case.ts'

const actor = { kind: 'system', id: null } as const

/**
 * Lets the stated default happen where nobody answered in time: an offer counts as accepted, an estimate as declined.
 * Says how many; one that is answered at the same moment keeps the customer's answer.
 */
export async function lapseAnswers(portal: Portal): Promise<number> {
  let closed = 0
  for (const { number, what } of await listLapsed(portal.db)) {
    const done = await inTransaction(portal.db, async (db) => {
      const opened = await openCase(db, { number, staff: true })
      if (!opened) return false
      const said = { answer: 'time-over', actor, note: null, version: opened.view.version, from: null } as const
      return what === 'offer' ? closeOffer(db, opened, said) : closeEstimate(db, opened, said)
    })
    if (done) closed += 1
  }
  return closed
}
