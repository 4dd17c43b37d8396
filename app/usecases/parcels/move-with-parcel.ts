import type { CaseView } from '#app/domain/cases/case-view.ts'
import { stepOfLeg } from '#app/domain/parcels/leg-steps.ts'
import type { LegState } from '#app/domain/parcels/leg-state.ts'
import type { LegKind } from '#app/domain/parcels/leg.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import type { Db } from '#app/infra/db/client.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { stepMail } from '#app/views/mails/step-mails.ts'

import { applyTransition } from '../cases/apply-transition.ts'
import { mailCustomer } from '../cases/open-case.ts'

const actor = { kind: 'system', id: null } as const

/**
 * Takes the steps that a case takes by itself because of where its parcel is, each at the time that its carrier told: never before what
 * happened last in it, and never in the future.
 */
export async function moveWithParcel(db: Db, before: CaseView, kind: LegKind, leg: LegState): Promise<void> {
  let view = before
  for (let next = stepOfLeg(kind, leg, view); next; next = stepOfLeg(kind, leg, view)) {
    const at = between(view.events[0]?.at ?? next.at, next.at, await databaseNow(db))
    if (!(await applyTransition(db, view, { step: next.step, actor, version: view.version, note: null, from: null, at }))) return
    const after = await findCase(db, { caseId: view.id })
    if (!after) return
    if (next.step === 'receive') {
      const mail = stepMail('receive', { view: after, before: view.state, by: 'system', details: { note: null, shipment: null } })
      if (mail) await mailCustomer(db, after, mail)
    }
    view = after
  }
}

function between(earliest: string, told: string, latest: string): string {
  const notBefore = told < earliest ? earliest : told
  return notBefore > latest ? latest : notBefore
}
