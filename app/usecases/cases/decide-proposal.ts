import { asksShop } from '#app/domain/cases/case-view.ts'
import {
  type Given,
  isAgreeing,
  isPaidOut,
  isWaiting,
  mayDrop,
  type NotAgreeing,
  type ProposalView,
  whyNotAgree,
} from '#app/domain/cases/proposal.ts'
import { agreeToProposal, dropProposal } from '#app/infra/cases/write-approval.ts'
import type { Db } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { areSameHand } from '#app/infra/staff/hands.ts'

import { carryOutCredit } from './credit-gift.ts'
import type { StaffInput } from './decide-case.ts'
import { type OpenedCase, openCase } from './open-case.ts'
import { carryOutException } from './make-exception.ts'
import { carryOutRefund } from './refund-case.ts'
import { goFirst } from './send-first.ts'
import { carryOutOffer } from './send-offer.ts'
import { auditProposal, byStaff, type NotGiven, withCase } from './with-case.ts'

export type ProposalInput = StaffInput & Readonly<{ proposalId: string }>

/** `issued`: of money, whether it was given back with it; else the shop is asked for it. */
export type ProposalDecided =
  | Readonly<{ done: true; issued?: boolean }>
  | Readonly<{ done: false; because: 'moved-on' | (typeof refusals)[keyof typeof refusals][NotAgreeing] }>

/** Why somebody may not, in the words of what is given. */
const refusals = {
  money: { role: 'not-allowed', self: 'own-proposal', 'same-hand': 'same-hand' },
  other: { role: 'not-allowed-exception', self: 'own-exception', 'same-hand': 'same-hand' },
} as const satisfies Record<string, Record<NotAgreeing, string>>

type CarryOut = (db: Db, opened: OpenedCase, input: StaffInput, proposal: ProposalView) => Promise<void>

/** What becomes of each once another person agreed. The case is held and was looked at: a step that fails takes the agreement back. */
const carryOut: Readonly<Record<Given, CarryOut>> = {
  offer: async (db, opened, input, proposal) => {
    await agreed(db, opened, input, proposal)
    const { amount, note } = proposal
    if (!amount || !(await carryOutOffer(db, opened, input, { amount, note }))) {
      throw new Error(`the case ${opened.view.number} was not moved by its offer`)
    }
  },
  // Goods may be sent from now on: their step is open, to be taken by anybody of staff.
  replacement: agreed,
  sent_first: async (db, opened, input, proposal) => {
    await agreed(db, opened, input, proposal)
    const now = await openCase(db, { caseId: opened.view.id })
    if (now) await goFirst(db, now, { ...byStaff(input), staffId: input.staffId })
  },
  free_repair: agreed,
  exception: carryOutException,
  refund: carryOutRefund,
  gift_credit: carryOutCredit,
}

async function agreed(db: Db, { view }: OpenedCase, input: StaffInput, proposal: ProposalView): Promise<void> {
  await auditProposal(db, input, view.id, 'agree', proposal, { proposedBy: proposal.proposedBy.id, amount: proposal.amount })
}

/** Agrees to what another person proposed, for the case as they saw it, and carries it out. */
export function agreeProposed(portal: Portal, input: ProposalInput): Promise<ProposalDecided | NotGiven> {
  return withCase(portal, input, async (db, opened, role): Promise<ProposalDecided> => {
    const proposal = waiting(opened, input)
    if (!proposal) return { done: false, because: 'moved-on' }
    const { gives, proposedBy } = proposal
    const whyNot = whyNotAgree({
      isAgreeing: isAgreeing(role),
      isAuthor: proposedBy.id === input.staffId,
      isSameHand: await areSameHand(db, proposedBy.id, input.staffId),
    })
    if (whyNot) return { done: false, because: refusals[isPaidOut(gives) ? 'money' : 'other'][whyNot] }
    const orders = asksShop(opened.view)
    if (!(await agreeToProposal(db, proposal, { staffId: input.staffId, orders }))) return { done: false, because: 'moved-on' }
    await carryOut[gives](db, opened, input, proposal)
    return isPaidOut(gives) ? { done: true, issued: !orders } : { done: true }
  })
}

/** Takes a proposal back, which its author may, or turns it down, which those may who could agree; the case stays where it is. */
export function dropProposed(portal: Portal, input: ProposalInput): Promise<ProposalDecided | NotGiven> {
  return withCase(portal, input, async (db, opened, role): Promise<ProposalDecided> => {
    const proposal = waiting(opened, input)
    if (!proposal) return { done: false, because: 'moved-on' }
    const { gives, proposedBy } = proposal
    if (!mayDrop(gives, role, proposedBy.id === input.staffId)) {
      return { done: false, because: refusals[isPaidOut(gives) ? 'money' : 'other'].role }
    }
    if (!(await dropProposal(db, proposal))) return { done: false, because: 'moved-on' }
    await auditProposal(db, input, opened.view.id, 'drop', proposal)
    return isPaidOut(gives) ? { done: true, issued: false } : { done: true }
  })
}

/** The proposal that was looked at, where it still waits and, if it holds for one state of the case, the case is as it was seen. */
function waiting({ view, outcome }: OpenedCase, input: ProposalInput): ProposalView | null {
  const found = outcome.proposals.find(({ id }) => id === input.proposalId)
  return found && isWaiting(found, input.version) && isWaiting(found, view.version) ? found : null
}
