import { type GivingStep, needsApproval } from '#app/domain/cases/approval.ts'
import { mayPropose, waitingProposal } from '#app/domain/cases/proposal.ts'
import { stepsOpen } from '#app/domain/cases/fitting-steps.ts'
import { maySendFirst } from '#app/domain/cases/sent-first.ts'
import { insertApproval } from '#app/infra/cases/write-approval.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { StaffInput } from './decide-case.ts'
import { auditProposal, type NotGiven, withCase } from './with-case.ts'

export type Proposed =
  | Readonly<{ done: true }>
  /** `not-needed`: one person may give it. `approval-waits`: one waits already. `not-allowed-exception`: nobody who works here. */
  | Readonly<{ done: false; because: 'moved-on' | 'not-needed' | 'approval-waits' | 'not-allowed-exception' }>

/** What is given by a step; an offer is proposed by making it (`sendOffer`). */
export type ProposeInput = StaffInput & Readonly<{ giving: GivingStep; internalReason: string }>

/** Proposes to give what the policy does not grant. Nothing moves and nobody is told until another person agrees. */
export function proposeGiving(portal: Portal, input: ProposeInput): Promise<Proposed | NotGiven> {
  return withCase(portal, input, async (db, { view, outcome }, role): Promise<Proposed> => {
    if (view.version !== input.version || !stepsOpen(view, 'staff').includes(input.giving)) return refused('moved-on')
    if (input.giving === 'send_first' && !(portal.settings.storePlaces[view.store].sendFirst && maySendFirst(view, outcome)))
      return refused('moved-on')
    const gives = needsApproval(view, outcome, input.giving, portal.settings.refundLimits)
    if (gives === null) return refused('not-needed')
    if (!mayPropose(gives, role)) return refused('not-allowed-exception')
    if (waitingProposal(view, outcome, gives)) return refused('approval-waits')
    const { internalReason: reason, staffId, version } = input
    const id = await insertApproval(db, { caseId: view.id, version, gives, offer: null, reason, staffId })
    await auditProposal(db, input, view.id, 'propose', { id, gives })
    return { done: true }
  })
}

function refused(because: Extract<Proposed, { done: false }>['because']): Proposed {
  return { done: false, because }
}
