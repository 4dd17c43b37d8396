import type { staffEvidenceView } from '#app/views/evidence/evidence-view.ts'
import type { ClockOnPage } from '#app/views/warranty/clock-page.ts'
import type { StaffOutcomeView } from '#app/views/cases/outcome-page-view.ts'
import type { CommandRow } from '#app/views/shop/command-row.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'
import type { CaseContextView } from '#app/views/staff/staff-search-view.ts'

import { StaffEvidence } from '../../evidence/staff-evidence.tsx'
import { RepairClock } from '../../warranty/repair-clock.tsx'
import { BookedPickup } from '../booked-pickup.tsx'
import { WithdrawalLawCard } from '../withdrawal-law-card.tsx'
import { ClaimCard } from './claim-card.tsx'
import { CustomerHistory } from './customer-history.tsx'
import { FoundForStaff } from './found-for-staff.tsx'
import { PolicyCard } from './policy-card.tsx'
import { StaffTimeline } from './staff-timeline.tsx'

type Props = Readonly<{
  view: StaffCaseView
  outcome: StaffOutcomeView
  evidence: ReturnType<typeof staffEvidenceView>
  clock: ClockOnPage | null
  around: CaseContextView
  commands: readonly CommandRow[]
}>

/** What is read of a case and not filled in: what was found and decided, what was sent, where it is, and what happened. */
export function CaseReading({ view, outcome, evidence, clock, around, commands }: Props) {
  return (
    <>
      {outcome.found ? <FoundForStaff found={outcome.found} photos={evidence.found} /> : null}
      {view.claim ? <ClaimCard claim={view.claim} /> : null}
      {view.law ? <WithdrawalLawCard law={view.law} /> : <PolicyCard view={view} />}
      <StaffEvidence number={view.number} sent={evidence.sent} photos={evidence.photos} removable={evidence.removable} />
      <BookedPickup view={view} />
      <RepairClock clock={clock} />
      <CustomerHistory around={around} customerId={view.customer.id} />
      <StaffTimeline view={view} takers={around.takers} credits={outcome.giftCredits} commands={commands} />
    </>
  )
}
