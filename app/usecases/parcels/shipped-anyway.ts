import { listShippedAnyway } from '#app/infra/parcels/list-shipped-anyway.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { stepMail } from '#app/views/mails/step-mails.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { mailCustomer, type OpenedCase, openCase } from '../cases/open-case.ts'
import { applyTransition } from '../cases/apply-transition.ts'

/**
 * Makes an interception of every cancellation whose parcel was sent all the same, at the fee it was filed under. Says how
 * many; run by several processes, each case changes once.
 */
export async function interceptShipped(portal: Portal): Promise<number> {
  let changed = 0
  for (const number of await listShippedAnyway(portal.db)) {
    if (await inTransaction(portal.db, (db) => interceptOne(db, number))) changed += 1
  }
  return changed
}

async function interceptOne(db: Db, number: string): Promise<boolean> {
  const opened = await openCase(db, { number, staff: true })
  return opened !== null && interceptSent(db, opened)
}

/** Makes an interception of a cancellation of which something was sent, and tells its customer. */
export async function interceptSent(db: Db, { view }: OpenedCase): Promise<boolean> {
  const actor = { kind: 'system', id: null } as const
  if (!(await applyTransition(db, view, { step: 'ship_anyway', actor, version: view.version, note: null, from: null }))) return false
  const after = await findCase(db, { caseId: view.id })
  const details = { note: null, shipment: null }
  const mail = after && stepMail('ship_anyway', { view: after, before: view.state, by: 'system', details })
  if (after && mail) await mailCustomer(db, after, mail)
  return true
}
