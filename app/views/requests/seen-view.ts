import { evidenceChecklist, type EvidenceItem } from '#app/domain/evidence/checklist.ts'
import type { Replacement } from '#app/domain/cases/replacement.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import type { ClaimChoice } from '#app/domain/statutory/claim.ts'
import { claimOf } from '#app/domain/statutory/claim-of.ts'
import { type RightsView, rightsInRequest } from '#app/views/statutory/rights-view.ts'

import { type DecisionView, decisionView } from '../policy/decision-view.ts'
import type { LineTitles } from '../shared/receipt.ts'
import { type SumView, sumView } from './sum-view.ts'

/** The shop's answer to what was said so far, and what the law gives beside it. */
export type SeenView = DecisionView &
  Readonly<{
    rights: RightsView | null
    sum: SumView | null
    /** What it would help to send a picture of. */
    asks: readonly EvidenceItem[]
  }>

type Seen = Readonly<{ facts: PolicyFacts; decision: Decision; replacement: Replacement | null }>

/** What the page shows of it while its questions are being answered; a repair on the right that was chosen, once it was. */
export function seenView(
  { facts, decision, replacement }: Seen,
  words: Readonly<{ store: StoreId; titles: LineTitles; language: Language }>,
  chosen?: ClaimChoice,
): SeenView {
  const claim = chosen === undefined ? null : claimOf(facts, decision, chosen)
  const view = decisionView(decision, facts, { ...words, replacement, claim })
  return {
    ...view,
    rights: rightsInRequest({ facts, decision }, words.language),
    sum: sumView(view, words.language),
    asks: evidenceChecklist(facts),
  }
}
