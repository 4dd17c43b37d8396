import { grantedOffer, needsApproval, waitingApproval } from '#app/domain/cases/approval.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { CaseOutcome, Given } from '#app/domain/cases/outcome-view.ts'
import { type Language, stores } from '#app/domain/stores/stores.ts'

import { formatInstant, formatMoney } from './format.ts'

/** What two people have to agree to where the case stands, and what waits for the second of them. */
type ApprovalsPageView = ReturnType<typeof approvalsView>
export type WaitingApproval = NonNullable<ApprovalsPageView['offer']['waiting']>

export function approvalsView(view: CaseView, outcome: CaseOutcome, language: Language) {
  const waiting = (gives: Given) => {
    const found = waitingApproval(view, outcome, gives)
    return found && {
      by: found.proposedBy, when: formatInstant(found.proposedAt, stores[view.store].timeZone, language),
      amount: found.amount && formatMoney(found.amount, language), note: found.note, reason: found.reason,
    }
  }
  return {
    /** By step: null where one person may take it. */
    replace: needsApproval(view, outcome, 'replace') === null ? null : { waiting: waiting('replacement') },
    repair: needsApproval(view, outcome, 'repair') === null ? null : { waiting: waiting('free_repair') },
    offer: { granted: formatMoney(grantedOffer(view, outcome), language), waiting: waiting('offer') },
  }
}
