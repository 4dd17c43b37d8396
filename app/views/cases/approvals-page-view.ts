import { type GivingStep, grantedOffer, type Limits, needsApproval } from '#app/domain/cases/approval.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import { differenceNow } from '#app/domain/cases/exchange-difference.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { type Given, isWaiting, type ProposalView } from '#app/domain/cases/proposal.ts'
import { isSentFirst } from '#app/domain/cases/sent-first.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { type Language, stores } from '#app/domain/shared/stores.ts'

import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'

/** What waits for a second person, the same for all that two people agree on. */
export type ProposalPageView = ReturnType<typeof proposalView>

function proposalView(view: CaseView, proposal: ProposalView, language: Language) {
  const { id, gives, reference, note, reason, proposedBy, proposedAt } = proposal
  const money = (amount: Money | null) => amount && formatMoney(amount, language)
  return {
    id,
    gives,
    // Of one that the shop will pay it is only known then.
    reference: reference === id ? null : reference,
    note,
    reason,
    by: proposedBy,
    when: formatInstant(proposedAt, stores[view.store].timeZone, language),
    version: view.version,
    amount: money(proposal.amount),
    limit: money(proposal.limit),
    gift: proposal.lineId === null ? null : (view.titles[proposal.lineId] ?? ''),
    endsWithStep: proposal.version !== null,
  }
}

/** What two people have to agree to where the case stands, and what waits for the second of them. */
export function approvalsView(view: CaseView, outcome: CaseResolution, language: Language, limits: Limits) {
  const proposals = outcome.proposals.filter((each) => isWaiting(each, view.version)).map((each) => proposalView(view, each, language))
  const waiting = (gives: Given) => proposals.find((each) => each.gives === gives) ?? null
  const needed = (step: GivingStep) => {
    const gives = needsApproval(view, outcome, step, limits)
    return gives && { words: wordsFor(view, outcome, step, gives), waiting: waiting(gives) }
  }
  return {
    /** By step: null where one person may take it. */
    replace: needed('replace'),
    send_first: needed('send_first'),
    keep: needed('keep'),
    repair: needed('repair'),
    send_again: needed('send_again'),
    offer: { granted: formatMoney(grantedOffer(view, outcome), language), waiting: waiting('offer') },
    exception: waiting('exception'),
    refund: waiting('refund'),
    credits: proposals.filter(({ gives }) => gives === 'gift_credit').reverse(),
  }
}

/** In which words two people are asked: of a replacement that was sent first, about what is owed or left over. */
type ApprovalWords = 'replacement' | 'sent_first' | 'let_go' | 'difference' | 'keep' | 'send_again' | 'free_repair'

function wordsFor(
  view: CaseView,
  outcome: CaseResolution,
  step: GivingStep,
  gives: NonNullable<ReturnType<typeof needsApproval>>,
): ApprovalWords {
  // What is sent again the policy grants; only its worth asks for two.
  if (step === 'send_again' || step === 'keep') return step
  if (step !== 'replace' || !view.replacement || !isSentFirst(view)) return gives
  return differenceNow(view, outcome, view.replacement)?.settles === 'back' ? 'difference' : 'let_go'
}
